import { type Place, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { bareNumber } from '../../draft/naming.ts';
import { isInOrder } from '../../draft/numbering/in-order.ts';
import { type Renumbering, renumber } from '../../draft/numbering/renumber.ts';
import { renumberingEdits } from '../../draft/numbering/renumbering-edits.ts';
import { type Series, seriesOf } from '../../draft/numbering/series.ts';
import { nameOfOpen } from '../../draft/references/left-open.ts';
import { eachHit } from '../../tree/hits.ts';
import { once } from '../../tree/memo.ts';
import { say } from '../../wording/say.ts';
import type { AnnotatedEdit, Fix } from '../finding.ts';
import { faultsOf } from './number-faults.ts';

/**
 * The fix that the three number rules share, where all the rest of the series is in order. A choice: the number may be right and a paragraph missing. Title and edits
 * name the references that are left to the drafter; both are made when asked for, and once for all findings of a series.
 */
export function renumberFixes(draft: Draft, index: number, place: Place): readonly Fix[] {
  const series = seriesOf(draft).of(index);
  if (series === undefined) return [];
  const known = fixesBySeries(draft);
  const fixes = known.get(series) ?? (isCertain(draft, series) ? [renumberFix(draft, index, place)] : []);
  known.set(series, fixes);
  return fixes;
}

const fixesBySeries = once((_draft: Draft) => new Map<Series, readonly Fix[]>());

/** False where options number their paragraphs alike, where something between two numbers was not read as a label, or where another number is none that is certainly wrong. */
function isCertain(draft: Draft, { members }: Series): boolean {
  const unread = unreadIn(draft);
  return members.every((member, at) => !unread.has(member.index) && (at === 0 || isInOrder(members[at - 1], member)));
}

/** The numbers of the paragraphs whose label may be misread. */
const unreadIn = once((draft: Draft): ReadonlySet<number> => {
  const unread = new Set<number>();
  eachHit(placesOf(draft), faultsOf(draft), ({ verdict }, _leaf, index) => {
    if (verdict === 'unread') unread.add(index);
  });
  return unread;
});

function renumberFix(draft: Draft, index: number, place: Place): Fix {
  let title: string | undefined;
  let edits: readonly AnnotatedEdit[] | undefined;
  return {
    get title() {
      title ??= titleOf(draft, place, renumber(draft, index));
      return title;
    },
    certain: false,
    edits() {
      edits ??= renumberingEdits(draft, renumber(draft, index));
      return edits;
    },
  };
}

function titleOf(draft: Draft, place: Place, { left }: Renumbering): string {
  const series = seriesNamed(place);
  // One for all the numbers of “paragraphs 2 and 3”.
  const open = left.filter(({ reference }, at) => reference.span.start !== left[at - 1]?.reference.span.start);
  if (open.length === 0) return followed(series, place);
  const named = open.slice(0, mostNamedReferences).map((each) => nameOfOpen(draft, each));
  const more = open.length - named.length;
  const names = more > 0 ? say('andMore', { names: named.join(', '), count: more }) : named.join(', ');
  return open.length === 1 ? say('renumberLeavingOne', { series, names }) : say('renumberLeaving', { series, count: open.length, names });
}

function seriesNamed({ role, section, depth, label }: Place): string {
  if (role === 'heading') return say('theHeadings');
  if (label?.kind === 'article') return say('theArticles');
  if (depth > 0) return say('theseSubParagraphs');
  return say(section === 'preamble' ? 'thePreambularParagraphs' : 'theOperativeParagraphs');
}

/** Which references follow: nobody reads those to headings, articles and lists below lists. */
function followed(series: string, { role, depth, label }: Place): string {
  if (role === 'heading' || label?.kind === 'article' || depth > 1) return say('renumber', { series });
  if (depth === 0) return say('renumberAll', { series });
  return label?.kind === 'letter' ? say('renumberPoints', { series, letter: bareNumber(label) }) : say('renumber', { series });
}

/** A menu has room for so many references. */
const mostNamedReferences = 3;
