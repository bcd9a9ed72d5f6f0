import { findDelegation } from '../delegations/delegations.ts';
import { inFormOf } from '../delegations/like-form.ts';
import { allHolders, type Holder } from '../draft/contests/contest.ts';
import { allContests, contestsOf } from '../draft/contests/contests.ts';
import { sameAs } from '../draft/contests/text-as.ts';
import { type Draft, updatingAll } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import { finished } from '../text/slices.ts';
import { type Span, touches } from '../text/span.ts';
import { oneLine } from '../text/white-space.ts';
import { say } from '../wording/say.ts';

/** The delegation's name at an offset, where it says who proposes something or what somebody wants of it. */
export function delegationAt(draft: Draft, offset: number): { readonly span: Span; readonly written: string } | undefined {
  return holdersIn(draft).find(({ span }) => touches(span, offset));
}

/**
 * The edits that put another delegation in place of the one at the offset wherever the draft names it for a proposal, each in the form in which it stands there; or, for another name of the same delegation, that name
 * wherever it is written as at the offset. A sentence that says why there are none where somebody else would be taken for one who proposes. Undefined where no delegation is named.
 */
export function renameDelegation(draft: Draft, offset: number, newName: string): readonly TextEdit[] | string | undefined {
  const at = delegationAt(draft, offset);
  if (at === undefined) return undefined;
  const typed = oneLine(newName);
  if (typed === '' || /[[\]:(){},;/\r\n]/.test(typed.replace(/\([\p{L} ,]*\)$/u, ''))) return say('noNameOfOne', { written: typed });
  const [isOld, isNew] = [sameAs(at.written), sameAs(typed)];
  const holders = holdersIn(draft);
  const isSame = holders.some((each) => isOld(each) && isNew(each));
  const other = isSame ? undefined : holders.find(isNew);
  if (other !== undefined) return say('namedAlready', { name: other.written });
  const edits = holders
    .filter((each) => (isSame ? each.written === at.written : isOld(each)))
    .map(({ span, written }) => ({ span, newText: isSame ? typed : inFormOf(written, typed) }))
    .filter(({ span, newText }) => draft.slice(span) !== newText);
  const after = finished(updatingAll(draft, edits));
  const wanted = holders.map((each) => (isOld(each) ? idOf(typed) : idOf(each.written)));
  const found = holdersIn(after).map(({ written }) => idOf(written));
  return wanted.join('\n') === found.join('\n') ? edits : say('notReadAsNames', { written: typed });
}

/** All that name somebody for a proposal, each place once, in the order of the text. */
function holdersIn(draft: Draft): readonly Holder[] {
  const found = new Map<number, Holder>();
  for (const holder of allContests(contestsOf(draft)).flatMap(({ versions }) => allHolders(versions))) found.set(holder.span.start, holder);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function idOf(written: string): string {
  return findDelegation(written)?.id ?? written;
}
