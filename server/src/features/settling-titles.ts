import { type Contest, isChoice, type Version } from '../draft/contests/contest.ts';
import { shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';

/** Accept “or a bush” (Chile) */
export function acceptOne(contest: Contest, { text, supporters }: Version): string {
  const by = supporters.length === 0 ? '' : ` (${namesOf(supporters)})`;
  const old = contest.versions[0]?.text ?? '';
  if (isChoice(contest)) return `Choose ${quoted(text)}${by}`;
  if (contest.kind === 'rival') return `Accept ${by === '' ? quoted(text) : `the paragraph of ${namesOf(supporters)}`}`;
  if (text === '') return `Accept the deletion of ${quoted(old)}${by}`;
  if (old !== '') return `Accept ${quoted(text)} in place of ${quoted(old)}${by}`;
  return isOwnerless(contest) ? `Lift the brackets round ${quoted(text)}` : `Accept ${quoted(text)}${by}`;
}

/** Reject “or a bush” (Chile) */
export function rejectOne(contest: Contest): string {
  const [old, fresh] = contest.versions;
  if (isChoice(contest)) return `Reject all of these ${contest.kind}`;
  if (contest.kind === 'rival') return 'Keep the paragraph as it was';
  if (old === undefined || fresh === undefined) return 'Reject';
  if (fresh.text === '') return `Reject the deletion of ${quoted(old.text)}`;
  if (old.text !== '') return `Reject ${quoted(fresh.text)}, keep ${quoted(old.text)}`;
  const by = old.supporters.length === 0 ? '' : ` (${namesOf(old.supporters)})`;
  return isOwnerless(contest) || by !== '' ? `Delete ${quoted(fresh.text)}${by}` : `Reject ${quoted(fresh.text)}`;
}

/** Accept all 3 proposals of operative paragraph 5 (1 is left to you) */
export function acceptAll(count: number, which: string, left: number): string {
  return `Accept ${all(count, which)}${leftToYou(left)}`;
}

export function rejectAll(count: number, which: string, left: number): string {
  return `Reject ${all(count, which)}${leftToYou(left)}`;
}

/** Accept “To rest.” (Chile), and renumber the paragraphs after it */
export function andRenumber(title: string): string {
  return `${title}, and renumber`;
}

/** Put “every” back into brackets */
export function backIntoBrackets(what: string): string {
  return `Put ${what} back into brackets`;
}

/** The first words of a text, in one line and in quotation marks. */
export function quoted(text: string): string {
  return `“${shortened(oneLine(text.slice(0, readUnits)), longestQuoteUnits)}”`;
}

/** In UTF-16 code units: with names a line of a menu. */
const longestQuoteUnits = 48;
/** Of a text of many pages no more is looked at. */
const readUnits = 16 * longestQuoteUnits;

/** The names as they are written, of many the first. */
export function namesOf(holders: readonly { readonly written: string }[]): string {
  const names = [...new Set(holders.map(({ written }) => written))];
  return names.length > mostNames
    ? `${names.slice(0, mostNames - 1).join(', ')} and ${names.length - mostNames + 1} others`
    : names.join(', ');
}

const mostNames = 3;

/** True of words in brackets for which nobody stands. */
function isOwnerless({ kind, versions: [, words] }: Contest): boolean {
  return kind !== 'addition' && words?.supporters.length === 0;
}

function all(count: number, which: string): string {
  return `${count === 1 ? 'the one proposal' : count === 2 ? 'both proposals' : `all ${count} proposals`} ${which}`;
}

function leftToYou(left: number): string {
  return left === 0 ? '' : ` (${left} ${left === 1 ? 'is' : 'are'} left to you)`;
}
