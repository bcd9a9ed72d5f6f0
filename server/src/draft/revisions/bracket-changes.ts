import { shingles, wordHashes } from '../../text/shingles.ts';
import { oneLine } from '../../text/white-space.ts';
import { bracketsIn } from '../brackets/brackets.ts';
import { readingsOf } from '../proposals/paragraph-reading.ts';
import type { ComparedParagraph } from './compared-paragraph.ts';

/** A pair of brackets that one revision has and the other lacks. */
export interface BracketChange {
  readonly kind: 'opened' | 'closed';
  /** Where it stands, in the revision that has it. */
  readonly paragraph: ComparedParagraph;
  /** In the draft of that revision. */
  readonly span: { readonly start: number; readonly end: number };
  /** The contested words, in one line, without names. */
  readonly words: string;
  /** The proposers as written. */
  readonly by: readonly string[];
  /** Of a closed pair: whether its words stand in the newer revision. If not, the proposal was rejected, or lost. */
  readonly isKept: boolean;
}

/** A paragraph that differs: as either revision has it, where it has it. */
export interface Differing {
  readonly before?: ComparedParagraph;
  readonly after?: ComparedParagraph;
}

/**
 * The brackets within paragraphs that differ; `after` are all paragraphs of the newer revision. Brackets that span paragraphs are no proposals of words, and are left to the
 * comparison of paragraphs.
 */
export function bracketChanges(differing: readonly Differing[], after: readonly ComparedParagraph[]): readonly BracketChange[] {
  const said = runsOf(after);
  const left = { before: countsOf(differing, 'before'), after: countsOf(differing, 'after') };
  const closed: BracketChange[] = [];
  const opened: BracketChange[] = [];
  for (const { before, after: now } of differing) {
    for (const { key, ...bracket } of bracketsOf(before))
      if (!takeOne(left.after, key)) closed.push({ ...bracket, kind: 'closed', isKept: stands(bracket.words, now?.words, said) });
    for (const { key, ...bracket } of bracketsOf(now))
      if (!takeOne(left.before, key)) opened.push({ ...bracket, kind: 'opened', isKept: true });
  }
  return [...closed, ...opened];
}

interface BracketOfParagraph extends Omit<BracketChange, 'kind' | 'isKept'> {
  /** What makes two pairs of brackets the same: their words and their proposers. */
  readonly key: string;
}

function bracketsOf(compared: ComparedParagraph | undefined): readonly BracketOfParagraph[] {
  if (compared === undefined) return [];
  const { paragraph, offset } = compared.placed;
  if (!paragraph.text.includes('[')) return [];
  const readings = readingsOf(paragraph);
  return bracketsIn(paragraph).flatMap(({ node, quoted }) => {
    const reading = readings.get(node);
    const words = oneLine(paragraph.text.slice(reading?.words.start, reading?.words.end));
    if (reading === undefined || quoted || reading.form === 'position' || words === '') return [];
    const by = reading.proposers.map(({ written }) => written);
    const span = { start: offset + node.span.start, end: offset + node.span.end };
    return [{ paragraph: compared, span, words, by, key: `${by.join()}\n${words}` }];
  });
}

/** How often each pair of brackets stands in the paragraphs that differ. */
function countsOf(differing: readonly Differing[], revision: 'before' | 'after'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of differing) for (const { key } of bracketsOf(each[revision])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

function runsOf(paragraphs: readonly ComparedParagraph[]): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const { hashes } of paragraphs) for (const run of shingles(hashes)) runs.add(run);
  return runs;
}

/** Whether words stand in their own paragraph, or all their runs of four somewhere in the revision. */
function stands(words: string, own: string | undefined, said: ReadonlySet<number>): boolean {
  const hashes = wordHashes(words);
  if (hashes.length === 0) return true;
  if (own !== undefined && holds(wordHashes(own), hashes)) return true;
  const runs = shingles(hashes);
  return runs.length > 0 && runs.every((run) => said.has(run));
}

function holds(all: readonly number[], part: readonly number[]): boolean {
  for (let at = all.indexOf(part[0] ?? 0); at >= 0 && at + part.length <= all.length; at = all.indexOf(part[0] ?? 0, at + 1))
    if (part.every((hash, next) => all[at + next] === hash)) return true;
  return false;
}
