import { findDelegation } from '../delegations/delegations.ts';
import { foldName } from '../delegations/fold.ts';
import type { Draft } from '../draft/draft.ts';
import { lineBefore } from './completion-context.ts';
import type { Completion } from './data.ts';
import { formsBeginning } from './delegation-names.ts';
import { sides } from './proposals.ts';

/**
 * The delegations that what is typed after an opening bracket may begin to name: first those that the draft names for its proposals, in its own form, then others that are known. After “[Chile, ” a
 * further one. A colon follows, where none stands there already.
 */
export function delegationCompletions(draft: Draft, offset: number): readonly Completion[] {
  const { before, typed } = bracketHead.exec(lineBefore(draft, offset).slice(-reachUnits))?.groups ?? {};
  if (before === undefined || typed === undefined) return [];
  const earlier = before.split(separator).filter((name) => name !== '');
  if (earlier.some((name) => findDelegation(name) === undefined && !sides(draft).some(({ written }) => written === name))) return [];
  const taken = new Set(earlier.map((name) => findDelegation(name)?.name ?? name));
  const fits = (form: string) => typed === '' || (foldName(typed) !== '' && foldName(form).startsWith(foldName(typed)));
  // What is being typed may read as a name itself.
  const named = sides(draft).filter(({ written }) => written !== typed);
  const own = named.filter(({ written, name }) => fits(written) || fits(name));
  const ownNames = new Set(named.map(({ name }) => name));
  const others = formsBeginning(typed).filter(({ name }) => !ownNames.has(name));
  const after = /^\s*[:,/]/.test(draft.slice({ start: offset, end: Math.min(draft.length, offset + 2) })) ? '' : ': ';
  return [...own, ...others]
    .filter(({ name }) => !taken.has(name))
    .map(({ written, name }) => ({ span: { start: offset - typed.length, end: offset }, newText: written + after, title: name }));
}

const separator = /\s*[,;/]\s*/;
/** The bracket's head up to the cursor: names that stand there already, and what was typed of another. */
const bracketHead = /[[{]\s*(?<before>(?:[\p{L}\p{M}\d .’'&()-]{1,60}[,/] ?){0,12})(?<typed>(?:[\p{L}][\p{L}\p{M}\d .’'&-]{0,60})?)$/u;
/** The longest stretch of a line that is looked at, in UTF-16 code units: heads in real texts are shorter. */
const reachUnits = 300;
