import type { Draft } from '../draft.ts';
import { align } from './align.ts';
import { type ComparedParagraph, comparedParagraphs } from './compared-paragraph.ts';
import { longestAscending } from './longest-ascending.ts';

/** A paragraph of a revision with all text since the paragraph before it, so that those of a draft, laid end to end, are its text. */
export interface RawParagraph {
  readonly compared: ComparedParagraph;
  readonly raw: string;
}

export function rawParagraphs(draft: Draft): readonly RawParagraph[] {
  const all = comparedParagraphs(draft);
  let start = 0;
  return all.map((compared, at) => {
    const { offset, paragraph } = compared.placed;
    const end = at === all.length - 1 ? draft.length : offset + paragraph.length;
    const raw = draft.slice({ start, end });
    start = end;
    return { compared, raw };
  });
}

/** Its label with what stands before it, its words, and the white space after them. */
export function inThree({ compared, raw }: RawParagraph): readonly [head: string, words: string, tail: string] {
  const { paragraph } = compared.placed;
  const end = raw.trimEnd().length;
  const start = Math.min(end, raw.indexOf(paragraph.text) + (paragraph.line.label?.span.end ?? paragraph.content.start));
  return [raw.slice(0, start), raw.slice(start, end), raw.slice(end)];
}

/** Which paragraphs of a base and of a revision are one. */
export interface Counterparts {
  /** The revision's paragraph, by that of the base. */
  readonly newer: ReadonlyMap<RawParagraph, RawParagraph>;
  /** The base's paragraph, by that of the revision. */
  readonly older: ReadonlyMap<RawParagraph, RawParagraph>;
  /** Those of the revision that stand elsewhere. */
  readonly moved: ReadonlySet<RawParagraph>;
}

export function counterparts(base: readonly RawParagraph[], revision: readonly RawParagraph[]): Counterparts {
  const pairs = align(
    base.map(({ compared }) => compared),
    revision.map(({ compared }) => compared),
  ).flatMap(({ before, after }) => {
    const [old, fresh] = [base[before.at], revision[after.at]];
    return old === undefined || fresh === undefined ? [] : [[old, fresh] as const];
  });
  const inOrder = longestAscending(pairs.map(([old]) => old.compared.at));
  return {
    newer: new Map(pairs),
    older: new Map(pairs.map(([old, fresh]) => [fresh, old])),
    moved: new Set(pairs.flatMap(([, fresh], place) => (inOrder.has(place) ? [] : [fresh]))),
  };
}
