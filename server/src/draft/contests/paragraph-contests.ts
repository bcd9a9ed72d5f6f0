import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { once } from '../../tree/memo.ts';
import { bracketsIn, isAttributed } from '../brackets/brackets.ts';
import { gatherer } from '../paragraphs.ts';
import { type ReadingInParagraph, readingsOf } from '../proposals/paragraph-reading.ts';
import { bracketContest } from './bracket-contest.ts';
import { countNotes } from './bracket-parts.ts';
import { choiceContest } from './choice-contest.ts';
import type { ContestShape } from './contest.ts';
import { changeContest } from './tracked-changes.ts';

/** The contests that paragraphs have by themselves. */
export const paragraphContests = gatherer((paragraph) => {
  const found = contestsIn(paragraph);
  return found.length === 0 ? undefined : found;
});

/** The contests of a paragraph, an outer one before those in it. Spans are of the paragraph. */
export const contestsIn = once((paragraph: Paragraph): readonly ContestShape[] => {
  const { text } = paragraph;
  if (!mayContest.test(text)) return [];
  const readings = contested(paragraph);
  const notes = countNotes(readings.values());
  const found: ContestShape[] = [];
  collect(paragraph.tree.nodes);
  return found;

  function collect(siblings: readonly Node[]): void {
    for (let at = 0; at < siblings.length; at++) {
      const node = siblings[at] as Node;
      const reading = readings.get(node);
      if (reading === undefined) {
        const change = changeContest(text, siblings, at);
        if (change !== undefined) found.push(change);
        else if ('nodes' in node) collect(node.nodes);
        continue;
      }
      const row = rowFrom(siblings, at, readings, true);
      const isChoice = areOneChoice(row.members);
      const { members, next } = isChoice ? row : rowFrom(siblings, at, readings, false);
      found.push(isChoice ? choiceContest(paragraph, members, notes) : bracketContest(paragraph, members.map(alone), notes));
      for (const member of members) collect(member.node.nodes);
      at = next - 1;
    }
  }
});

const mayContest = /[[{]/;

/** Whether one of the texts in these brackets is to be chosen, and of those in no others: `[a] [b / c]` are two contests. */
function areOneChoice(members: readonly ReadingInParagraph[]): boolean {
  const [first] = members as [ReadingInParagraph];
  const [start, end] = [first.node.span.start, Math.max(...members.map(({ node }) => node.span.end))];
  return first.isChoice && first.choices.length > 1 && first.choices.every((choice) => start <= choice.start && choice.end <= end);
}

function alone(reading: ReadingInParagraph): ReadingInParagraph {
  return reading.isChoice ? { ...reading, isChoice: false, choices: [] } : reading;
}

/** The readings of a paragraph's brackets; without those in a quotation that name nobody, which say what the quoter put in. */
function contested(paragraph: Paragraph): ReadonlyMap<Node, ReadingInParagraph> {
  const readings = readingsOf(paragraph);
  const quoted = bracketsIn(paragraph).filter((each) => each.quoted && !isAttributed(each.node));
  if (quoted.length === 0) return readings;
  const left = new Map(readings);
  for (const { node } of quoted) left.delete(node);
  return left;
}

/** The brackets that make one contest with those at `from`: what follows with positions on them or words in their place and, `withOthers`, their alternatives. */
function rowFrom(
  siblings: readonly Node[],
  from: number,
  readings: ReadonlyMap<Node, ReadingInParagraph>,
  withOthers: boolean,
): { readonly members: readonly ReadingInParagraph[]; readonly next: number } {
  const first = readings.get(siblings[from] as Node) as ReadingInParagraph;
  const members = [first];
  let next = from + 1;
  for (let at = next; at < siblings.length; at++) {
    const node = siblings[at] as Node;
    const reading = readings.get(node);
    if (reading === undefined) {
      if (node.type !== 'text' && node.type !== 'separator') break;
      continue;
    }
    const isOther = withOthers && first.isChoice && reading.isChoice && reading.choices === first.choices;
    if (!isOther && !(reading.about !== undefined && members.includes(reading.about))) break;
    members.push(reading);
    next = at + 1;
  }
  return { members, next };
}
