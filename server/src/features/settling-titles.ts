import { type Contest, isChoice, type Version } from '../draft/contests/contest.ts';
import { shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';
import { andList } from '../wording/and-list.ts';
import { say } from '../wording/say.ts';

/** Accept “or a bush” (Chile) */
export function acceptOne(contest: Contest, { text, supporters }: Version): string {
  const by = supporters.length === 0 ? '' : ` (${namesOf(supporters)})`;
  const old = contest.versions[0]?.text ?? '';
  if (isChoice(contest)) return say('chooseText', { text: quoted(text) }) + by;
  if (contest.kind === 'rival')
    return by === '' ? say('acceptText', { text: quoted(text) }) : say('acceptParagraphOf', { names: namesOf(supporters) });
  if (text === '') return say('acceptDeletion', { text: quoted(old) }) + by;
  if (old !== '') return say('acceptInPlace', { text: quoted(text), old: quoted(old) }) + by;
  return isOwnerless(contest) ? say('liftBrackets', { text: quoted(text) }) : say('acceptText', { text: quoted(text) }) + by;
}

/** Reject “or a bush” (Chile) */
export function rejectOne(contest: Contest): string {
  const [old, fresh] = contest.versions;
  if (isChoice(contest)) return say(contest.kind === 'options' ? 'rejectOptions' : 'rejectAlternatives');
  if (contest.kind === 'rival') return say('keepParagraph');
  if (old === undefined || fresh === undefined) return say('rejectIt');
  if (fresh.text === '') return say('rejectDeletion', { text: quoted(old.text) });
  if (old.text !== '') return say('rejectAndKeep', { text: quoted(fresh.text), old: quoted(old.text) });
  const by = old.supporters.length === 0 ? '' : ` (${namesOf(old.supporters)})`;
  return isOwnerless(contest) || by !== ''
    ? say('deleteText', { text: quoted(fresh.text) }) + by
    : say('rejectText', { text: quoted(fresh.text) });
}

/** Accept all 3 proposals of operative paragraph 5 (1 is left to you) */
export function acceptAll(count: number, which: string, left: number): string {
  return say(count === 1 ? 'acceptOneOf' : count === 2 ? 'acceptBothOf' : 'acceptAllOf', { count, which }) + leftToYou(left);
}

export function rejectAll(count: number, which: string, left: number): string {
  return say(count === 1 ? 'rejectOneOf' : count === 2 ? 'rejectBothOf' : 'rejectAllOf', { count, which }) + leftToYou(left);
}

/** Accept “To rest.” (Chile), and renumber the paragraphs after it */
export function andRenumber(title: string): string {
  return say('andRenumber', { title });
}

/** Put “every” back into brackets */
export function backIntoBrackets(what: string): string {
  return say('backIntoBrackets', { what });
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
    ? andList([...names.slice(0, mostNames - 1), say('otherNames', { count: names.length - mostNames + 1 })])
    : names.join(', ');
}

const mostNames = 3;

/** True of words in brackets for which nobody stands. */
function isOwnerless({ kind, versions: [, words] }: Contest): boolean {
  return kind !== 'addition' && words?.supporters.length === 0;
}

function leftToYou(left: number): string {
  return left === 0 ? '' : ` ${left === 1 ? say('oneIsLeft') : say('someAreLeft', { count: left })}`;
}
