import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Attribution, Bracketed, Node } from '../../syntax/tree.ts';
import { allOf } from '../../syntax/visit.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { once } from '../../tree/memo.ts';
import { bracketsIn } from '../brackets/brackets.ts';
import { type BracketReading, byWish, type Proposer, proposersNamed, readBracket, type Stand } from './bracket-reading.ts';
import { alternativesAmong, textsDividedByStrokes } from './choices.ts';
import { halves } from './halves.ts';
import { readTail } from './positions.ts';

/** One of several texts, with those who are named for it alone: `[shall - EU / should - US]`. */
export interface Choice extends Span {
  readonly proposers: readonly Proposer[];
  readonly stands: readonly Stand[];
}

/** What one pair of brackets says, with the other brackets of its paragraph considered. Spans are of the paragraph. */
export interface ReadingInParagraph extends BracketReading {
  readonly node: Bracketed;
  /** For a position or a substitute, the brackets before it that it is about. */
  readonly about: ReadingInParagraph | undefined;
  /** Brackets with other words in place of these. */
  readonly substitutes: readonly ReadingInParagraph[];
  /** The texts to choose from; brackets of one choice share the array. For a replacement the old words and the new ones. */
  readonly choices: readonly Choice[];
  /** True where one of `choices` is to be chosen. */
  readonly isChoice: boolean;
  readonly note: Attribution | undefined;
  /** True where the brackets themselves say whose they are. */
  readonly isAttributed: boolean;
}

/** The brackets of a paragraph by their nodes, an outer one before those in it. Takes time linear in the paragraph. */
export const readingsOf = once((paragraph: Paragraph): ReadonlyMap<Node, ReadingInParagraph> => {
  const { text, tree } = paragraph;
  const notes = notesAmong(tree.nodes).sort((a, b) => a.span.start - b.span.start);
  const readings = new Map<Node, OpenReading>();
  const lists = new Set<readonly Node[]>();
  for (const { node, siblings } of bracketsIn(paragraph)) {
    lists.add(siblings);
    readings.set(node, openReading(text, node, notes));
  }
  for (const siblings of lists) {
    relate(siblings, text, readings);
    choose(siblings, text, readings);
  }
  return readings;
});

/** A reading that is still to be completed. */
type OpenReading = { -readonly [Key in keyof ReadingInParagraph]: ReadingInParagraph[Key] } & {
  substitutes: ReadingInParagraph[];
  stands: Stand[];
};

function notesAmong(nodes: readonly Node[]): Attribution[] {
  const hanging = allOf(nodes, 'bracketed').flatMap(({ attributions }) => attributions);
  return [...allOf(nodes, 'attribution'), ...hanging].filter(({ note }) => note);
}

/** What brackets say by themselves, with the note on them: the one right after them or, where nothing else says whose they are, the next one in the paragraph. */
function openReading(text: string, node: Bracketed, notes: readonly Attribution[]): OpenReading {
  const reading = readBracket(text, node);
  const isAttributed = node.head !== undefined || reading.proposers.length > 0 || reading.stands.length > 0;
  const next = partitionPoint(notes.length, (at) => (notes[at]?.span.start ?? 0) < node.span.end);
  const note = node.attributions.find((each) => each.note) ?? (isAttributed ? undefined : notes[next]);
  const proposers = note === undefined ? reading.proposers : [...reading.proposers, ...proposersNamed(text, note.names)];
  const related = { about: undefined, substitutes: [], choices: [], isChoice: false };
  return { ...reading, ...related, proposers, stands: [...reading.stands], node, note, isAttributed };
}

/** Completes positions and substitutes by what they are about: the nearest brackets before them, with only other positions between. */
function relate(siblings: readonly Node[], text: string, readings: ReadonlyMap<Node, OpenReading>): void {
  let before: OpenReading | undefined;
  let follows = false;
  for (const node of siblings) {
    const reading = readings.get(node);
    if (reading === undefined) {
      if (isSpace(node, text)) continue;
      before = undefined;
      follows = false;
      continue;
    }
    if (reading.doubtful !== undefined && follows) {
      const { doubtful } = reading;
      reading.stands = reading.proposers.map((each) => ({ ...each, directive: doubtful }));
      reading.proposers = [];
      reading.words = { start: reading.words.start, end: reading.words.start };
      reading.form = 'position';
    }
    follows = true;
    if (reading.form === 'text') before = reading;
    else if (reading.form === 'unclear') before = undefined;
    else {
      reading.about = before;
      if (reading.form === 'substitute') {
        before?.substitutes.push(reading);
        before = reading;
      } else before?.stands.push(...reading.stands);
    }
  }
}

function isSpace({ type, span }: Node, text: string): boolean {
  return type === 'text' && span.end - span.start <= widestSpaceUnits && text.slice(span.start, span.end).trim() === '';
}

/** A line break with indentation is no wider. */
const widestSpaceUnits = 20;

/** Completes the readings by the texts of which one is to be chosen. */
function choose(siblings: readonly Node[], text: string, readings: ReadonlyMap<Node, OpenReading>): void {
  const choices = new Map<readonly Bracketed[], readonly Choice[]>();
  const groups = alternativesAmong(siblings, text, (node) => readings.get(node)?.form === 'text');
  for (const node of siblings) {
    const reading = readings.get(node);
    if (reading === undefined || reading.form === 'position') continue;
    const parts = textsDividedByStrokes(text, reading.words, reading.node.nodes);
    const group = groups.get(reading.node) ?? [];
    if (parts.length > 0) reading.choices = parts.map((part) => withOwners(text, part));
    else if (group.length > 1) {
      let shared = choices.get(group);
      if (shared === undefined) {
        shared = group.flatMap((each) => readings.get(each) ?? []).map(({ words, proposers, stands }) => ({ ...words, proposers, stands }));
        choices.set(group, shared);
      }
      reading.choices = shared;
    } else if (reading.form === 'text' && reading.isAttributed)
      reading.choices = halves(text, reading.node, reading.words).map((part) => ({ ...part, proposers: [], stands: [] }));
    reading.isChoice = parts.length > 0 || group.length > 1;
  }
}

function withOwners(text: string, part: Span): Choice {
  const tail = readTail(text.slice(part.start, part.end));
  if (tail === undefined) return { ...part, proposers: [], stands: [] };
  return { ...trimmed(text, { start: part.start, end: part.start + tail.wordsEnd }), ...byWish(text, tail.positions, part.start) };
}
