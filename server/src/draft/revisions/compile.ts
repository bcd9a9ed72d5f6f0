import type { TextEdit } from '../../text/edit.ts';
import { finished, type Slices } from '../../text/slices.ts';
import { oneLine } from '../../text/white-space.ts';
import { textsAs } from '../contests/text-as.ts';
import { type Draft, parse, parsing, updatingAll } from '../draft.ts';
import { lineBreakAt, paragraphsIn } from '../paragraphs.ts';
import { partHeadings } from '../proposals/part-heading.ts';
import { additionBlocks } from './compiled-additions.ts';
import type { Block, ReadCopy } from './compiled-block.ts';
import { compiledParagraph } from './compiled-paragraph.ts';
import { counterparts, type RawParagraph, rawParagraphs } from './counterparts.ts';
import { type Way, ways } from './in-brackets.ts';

/** A copy of the base as a delegation sent it. */
export interface Copy {
  /** The delegation, as it shall stand in the brackets. */
  readonly by: string;
  readonly draft: Draft;
}

export interface Compiled {
  readonly text: string;
  /** How many places are contested. */
  readonly contested: number;
  /** How many paragraphs of each delegation do not read as in its copy: their brackets cross, or hold signs of tracked changes. Nothing is lost in them. */
  readonly misread: ReadonlyMap<string, number>;
}

/**
 * One text of a base and its edited copies: the base, with what each copy changes in attributed brackets. `[A: words]` are words that A puts in, `[words] (A: delete)` words that it takes out, and the
 * two one after the other words that it puts in the place of others. Copies that want the same share their brackets; those that want other things of the same words stand as rivals. What is new
 * between two paragraphs gets the number of the first with a suffix, and a paragraph that a copy moved is one taken out and one put in. Numbers that a copy changed are left as they are in the base.
 *
 * The text is read again as each delegation would have it. What does not read as its copy there is written in a plainer way, at last as a tracked change.
 */
export function compileCopies(base: Draft, copies: readonly Copy[]): Compiled {
  return finished(compiling(base, copies));
}

/** The same in slices: long texts are read once for each copy, and again for each way in which something is written. */
export function* compiling(base: Draft, copies: readonly Copy[]): Slices<Compiled> {
  const blocks = yield* blocksOf(base, copies);
  const chosen: Way[] = [];
  for (const block of blocks) {
    chosen.push(firstWay(block));
    yield;
  }
  const blankLine = lineBreakAt(base.paragraphs, 0).repeat(2);
  let written = writtenIn(blocks, chosen, blankLine);
  let draft = yield* parsing(written.texts.join(''));
  let wrong = yield* misread(blocks, draft, endsOf(written.texts), copies);
  for (let round = 0; round < mostRounds && wrong.size > 0; round++) {
    const isLast = round === mostRounds - 1;
    for (const at of new Set([...wrong.keys()].flatMap((each) => withNewBelow(blocks, each)))) {
      chosen[at] = plainer(blocks[at] as Block, chosen[at] ?? 'words', isLast, copies);
      yield;
    }
    const before = written.texts;
    written = writtenIn(blocks, chosen, blankLine);
    draft = yield* updatingAll(draft, changes(before, written.texts));
    wrong = yield* misread(blocks, draft, endsOf(written.texts), copies);
  }
  const sides = new Map<string, number>();
  for (const by of [...wrong.values()].flat()) sides.set(by, (sides.get(by) ?? 0) + 1);
  return { text: draft.text(), contested: written.contested, misread: sides };
}

/** Each reads the whole text again, for each delegation. */
const mostRounds = 3;

/** A block with what is new below it, which may pass for another version of it. */
function withNewBelow(blocks: readonly Block[], at: number): readonly number[] {
  let end = at + 1;
  while (blocks[end]?.isNew) end++;
  return Array.from({ length: end - at }, (_, more) => at + more);
}

/** What reads wrongly for what stands around it cannot be told by itself: so the plainest way is taken at last, and at once for what is new, of which there are no clauses. */
function plainer(block: Block, way: Way, isLast: boolean, copies: readonly Copy[]): Way {
  if (isLast || block.isNew) return 'tracked';
  return ways.slice(ways.indexOf(way) + 1).find((each) => readsAlone(block, each, copies)) ?? 'tracked';
}

