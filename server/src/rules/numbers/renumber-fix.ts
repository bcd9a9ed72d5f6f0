import { type PlacedIn, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { bareNumber, nameOf } from '../../draft/naming.ts';
import { follows } from '../../draft/numbering/level.ts';
import { type Renumbering, renumber } from '../../draft/numbering/renumber.ts';
import { seriesOf } from '../../draft/numbering/series.ts';
import { paragraphNumber } from '../../draft/paragraphs.ts';
import type { LeftOpen } from '../../draft/references/follow-numbers.ts';
import { openMark } from '../../draft/references/open-mark.ts';
import { numberNamed } from '../../draft/references/references.ts';
import type { Node } from '../../syntax/tree.ts';
import { type Span, shift } from '../../text/span.ts';
import { eachHit } from '../../tree/hits.ts';
import type { AnnotatedEdit, Fix } from '../finding.ts';
import { faultsOf } from './number-faults.ts';

/**
 * The fix that the three number rules share, where all the rest of the series is in order. A choice: the number may be right and a paragraph missing. Title and edits
 * name the references that are left to the drafter; both are made when asked for, and once for all findings of a series.
 */
export function renumberFixes(draft: Draft, index: number, place: PlacedIn['place']): readonly Fix[] {
  return isCertain(draft, index) ? [renumberFix(draft, index, place)] : [];
}

/** False where options number their paragraphs alike, where something between two numbers was not read as a label, or where another number is none that is certainly wrong. */
function isCertain(draft: Draft, index: number): boolean {
  const unread = new Set<number>();
  eachHit(placesOf(draft), faultsOf(draft), ({ verdict }, _leaf, at) => {
    if (verdict === 'unread') unread.add(at);
  });
  const members = seriesOf(draft).of(index)?.members ?? [];
  return members.every((member, at) => !unread.has(member.index) && (at === 0 || isInOrder(members[at - 1], member)));
}

function isInOrder(before: PlacedIn | undefined, { place }: PlacedIn): boolean {
  const [label, previous] = [place.label, before?.place.label];
  if (label === undefined || previous === undefined || place.sequence !== 'ok' || before?.place.sequence !== 'ok') return true;
  return follows(previous, label) || label.alternative || previous.alternative;
}

function renumberFix(draft: Draft, index: number, place: PlacedIn['place']): Fix {
  return {
    get title() {
      const renumbering = renumber(draft, index);
      const title = titles.get(renumbering) ?? titleOf(draft, place, renumbering);
      titles.set(renumbering, title);
      return title;
    },
    certain: false,
    edits: () => editsOf(draft, renumber(draft, index)),
  };
}

function titleOf(draft: Draft, place: PlacedIn['place'], { left }: Renumbering): string {
  const title = `Renumber ${seriesNamed(place)}`;
  // One for all the numbers of “paragraphs 2 and 3”.
  const open = left.filter(({ reference }, at) => reference.span.start !== left[at - 1]?.reference.span.start);
  if (open.length === 0) return `${title}${followed(place)}`;
  const names = open.slice(0, mostNamedReferences).map((each) => nameOfOpen(draft, each));
  const rest = open.length > mostNamedReferences ? `, and ${open.length - mostNamedReferences} more` : '';
  return `${title}; of the references to them, ${open.length === 1 ? 'one is' : `${open.length} are`} left to you, with a comment: ${names.join(', ')}${rest}`;
}

function seriesNamed({ role, section, depth, label }: PlacedIn['place']): string {
  if (role === 'heading') return 'the headings';
  if (label?.kind === 'article') return 'the articles';
  return depth > 0 ? 'these sub-paragraphs' : section === 'preamble' ? 'the preambular paragraphs' : 'the operative paragraphs';
}

/** Which references follow: nobody reads those to headings, articles and lists below lists. */
function followed({ role, depth, label }: PlacedIn['place']): string {
  if (role === 'heading' || label?.kind === 'article' || depth > 1) return '';
  if (depth === 0) return ', and every reference to them';
  return label?.kind === 'letter' ? `, and every reference to them such as “paragraph 1 (${bareNumber(label)})”` : '';
}

/** A menu has room for so many references. */
const mostNamedReferences = 3;

function editsOf(draft: Draft, renumbering: Renumbering): readonly AnnotatedEdit[] {
  let edits = kept.get(renumbering);
  if (edits === undefined) {
    const { labels, references, left } = renumbering;
    edits = [
      ...labels,
      ...references.map(({ span, newText, from, to }) => ({
        span,
        newText,
        annotation: `Reference to paragraph ${from}, which is now ${to}`,
      })),
      ...marks(draft, left),
    ];
    kept.set(renumbering, edits);
  }
  return edits;
}

const kept = new WeakMap<Renumbering, readonly AnnotatedEdit[]>();
const titles = new WeakMap<Renumbering, string>();

/** A comment after each reference that stays as it is: one for all the numbers of “paragraphs 2 and 3”. */
function marks(draft: Draft, left: readonly LeftOpen[]): AnnotatedEdit[] {
  const byPlace = Map.groupBy(left, (open) => placeOfMark(draft, open));
  return [...byPlace].flatMap(([place, opens]) => {
    if (place === undefined) return [];
    const newText = openMark(opens.map(({ reference, reason }) => ({ number: numberNamed(reference), reason })));
    const names = [...new Set(opens.map((open) => nameOfOpen(draft, open)))].join(', ');
    return [{ span: { start: place, end: place }, newText, annotation: `Left as it is, for you to decide: ${names}` }];
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
function nameOfOpen(draft: Draft, { reference, index }: LeftOpen): string {
  const words = draft.slice(reference.span).replace(/\s+/g, ' ');
  const placed = paragraphNumber(draft.paragraphs, index);
  return `“${words}”${placed === undefined ? '' : ` in ${nameOf(draft, placed)}`}`;
}
