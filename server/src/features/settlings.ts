import { type Contest, isChoice } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import { contestsIn } from '../draft/contests/paragraph-contests.ts';
import { returnToBrackets, wordsSelected } from '../draft/contests/return-to-brackets.ts';
import { type Decision, settle } from '../draft/contests/settle.ts';
import { sameAs } from '../draft/contests/text-as.ts';
import { placeAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { TextEdit } from '../text/edit.ts';
import { contains, overlaps, type Span, touches } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { numbersAfter, thenRenumbered } from './settle-and-renumber.ts';
import { clearDecision, isProposal, type SettlingKind } from './settle-proposal.ts';
import { acceptAll, acceptOne, andRenumber, backIntoBrackets, quoted, rejectAll, rejectOne } from './settling-titles.ts';

/** What may be done about proposals: titles are of one line. */
export interface Settling {
  readonly title: string;
  readonly kind: SettlingKind | 'bracket';
  /** True for what concerns more than what stands at the place: it is for those who ask. */
  readonly isWide: boolean;
  /** Why it cannot be done now. */
  readonly hindrance: string | undefined;
  /** Computed when asked for, since it may touch the whole draft. The edits do not overlap. `annotation` names the paragraph of each where there are several. */
  edits(): readonly (TextEdit & { readonly annotation?: string })[];
}

/**
 * What may be done about the proposals at a place or, of words that are selected, about those in them: about the innermost one by each of its versions; about all of one delegation, of the paragraph, or of
 * the draft. Where several are settled at once, a choice between texts that are all proposed is left to the drafter. Selected words that are agreed, or all of a paragraph, may go back into brackets.
 */
export function settlings(draft: Draft, place: Span): readonly Settling[] {
  return [...settlingsOf(draft, place), ...returning(draft, place)];
}

function settlingsOf(draft: Draft, place: Span): readonly Settling[] {
  const all = allContests(contestsOf(draft)).filter(isProposal);
  const selected = place.start < place.end ? all.filter(({ span }) => contains(place, span)) : [];
  if (selected.length > 1) return ofSeveral(draft, selected, say('whichSelected'), false, 1);
  const own = selected[0] ?? all.findLast((contest) => holds(contest, place));
  const paragraph = paragraphAt(draft.paragraphs, place.start);
  const inParagraph = all.filter((contest) => contest.place.index === paragraph?.index);
  const ofParagraph = paragraph ? ofSeveral(draft, inParagraph, say('whichOfParagraph', { name: nameOf(draft, paragraph) }), true, 2) : [];
  if (own === undefined) return [...ofParagraph, ...ofSeveral(draft, all, say('whichOfDraft'), true, 1)];
  const ofPlace = ofOne(draft, own);
  return ofPlace.length > mostBesideOthers ? ofPlace : [...ofPlace, ...ofDelegation(draft, all, own, place), ...ofParagraph];
}

/** Also with a cursor behind its last bracket. */
function holds({ parts, span }: Contest, place: Span): boolean {
  const isAt = (part: Span): boolean => (place.start < place.end ? overlaps(part, place) : touches(part, place.start));
  return isAt(span) && parts.some(isAt);
}

function ofOne(draft: Draft, contest: Contest): Settling[] {
  const hindrance = contest.crosses ? say('bracketsCross') : undefined;
  const one = (title: string, kind: SettlingKind, decision: Decision): Settling => ({
    title,
    kind,
    isWide: false,
    hindrance,
    edits: () => settle(draft, contestsOf(draft), (each) => (each === contest ? decision : undefined)),
  });
  const withNumbers = (title: string, kind: SettlingKind, decision: Decision): Settling[] => {
    const plain = one(title, kind, decision);
    const numbers = hindrance === undefined ? numbersAfter(draft, contest, decision) : undefined;
    if (numbers === undefined) return [plain];
    return [plain, { ...plain, title: andRenumber(title), edits: () => thenRenumbered(draft, plain.edits(), numbers) }];
  };
  const first = isChoice(contest) ? 0 : 1;
  const proposed = contest.versions.slice(first, first + mostVersions);
  return [
    ...proposed.flatMap((version, at) => withNumbers(acceptOne(contest, version), 'accept', first + at)),
    ...withNumbers(rejectOne(contest), 'reject', isChoice(contest) ? 'none' : 0),
  ];
}

/** Words that are agreed, back into brackets: those that are selected or, for those who ask, those of the whole paragraph in which nothing is contested. */
function returning(draft: Draft, place: Span): readonly Settling[] {
  const isWide = place.start === place.end;
  const paragraph = paragraphAt(draft.paragraphs, place.start);
  if (paragraph === undefined || (isWide && contestsIn(paragraph.paragraph).length > 0)) return [];
  const words = wordsSelected(draft, isWide ? { start: paragraph.offset, end: paragraph.offset + paragraph.paragraph.length } : place);
  const edits = words && isOfText(draft, paragraph.index) ? returnToBrackets(draft, words) : undefined;
  if (words === undefined || edits === undefined) return [];
  const title = backIntoBrackets(isWide ? nameOf(draft, paragraph) : quoted(draft.slice(words)));
  return [{ title, kind: 'bracket', isWide, hindrance: undefined, edits: () => edits }];
}

/** No title and no formula: nobody negotiates those. */
function isOfText(draft: Draft, index: number): boolean {
  const role = placeAt(draft, index)?.role;
  return role === 'preambular' || role === 'operative' || role === 'sub-paragraph';
}

/** As many texts of one place as one surveys in a menu. */
const mostVersions = 8;
/** With four that concern more than the place, as many lines. */
const mostBesideOthers = 4;

/** All that one delegation wants: the one whose name the cursor touches, or the first that is for one of the versions. */
function ofDelegation(draft: Draft, all: readonly Contest[], own: Contest, { start }: Span): Settling[] {
  const supporters = own.versions.flatMap((version) => version.supporters);
  const by = supporters.find(({ span }) => span.start <= start && start <= span.end) ?? supporters[0];
  if (by === undefined) return [];
  const is = sameAs(by.written);
  const wanted = (contest: Contest): number => contest.versions.findIndex((version) => version.supporters.some(is));
  // Who wants a text to stay as it was proposes nothing there.
  const proposals = all.filter((contest) => !contest.crosses && wanted(contest) >= 0 && wanted(contest) !== contest.original);
  if (proposals.length < 2) return [];
  const whose = say('whichOf', { name: by.written });
  const clear = proposals.filter(({ original }) => original !== undefined);
  return [
    several(draft, acceptAll(proposals.length, whose, 0), 'accept', true, proposals, wanted),
    several(draft, rejectAll(clear.length, whose, proposals.length - clear.length), 'reject', true, clear, ({ original }) => original),
  ];
}

function ofSeveral(draft: Draft, contests: readonly Contest[], which: string, isWide: boolean, least: number): Settling[] {
  return (['accept', 'reject'] as const).flatMap((kind) => {
    const clear = contests.filter((contest) => clearDecision(contest, kind) !== undefined);
    if (clear.length < least) return [];
    const title = kind === 'accept' ? acceptAll : rejectAll;
    const left = contests.length - clear.length;
    return [several(draft, title(clear.length, which, left), kind, isWide, clear, (contest) => clearDecision(contest, kind))];
  });
}

function several(
  draft: Draft,
  title: string,
  kind: SettlingKind,
  isWide: boolean,
  contests: readonly Contest[],
  decide: (contest: Contest) => Decision,
): Settling {
  const wanted = new Set(contests);
  const edits = () =>
    settle(draft, contestsOf(draft), (each) => (wanted.has(each) ? decide(each) : undefined)).map((edit) => {
      const placed = paragraphAt(draft.paragraphs, edit.span.start);
      return { ...edit, ...(placed && { annotation: nameOf(draft, placed) }) };
    });
  return { title, kind, isWide, hindrance: undefined, edits };
}
