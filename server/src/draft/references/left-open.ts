import type { Node } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say } from '../../wording/say.ts';
import type { Draft } from '../draft.ts';
import { nameOf } from '../naming.ts';
import { paragraphNumber } from '../paragraphs.ts';
import type { LeftOpen } from './follow-numbers.ts';
import { openMark } from './open-mark.ts';
import { numberNamed } from './references.ts';

interface AnnotatedMark extends TextEdit {
  readonly annotation: string;
}

/** A comment after each reference that stays as it is: one for all the numbers of “paragraphs 2 and 3”. */
export function marksAfter(draft: Draft, left: readonly LeftOpen[]): AnnotatedMark[] {
  const byPlace = Map.groupBy(left, (open) => placeOfMark(draft, open));
  return [...byPlace].flatMap(([place, opens]) => {
    if (place === undefined) return [];
    const newText = openMark(opens.map(({ reference, reason }) => ({ number: numberNamed(reference), reason })));
    const names = [...new Set(opens.map((open) => nameOfOpen(draft, open)))].join(', ');
    return [{ span: { start: place, end: place }, newText, annotation: say('leftOpen', { names }) }];
  });
}

/** After the words of the reference, or after the tracked change in which they stand. A comment cannot stand in a comment, which is no text of the draft. */
function placeOfMark(draft: Draft, { reference, index }: LeftOpen): number | undefined {
  const placed = paragraphNumber(draft.paragraphs, index);
  const { start, end } = reference.span;
  const change = placed && changeAround(placed.paragraph.tree.nodes, shift({ start, end }, -placed.offset));
  if (placed === undefined || change === undefined) return end;
  return change.kind === 'comment' ? undefined : placed.offset + change.span.end;
}

function changeAround(nodes: readonly Node[], { start, end }: Span): Extract<Node, { type: 'change' }> | undefined {
  const around = nodes.find(({ span }) => span.start <= start && end <= span.end);
  if (around === undefined) return undefined;
  if (around.type === 'change') return around;
  return 'nodes' in around ? changeAround(around.nodes, { start, end }) : undefined;
}

/** “operative paragraph 2” in operative paragraph 3 */
export function nameOfOpen(draft: Draft, { reference, index }: LeftOpen): string {
  const words = oneLine(draft.slice(reference.span));
  const placed = paragraphNumber(draft.paragraphs, index);
  return placed === undefined ? say('quotedWords', { words }) : say('wordsInPlace', { words, name: nameOf(draft, placed) });
}
