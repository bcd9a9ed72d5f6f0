import { diffArrays } from 'diff';
import { holdsPlace } from '../../syntax/placeholder.ts';
import { readDirective } from '../proposals/directive.ts';

/** What one copy has in place of the base's tokens `[start, end)`. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly string[];
}

/** What several copies have in place of the same tokens of the base. */
export interface Contested {
  readonly start: number;
  readonly end: number;
  /** The texts of those that changed anything here, each with the copies that have it, in their order. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** What a copy changes in the base, in order, without overlaps. Changes with one token between them are one: a phrase is read as a whole. */
export function wordEdits(base: readonly string[], copy: readonly string[]): readonly WordEdit[] {
  const parts = diffArrays([...base], [...copy], { maxEditLength: mostEdits });
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
    if (last !== undefined && at - last.end <= 1) {
      last.tokens.push(...base.slice(last.end, at), ...(added ? value : []));
      last.end = end;
    } else edits.push({ start: at, end, tokens: added ? [...value] : [] });
    at = end;
  }
  return edits.map((edit) => (wouldMislead(base, edit) ? withNextWord(base, edit) : edit));
}

/** Whether words in brackets of their own would be read as something else than text: "[Chile: support]" as a wish, "[year]" as a place for one. */
function wouldMislead(base: readonly string[], { start, end, tokens }: WordEdit): boolean {
  return [tokens.join('').trim(), base.slice(start, end).join('').trim()].some(
    (words) => readDirective(words) !== undefined || holdsPlace(`[${words}]`, 0, words.length + 1),
  );
}

function withNextWord(base: readonly string[], { start, end, tokens }: WordEdit): WordEdit {
  return { start, end: end + 1, tokens: [...tokens, ...base.slice(end, end + 1)] };
}

/** A paragraph with more words that differ is another paragraph. */
const mostEdits = 2000;

/** The places at which copies differ from the base. Edits of two copies that overlap, or begin and end at one place, are about the same words. */
export function contestedIn(base: readonly string[], copies: ReadonlyMap<string, readonly WordEdit[]>): readonly Contested[] {
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