function* blocksOf(base: Draft, copies: readonly Copy[]): Slices<readonly Block[]> {
  const parts = rawParagraphs(base);
  const texts = yield* textsOf(base, parts, undefined);
  const read: ReadCopy[] = [];
  for (const { by, draft } of copies) {
    const own = rawParagraphs(draft);
    yield;
    read.push({ by, parts: own, texts: yield* textsOf(draft, own, by), pairs: counterparts(parts, own) });
    yield;
  }
  const additions = additionBlocks(base.paragraphs, read);
  return [
    ...(additions.get(undefined) ?? []),
    ...parts.flatMap((part, at) => [compiledParagraph(part, texts[at] ?? '', read), ...(additions.get(part) ?? [])]),
  ];
}

function textsOf(draft: Draft, parts: readonly RawParagraph[], by: string | undefined): Slices<readonly string[]> {
  return textsAs(draft, sideOf(by), endsOf(parts.map(({ raw }) => raw)));
}

/** Where each of some texts ends that are laid end to end. */
function endsOf(texts: readonly string[]): readonly number[] {
  let end = 0;
  return texts.map(({ length }) => {
    end += length;
    return end;
  });
}

/** A delegation without a name proposes nothing. */
function sideOf(by: string | undefined): { readonly delegation: string } {
  return { delegation: by ?? '' };
}

interface Written {
  /** Of each block; laid end to end they are the draft. */
  readonly texts: readonly string[];
  readonly contested: number;
}

/** With a blank line before what was added, where the paragraph before it ends without one. */
function writtenIn(blocks: readonly Block[], chosen: readonly Way[], blankLine: string): Written {
  const texts: string[] = [];
  let contested = 0;
  blocks.forEach((block, at) => {
    const written = block.write(chosen[at] ?? 'words');
    const before = texts[at - 1];
    contested += written.contested;
    if (before !== undefined && !/\n\s*\n\s*$|^\s*$/.test(before.slice(-40)) && /^(?:\S.*)?(?:\[|\{\+\+)/.test(written.text))
      texts[at - 1] = `${before.trimEnd()}${blankLine}`;
    texts.push(written.text);
  });
  return { texts, contested };
}

function changes(before: readonly string[], after: readonly string[]): readonly TextEdit[] {
  const ends = endsOf(before);
  return after.flatMap((newText, at) =>
    newText === before[at] ? [] : [{ span: { start: ends[at - 1] ?? 0, end: ends[at] ?? 0 }, newText }],
  );
}

/** The numbers of the blocks that do not read as they should, with those in whose text they do not. */
function* misread(
  blocks: readonly Block[],
  draft: Draft,
  ends: readonly number[],
  copies: readonly Copy[],
): Slices<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const by of [undefined, ...copies.map((copy) => copy.by)])
    for (const [at, said] of (yield* textsAs(draft, sideOf(by), ends)).entries()) {
      const { heads, wordsFor } = blocks[at] as Block;
      if (saySame(said, wordsFor(by), heads)) continue;
      const those = found.get(at) ?? [];
      found.set(at, those);
      if (by !== undefined) those.push(by);
    }
  return found;
}

/** The plainest way in which nothing changes how the paragraphs around it are read. */
function firstWay(block: Block): Way {
  const { text, contested } = block.write('words');
  return contested === 0 || isWhole(parse(text))
    ? 'words'
    : (ways.slice(1).find((way) => isWhole(parse(block.write(way).text))) ?? 'tracked');
}

/** Brackets without a partner would find one in another paragraph, and `[Chile: •]` would be the heading of a submission. */
function isWhole(draft: Draft): boolean {
  if (partHeadings(draft.paragraphs).some(({ value }) => value.kind === 'delegation')) return false;
  return [...paragraphsIn(draft.paragraphs)].every(({ paragraph }) => paragraph.faults.every(({ kind }) => kind !== 'bracket'));
}

function readsAlone(block: Block, way: Way, copies: readonly Copy[]): boolean {
  const { text } = block.write(way);
  const draft = parse(text);
  return (way === 'tracked' || isWhole(draft)) && finished(misread([block], draft, [text.length], copies)).size === 0;
}

/** Numbers stay those of the base, so that only words are compared; where nothing is to stand, no number either. */
function saySame(one: string, other: string, heads: readonly string[]): boolean {
  const texts = [oneLine(one), oneLine(other)] as const;
  if (texts[0] === texts[1]) return true;
  const [words, wanted] = [withoutHead(texts[0], heads), withoutHead(texts[1], heads)];
  return words === wanted && (texts[0] === '') === (texts[1] === '');
}

function withoutHead(words: string, heads: readonly string[]): string {
  const head = heads.map(oneLine).find((each) => each !== '' && words.startsWith(each));
  return head === undefined ? words : words.slice(head.length).trim();
}
