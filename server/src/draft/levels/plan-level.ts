import { capitalized } from '../../text/capitalized.ts';
import { say } from '../../wording/say.ts';
import { documentOf } from '../document/document.ts';
import { blockEnd, type NodeAt } from '../document/path.ts';
import { type PlacedIn, placedAt, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { nameOf } from '../naming.ts';
import { hasDecimals, seriesRoles } from '../numbering/numbered.ts';
import { seriesOf } from '../numbering/series.ts';
import { formBeside } from '../numbering/series-form.ts';
import { LevelPlan } from './level-plan.ts';

/** Paragraphs that stand one after the other at one level. */
export interface Beside {
  /** The node below which they stand. */
  readonly parent: NodeAt;
  /** What stands before the first of them, at their level. */
  readonly before: NodeAt | undefined;
  readonly selected: readonly NodeAt[];
}

/** What becomes of paragraphs that go below the one before them; or why they cannot. */
export function planDown(draft: Draft, { before, selected }: Beside): LevelPlan | string {
  const [first, last] = ends(draft, selected);
  const above = before && placedAt(draft, before.start);
  const hindrance = hinders(draft, first, last);
  if (hindrance !== undefined) return hindrance;
  const number = above?.place.label;
  if (above === undefined || number === undefined || !seriesRoles.has(above.place.role) || above.place.depth !== first.place.depth)
    return say('nothingToStandBelow', { name: capitalized(nameOf(draft, first)) });
  const depth = first.place.depth + 1;
  const sibling = [...structure(draft, above.index + 1, above.index + (before?.node.size ?? 1))].findLast(
    ({ place }) => place.label !== undefined && place.depth === depth,
  );
  const plan = new LevelPlan(draft, depth > 1 ? outermostAbove(draft, first) : above.index);
  plan.goesOn(depth, sibling && formBeside(draft, sibling), sibling?.place.label);
  const failed = plan.move(selected, 1);
  if (failed !== undefined) return failed;
  plan.shift(membersAfter(draft, last), last.place.label ?? number, number);
  return plan;
}

/** What becomes of paragraphs that go beside the one below which they stand; or why they cannot. */
export function planUp(draft: Draft, { parent, selected }: Beside): LevelPlan | string {
  const [first, last] = ends(draft, selected);
  const above = placedAt(draft, parent.start);
  const hindrance = hinders(draft, first, last);
  if (hindrance !== undefined) return hindrance;
  const { depth } = first.place;
  const number = above?.place.label;
  if (depth === 0) return say('atHighestLevel', { name: capitalized(nameOf(draft, first)) });
  if (above === undefined || number === undefined || !seriesRoles.has(above.place.role) || above.place.depth !== depth - 1)
    return say('standsBelowNone', { name: capitalized(nameOf(draft, first)) });
  const plan = new LevelPlan(draft, depth > 1 ? outermostAbove(draft, first) : above.index);
  plan.goesOn(depth - 1, formBeside(draft, above), number);
  plan.goesOn(depth, formBeside(draft, first), undefined);
  const failed = plan.move(selected, -1);
  if (failed !== undefined) return failed;
  plan.shift(membersAfter(draft, last), last.place.label ?? number, plan.last(depth) ?? { number: 0, suffix: 0 }, plan.outermost);
  plan.shift(membersAfter(draft, above), number, plan.last(depth - 1) ?? number);
  return plan;
}

function ends(draft: Draft, selected: readonly NodeAt[]): readonly [PlacedIn, PlacedIn] {
  const [first, last] = [selected[0], selected.at(-1)].map((each) => each && placedAt(draft, each.start));
  if (first === undefined || last === undefined) throw new RangeError('No paragraph is selected');
  return [first, last];
}

function membersAfter(draft: Draft, { index }: PlacedIn): readonly PlacedIn[] {
  return (
    seriesOf(draft)
      .of(index)
      ?.members.filter((member) => member.index > index) ?? []
  );
}

function outermostAbove(draft: Draft, { index }: PlacedIn): number | undefined {
  return seriesOf(draft).of(index)?.parent?.index;
}

/** Why numbers cannot follow. */
function hinders(draft: Draft, first: PlacedIn, last: PlacedIn): string | undefined {
  const all = seriesOf(draft);
  const end = blockEnd(documentOf(draft), all.around(last.index)?.members.at(-1)?.index ?? last.index);
  if (hasDecimals(draft, first.index, end)) return say('onlyYouNumber');
  const next = all.of(last.index)?.members.find(({ index }) => index > last.index);
  if (first.place.label?.alternative || next?.place.label?.alternative)
    return say('hasAlternative', { name: capitalized(nameOf(draft, last)) });
  return undefined;
}
