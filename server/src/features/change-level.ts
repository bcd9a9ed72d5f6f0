import { documentOf } from '../draft/document/document.ts';
import { childrenAt, pathTo } from '../draft/document/path.ts';
import { type PlacedIn, placedAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { type Beside, planDown, planUp } from '../draft/levels/plan-level.ts';
import { numberedAt, seriesRoles } from '../draft/numbering/numbered.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { provedPlaces } from '../draft/references/proved-places.ts';
import { isBeside } from '../syntax/document-tree.ts';
import { offsetsAfter } from '../text/edit.ts';
import { lineStart } from '../text/line-breaks.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import type { NotRestructured, Restructured } from './data.ts';

/**
 * Moves the paragraphs that are selected, each with what stands below it, a level down or up: 5 becomes 4 (b), the last point below the paragraph before it, and (b) of 4 becomes 5, with the points after it below it. Each gets a label of the
 * form of its new level, numbers after them follow in both series, and so do references; no word changes. Undefined where Tab means a blank: the cursor is not before a
 * numbered paragraph's first word, and no whole paragraph is selected. With `anywhere` a paragraph that the selection touches counts as selected whole.
 */
export function* changeLevel(
  draft: Draft,
  selection: Span,
  direction: 'down' | 'up',
  anywhere = false,
): Slices<Restructured | NotRestructured | undefined> {
  const first = numberedAt(draft, selection.start);
  if (first === undefined || !(anywhere || (beginsAt(first, selection.start) && isWhole(draft, selection)))) return undefined;
  const nodes = selectedNodes(draft, first, selection);
  if (typeof nodes === 'string') return { reason: nodes };
  const plan = direction === 'down' ? planDown(draft, nodes) : planUp(draft, nodes);
  if (typeof plan === 'string') return { reason: plan };
  const proved = yield* provedPlaces(draft, plan.labels, plan.places);
  if (proved === undefined) return { reason: say('levelReadOtherwise') };
  const { start, end } = selection;
  // A cursor before the number comes to stand before the words.
  const cursor = Math.max(start, wordsStart(first));
  const ends = start === end ? [cursor, cursor] : [first.offset + (first.place.label?.span.start ?? 0), end];
  const [from = 0, to = from] = offsetsAfter(ends, proved.edits);
  return { edits: proved.edits, left: proved.left.map(({ reference }) => reference.span), selected: { start: from, end: to } };
}

/** Whether an offset stands before the paragraph's first word. */
function beginsAt(placed: PlacedIn, offset: number): boolean {
  const { text, content } = placed.paragraph;
  return placed.offset + lineStart(text, content.start) <= offset && offset <= wordsStart(placed);
}

function wordsStart({ paragraph: { text }, place: { label }, offset }: PlacedIn): number {
  const end = label?.span.end ?? 0;
  return offset + end + (/^[ \t\u00a0]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** True for a cursor, and for a selection that ends where a paragraph ends. */
function isWhole(draft: Draft, { start, end }: Span): boolean {
  const last = paragraphAt(draft.paragraphs, Math.max(start, end - 1));
  return start === end || (last !== undefined && end >= last.offset + last.paragraph.content.end);
}

/** The paragraphs beside each other that a selection holds, from the first on; or why these are not all. */
function selectedNodes(draft: Draft, first: PlacedIn, { start, end }: Span): Beside | string {
  const [parent, own] = pathTo(documentOf(draft), first.index).slice(-2);
  if (parent === undefined || own === undefined) return say('noParagraphHere');
  const beside = [...childrenAt(parent)].filter(({ node }) => !isBeside(node.type));
  const at = beside.findIndex((each) => each.start === own.start);
  const last = paragraphAt(draft.paragraphs, Math.max(start, end - 1))?.index ?? first.index;
  const selected = beside.slice(at).filter((each) => each.start <= last);
  const after = selected.at(-1);
  const isAll = after !== undefined && last < after.start + after.node.size;
  if (!isAll || selected.some(({ node, start }) => !seriesRoles.has(node.type) || placedAt(draft, start)?.place.label === undefined))
    return say('onlyNumberedBeside');
  return { parent, before: beside[at - 1], selected };
}
