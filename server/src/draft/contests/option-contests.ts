import { allWords } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { type Span, shift } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { documentOf } from '../document/document.ts';
import { childrenAt, type NodeAt } from '../document/path.ts';
import { placeAt } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { type Placed, paragraphNumber, paragraphsIn } from '../paragraphs.ts';
import type { PlacedShape, Version } from './contest.ts';
import { nobody } from './holders.ts';

/**
 * Options of which one is to be chosen, where it is clear what each of them holds: they are numbered from 1, follow each other, and are whole. Where text without a number
 * stands after one of them, nobody can tell where the last one ends.
 */
export function optionContests(draft: Draft): readonly PlacedShape[] {
  return [...rowsIn(draft, { node: documentOf(draft), start: 0 })].flatMap((row) => contestOf(draft, row));
}

function* rowsIn(draft: Draft, parent: NodeAt): Generator<readonly NodeAt[]> {
  let row: NodeAt[] = [];
  for (const child of childrenAt(parent)) {
    yield* rowsIn(draft, child);
    const number = child.node.type === 'option' ? numberOf(draft, child) : undefined;
    if (number === row.length + 1) {
      row.push(child);
      continue;
    }
    if (row.length > 1) yield row;
    row = number === 1 ? [child] : [];
  }
  if (row.length > 1) yield row;
}

function numberOf(draft: Draft, { start }: NodeAt): number | undefined {
  const label = placeAt(draft, start)?.label;
  return label === undefined || label.suffix > 0 || label.alternative ? undefined : label.number;
}

function contestOf(draft: Draft, row: readonly NodeAt[]): PlacedShape[] {
  const blocks = row.map(({ node, start }) => [...paragraphsIn(draft.paragraphs, start, start + node.size)]);
  const place = paragraphNumber(draft.paragraphs, row[0]?.start ?? 0);
  const isWhole = blocks.every((block) => block.every(({ paragraph }) => paragraph.faults.every(({ kind }) => kind !== 'bracket')));
  const words = blocks.map((block) => wordsOf(draft, block));
  if (place === undefined || !isWhole || words.some(({ start, end }) => start >= end) || !endsClearly(draft, blocks, words)) return [];
  const parts = blocks.map(spanOf);
  const versions = words.map((own, at): Version => {
    const text = draft.slice(own);
    const part = parts[at] as Span;
    // "Option 2: No text"
    const stays = noText.test(text) ? [] : [{ start: own.start, end: part.end }];
    return { ...nobody, text, words: own, kept: parts.map((_, number) => (number === at ? stays : [])) };
  });
  const span = { start: place.offset + place.paragraph.content.start, end: words.at(-1)?.end ?? place.offset };
  return [
    { shape: { kind: 'options', span, parts, versions, original: undefined, settled: undefined, note: undefined, date: undefined }, place },
  ];
}

/** False where only the last option has paragraphs below it, which may be those that follow all options, and where its last sentence goes on elsewhere. */
function endsClearly(draft: Draft, blocks: readonly (readonly Placed[])[], words: readonly Span[]): boolean {
  const last = blocks.at(-1) ?? [];
  const { start, end } = words.at(-1) ?? { start: 0, end: 0 };
  // What stands without a number after the last option may be of it.
  const next = placeAt(draft, (last.at(-1)?.index ?? 0) + 1)?.role;
  if (next === 'text' || next === 'page' || next === 'instruction') return false;
  const isFinished = /[\p{P}\d*]$/u.test(draft.slice({ start: Math.max(start, end - 1), end })) || end - start <= shortestSentenceUnits;
  return isFinished && (last.length === 1 || blocks.every(({ length }) => length > 1));
}

/** "No provision on the matter" has no mark at its end. */
const shortestSentenceUnits = 80;

function spanOf(block: readonly Placed[]): Span {
  const [first, last] = [block[0], block.at(-1)] as [Placed, Placed];
  return { start: first.offset, end: last.offset + last.paragraph.length };
}

/** What an option holds, without its label and that label's emphasis: `**Option 1:** …`. */
function wordsOf(draft: Draft, block: readonly Placed[]): Span {
  const { start, end } = spanOf(block);
  const [{ paragraph }] = block as [Placed];
  const label = paragraph.tree.label?.span ?? { start: 0, end: 0 };
  const emphasis = /[*_]*$/.exec(paragraph.text.slice(0, label.start))?.[0] ?? '';
  const after = paragraph.text.slice(label.end);
  // "Option 2 (chapeau): …"
  const mark = /^(?:\s?\([^()]{1,60}\)\s?:)?[\s:]*/.exec(after)?.[0] ?? '';
  const length =
    emphasis !== '' && after.startsWith(emphasis, mark.length)
      ? mark.length + emphasis.length + colon(after.slice(mark.length + emphasis.length))
      : mark.length;
  const from = start + label.end + length;
  return shift(trimmed(draft.slice({ start: from, end }), { start: 0, end: end - from }), from);
}

function colon(text: string): number {
  return /^\s?:?/.exec(text)?.[0].length ?? 0;
}

const noText = new RegExp(`^[*_\\s]*${anyOf(allWords(({ brackets }) => brackets.noText))}[.*_\\s]*$`, 'i');
