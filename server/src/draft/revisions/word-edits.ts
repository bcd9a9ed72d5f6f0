import { diffArrays } from 'diff';
import { Paragraph } from '../../syntax/paragraph.ts';
import { holdsPlace } from '../../syntax/placeholder.ts';
import { readingsOf } from '../proposals/paragraph-reading.ts';

/** What one copy has in place of the base's tokens `[start, end)`. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly string[];
}

/** What several copies have in place of the same tokens of the base. */
export interface ContestedWords {
  readonly start: number;
  readonly end: number;
  /** The texts of those that changed anything here, each with the copies that have it, in their order. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/**
 * What a copy changes in the base, in order, without overlaps. Changes with as few tokens between them as `apartTokens` are one: a phrase is read as a whole. How much white space
 * stands between two words is no change: a copy that was a Word document has none of the line ends at which the base was broken, and nobody proposes these.
 */
export function wordEdits(base: readonly string[], copy: readonly string[], apartTokens: number): readonly WordEdit[] {
  const parts = diffArrays([...base], [...copy], { maxEditLength: mostEditedWords, comparator: sayTheSame });
  if (parts === undefined) return [{ start: 0, end: base.length, tokens: copy }];
  const edits: { start: number; end: number; tokens: string[] }[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    const last = edits.at(-1);
    if (!added && !removed) {
      at += value.length;
      continue;
    }
    const end = removed ? at + value.length : at;
    if (last !== undefined && at - last.end <= apartTokens) {
      last.tokens.push(...base.slice(last.end, at), ...(added ? value : []));
      last.end = end;
    } else edits.push({ start: at, end, tokens: added ? [...value] : [] });
    at = end;
  }
  return withoutOverlaps(
    edits.map((edit) => readAsText(base, edit)),
    base,
  );
}

function sayTheSame(token: string, other: string): boolean {
  return token === other || token.replace(/^\s+/, ' ') === other.replace(/^\s+/, ' ');
}

/** Those that came to overlap, or to touch, as one. */
function withoutOverlaps(edits: readonly WordEdit[], base: readonly string[]): readonly WordEdit[] {
  const found: WordEdit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    if (last === undefined || edit.start > last.end) found.push(edit);
    // What the last one took in of the base beyond the start of this one is taken back.
    else {
      const shared = last.end - edit.start;
      found[found.length - 1] = {
        start: last.start,
        end: Math.max(last.end, edit.end),
        tokens: [...last.tokens.slice(0, last.tokens.length - shared), ...edit.tokens, ...base.slice(edit.end, last.end)],
      };
    }
  }
  return found;
}

/** With as many words after it as it takes for its brackets to be read as text: "[Chile: support]" would be a wish, and "[year]" a place for one. */
function readAsText(base: readonly string[], edit: WordEdit): WordEdit {
  let { start, end, tokens } = edit;
  for (let more = 0; more < mostMoreWords && end < base.length && wouldMislead(base.slice(start, end), tokens); more++) {
    tokens = [...tokens, ...base.slice(end, end + 1)];
    end += 1;
  }
  return { start, end, tokens };
}

/** More would make a short change a long one. */
const mostMoreWords = 8;

function wouldMislead(taken: readonly string[], put: readonly string[]): boolean {
  return isNoText(`[${taken.join('').trim()}]`) || isNoText(`[Chile: ${put.join('').trim()}]`);
}

function isNoText(bracket: string): boolean {
  const [reading] = readingsOf(new Paragraph(bracket)).values();
  return /\w\]$/.test(bracket) && (reading?.form !== 'text' || holdsPlace(bracket, 0, bracket.length - 1));
}

/** A paragraph with more words that differ is another paragraph. */
const mostEditedWords = 2000;

/** The places at which copies differ from the base. Edits of two copies that overlap, or begin and end at one place, are about the same words. */
export function contestedIn(base: readonly string[], copies: ReadonlyMap<string, readonly WordEdit[]>): readonly ContestedWords[] {
  const all = [...copies]
    .flatMap(([by, edits]) => edits.map((edit) => ({ by, edit })))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const groups: { start: number; end: number; edits: { by: string; edit: WordEdit }[] }[] = [];
  for (const each of all) {
    const group = groups.at(-1);
    if (group !== undefined && each.edit.start <= group.end) {
      group.end = Math.max(group.end, each.edit.end);
      group.edits.push(each);
    } else groups.push({ start: each.edit.start, end: each.edit.end, edits: [each] });
  }
  return groups.map(({ start, end, edits }) => {
    const versions = new Map<string, string[]>();
    for (const by of copies.keys()) {
      const own = edits.filter((each) => each.by === by).map(({ edit }) => edit);
      if (own.length === 0) continue;
      const text = applied(base, { start, end }, own);
      versions.set(text, [...(versions.get(text) ?? []), by]);
    }
    return { start, end, versions };
  });
}

function applied(
  base: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  edits: readonly WordEdit[],
): string {
  const parts: string[] = [];
  let at = start;
  for (const edit of edits) {
    parts.push(...base.slice(at, edit.start), ...edit.tokens);
    at = edit.end;
  }
  return [...parts, ...base.slice(at, end)].join('');
}
