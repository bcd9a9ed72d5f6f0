import { languages } from '../../languages/index.ts';
import { usualOpeners } from '../../languages/usual-openers.ts';
import { skipOrnaments } from '../../syntax/label.ts';
import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { once } from '../../tree/memo.ts';
import { gatherInPlace, listInPlace, placesOf } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { openingOf } from './opening.ts';

/** What opens a paragraph, as it is written. */
export interface WrittenOpener {
  /** As a sentence begins with it, whatever its capitals: "Bearing in mind". */
  readonly words: string;
  readonly capitals: boolean;
  /** The marks of emphasis round it: "*", "_", or none. */
  readonly mark: string;
}

export type OpenerKind = 'preambular' | 'operative';

/** The openers of a draft's paragraphs of one kind, with how often each stands there, the most frequent first; and how most are written. */
export interface OpenerUsage {
  readonly counts: ReadonlyMap<string, number>;
  readonly capitals: boolean;
  readonly mark: string;
}

/** Walks the whole draft, once: for what a person asked for. */
export const openerUsage = once((draft: Draft): Readonly<Record<OpenerKind, OpenerUsage>> => {
  const found = listInPlace(draft, openers(placesOf(draft))).map(({ value }) => value);
  const of = (kind: OpenerKind) => usageOf(found.filter((each) => each.kind === kind));
  return { preambular: of('preambular'), operative: of('operative') };
});

const openers = gatherInPlace((paragraph, { role, depth }): (WrittenOpener & { readonly kind: OpenerKind }) | undefined => {
  if (depth > 0 || (role !== 'preambular' && role !== 'operative')) return undefined;
  const written = writtenOpener(paragraph);
  return written && { ...written, kind: role };
});

function writtenOpener(paragraph: Paragraph): WrittenOpener | undefined {
  const { text } = paragraph;
  const start = openingOf(paragraph);
  const mark = /[*_]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? /^_{1,2}/.exec(text.slice(start, start + 2))?.[0] ?? '';
  const at = text.startsWith('_', start) ? start + mark.length : skipOrnaments(text, start);
  const head = text.slice(at, at + longestOpenerUnits).replace(/\s+/g, ' ');
  const emphasized = mark === '' ? undefined : head.slice(0, Math.max(0, head.indexOf(mark))).trim();
  const words = emphasized || listedAt(head) || (opens(text, at) ? (/^[\p{L}-]+/u.exec(head)?.[0] ?? '') : '');
  if (words === '') return undefined;
  const capitals = /^\p{Lu}{2}/u.test(head);
  return { words: words.charAt(0).toUpperCase() + words.slice(1).toLowerCase(), capitals, mark };
}

/** The usual opener with which words begin, in small letters. */
function listedAt(head: string): string | undefined {
  const small = head.toLowerCase();
  return listed.find((phrase) => small.startsWith(phrase) && !/^\p{L}/u.test(small.slice(phrase.length)));
}

function usageOf(all: readonly WrittenOpener[]): OpenerUsage {
  const counts = new Map<string, number>();
  const marks = new Map<string, number>();
  for (const { words, mark } of all) {
    counts.set(words, (counts.get(words) ?? 0) + 1);
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const most = (map: ReadonlyMap<string, number>) => [...map].sort(([, a], [, b]) => b - a);
  return {
    counts: new Map(most(counts)),
    capitals: all.filter(({ capitals }) => capitals).length * 2 > all.length,
    mark: most(marks)[0]?.[0] ?? '',
  };
}

/** In small letters; longest first, so that "noting with concern" is found before "noting". */
const listed = languages
  .flatMap(({ id }) => Object.values(usualOpeners[id]).flat())
  .map((phrase) => phrase.toLowerCase())
  .sort((a, b) => b.length - a.length);

/** In UTF-16 code units. */
const longestOpenerUnits = 60;
