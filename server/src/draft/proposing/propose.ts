import { splitNames } from '../../delegations/delegations.ts';
import type { Node } from '../../syntax/tree.ts';
import { childrenOf } from '../../syntax/visit.ts';
import type { TextEdit } from '../../text/edit.ts';
import { finished } from '../../text/slices.ts';
import { contains, overlaps, type Span, span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say } from '../../wording/say.ts';
import { matchedBrackets } from '../brackets/matched-brackets.ts';
import { allHolders, type Contest, isUnsettled, type Version } from '../contests/contest.ts';
import { allContests, contestsOf } from '../contests/contests.ts';
import { sameAs } from '../contests/text-as.ts';
import { type Draft, updatingAll } from '../draft.ts';
import { paragraphAt, paragraphsIn } from '../paragraphs.ts';
import { inBrackets } from '../revisions/in-brackets.ts';
import { wordsWithin } from '../words-within.ts';

/** What a delegation proposes about words of a draft: that they be there, that they go, or that others stand in their place. */
export interface Proposing {
  readonly kind: 'bracket' | 'delete' | 'replace';
  /** Who proposes, as typed: one delegation or several. */
  readonly by: string;
  /** The words to stand in place of the selected ones. */
  readonly words?: string;
}

/**
 * The edits that write a proposal into a draft, in the brackets by which drafts say such things: of several paragraphs each has its own. A sentence that says why there are none where the draft with these edits
 * would not read as what is proposed. That is found out by reading it, since brackets that are lost nearby, or that the selection cuts, may have others for their partners.
 */
export function propose(draft: Draft, selected: Span, { kind, by, words = '' }: Proposing): readonly TextEdit[] | string {
  const places = proposable(draft, selected);
  const who = oneLine(by);
  const fresh = oneLine(words);
  if (places.length === 0) return say('selectProposed');
  if (who === '' || /[[\]:()]/.test(who)) return say('nameHasNoMarks');
  if (kind === 'replace' && fresh === '') return say('sayWhichWords');
  if (kind === 'replace' && places.length > 1) return say('replaceInOneParagraph');
  // “international[ly agreed]” is usual, “[inter]national” a slip.
  if (places.some(({ end }) => letter.test(draft.slice(span(end, Math.min(draft.length, end + 1)))))) return say('selectWholeWords');
  const edits = places.flatMap((place) => written(draft, place, { kind, by: who, words: fresh }));
  const after = finished(updatingAll(draft, edits));
  const contests = allContests(contestsOf(after));
  const growth = after.length - draft.length;
  const isSaid = places.every((place) => {
    const old = draft.slice(place);
    const here = contests.filter(
      (contest) => !isUnsettled(contest) && overlaps(contest.span, { start: place.start, end: place.end + growth }),
    );
    const isProposed = here.some((contest) => (kind === 'bracket' ? supports : wantsGone)(contest, old, who));
    return isProposed && (kind !== 'replace' || here.some((contest) => supports(contest, fresh, who)));
  });
  if (!isSaid || places.some((place) => cutsToken(draft, place))) return say('notReadAsProposal', { names: who });
  const losesNone = matchedBrackets(after).lost.length <= matchedBrackets(draft).lost.length;
  return losesNone && keepsOthers(draft, places, contests) ? edits : say('changesOthers');
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** The selected words of each paragraph, without white space at their ends, the label and the stamp. */
function proposable(draft: Draft, selected: Span): readonly Span[] {
  const first = paragraphAt(draft.paragraphs, selected.start)?.index ?? 0;
  const last = paragraphAt(draft.paragraphs, selected.end)?.index ?? -1;
  return Array.from(paragraphsIn(draft.paragraphs, first, last + 1), (placed) => wordsWithin(placed, selected)).filter(
    ({ start, end }) => start < end,
  );
}

function written(draft: Draft, place: Span, { kind, by, words = '' }: Proposing): readonly TextEdit[] {
  if (kind === 'bracket') return around(place, `[${by}: `, ']');
  if (kind === 'delete') return around(place, '[', `] (${by}: delete)`);
  return [{ span: place, newText: inBrackets(draft.slice(place), [by], new Map([[words, [by]]])) }];
}

/** Whether a bracket would stand in what is read as one: a symbol, the mark of a note, a stamp. */
function cutsToken(draft: Draft, place: Span): boolean {
  const placed = paragraphAt(draft.paragraphs, place.start);
  return placed !== undefined && [place.start, place.end].some((offset) => isInToken(placed.paragraph.tree.nodes, offset - placed.offset));
}

function isInToken(nodes: readonly Node[], offset: number): boolean {
  return nodes
    .filter(({ span: { start, end } }) => start < offset && offset < end)
    .some((node) => tokens.has(node.type) || isInToken(childrenOf(node), offset));
}

const tokens: ReadonlySet<Node['type']> = new Set<Node['type']>(['citation', 'footnote-mark', 'stamp', 'attribution', 'instruction']);

/** Two small edits keep what is between them, with its marks and cursors, as it is. */
function around({ start, end }: Span, before: string, after: string): TextEdit[] {
  return [
    { span: span(start, start), newText: before },
    { span: span(end, end), newText: after },
  ];
}

function supports(contest: Contest, text: string, who: string): boolean {
  return isOnly(contest, who) && contest.versions.some((version) => isText(version, text) && namesAll(version.supporters, who));
}

function wantsGone(contest: Contest, text: string, who: string): boolean {
  return isOnly(contest, who) && contest.versions.some((version) => isText(version, text) && namesAll(version.opponents, who));
}

/** Whether nobody else is named: what others say nearby is not to be taken for what they say of this. */
function isOnly({ versions }: Contest, who: string): boolean {
  const names = namesIn(who);
  return allHolders(versions).every((holder) => names.some((name) => sameAs(name)(holder)));
}

function isText({ text }: Version, wanted: string): boolean {
  return oneLine(text) === oneLine(wanted);
}

function namesAll(holders: Version['supporters'], who: string): boolean {
  return namesIn(who).every((name) => holders.some(sameAs(name)));
}

function namesIn(who: string): readonly string[] {
  return splitNames(who).map(({ written }) => written);
}

/** Whether all that was contested still is, in the same words; what holds the place has new words now. */
function keepsOthers(draft: Draft, places: readonly Span[], after: readonly Contest[]): boolean {
  const counts = new Map<string, number>();
  for (const { id } of after) counts.set(bare(id), (counts.get(bare(id)) ?? 0) + 1);
  return allContests(contestsOf(draft))
    .filter(({ parts }) => !places.some((place) => parts.some((part) => contains(part, place))))
    .every(({ id }) => {
      const left = counts.get(bare(id)) ?? 0;
      counts.set(bare(id), left - 1);
      return left > 0;
    });
}

/** Without the number of a twin, which changes where another comes before it. */
function bare(id: string): string {
  return id.replace(/\.\d+$/, '');
}
