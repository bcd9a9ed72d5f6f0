import type { Delegation } from './delegation.ts';
import { findDelegation, formsOf, withoutTitle } from './delegations.ts';
import { foldAbbreviation, foldName } from './fold.ts';

/**
 * The name `typed`, in the form in which another is written: “VEN” for “MEX”, “Republic of Peru” for “Plurinational State of Bolivia”, “PERU” for “CHILE”, “Delegation of Peru” for “Delegation of Chile”. A form that
 * the delegation does not have is left as typed, as is a name of somebody unknown.
 */
export function inFormOf(written: string, typed: string): string {
  const old = findDelegation(written);
  const next = findDelegation(typed);
  // A name that is not known is known again by its letters alone.
  if (next === undefined) return typed;
  const bare = withoutTitle(written.trim());
  const title = written.trim().slice(0, written.trim().length - bare.length);
  const name = old === undefined ? typed : (likeAbbreviation(bare, old, next) ?? likeName(bare, old, next, typed));
  const isInCapitals = bare.length >= shortestNameUnits && bare === bare.toUpperCase() && !isAbbreviation(bare, old);
  return title + (isInCapitals ? name.toUpperCase() : name);
}

function isAbbreviation(written: string, of: Delegation | undefined): boolean {
  return of !== undefined && formsOf(of).abbreviations.some((each) => foldAbbreviation(each) === foldAbbreviation(written));
}

/** “Cuba”, “Fiji”: what is shorter is an abbreviation, known or not. */
const shortestNameUnits = 4;

/** Codes of three letters stand for such codes, and “Mex” for “Ven”; one of two letters may be a word. Undefined for what is no code, or where the other has none. */
function likeAbbreviation(written: string, old: Delegation, next: Delegation): string | undefined {
  if (written.length !== 3 || !isAbbreviation(written, old) || old.kind !== 'state' || next.kind !== 'state') return undefined;
  const shape = shapeOf(written);
  return formsOf(next).abbreviations.find((each) => shapeOf(each) === shape && !(each.length === 3 && each.toUpperCase() !== next.id));
}

/** “Aa”: a capital and small letters. */
function shapeOf(form: string): string {
  return form.replace(/\p{Lu}/gu, 'A').replace(/\p{Ll}/gu, 'a');
}

function likeName(written: string, old: Delegation, next: Delegation, typed: string): string {
  if (isAbbreviation(typed, next)) return typed;
  const isFull = isOfficial(written, old);
  if (isFull === isOfficial(typed, next)) return typed;
  const others = formsOf(next).names.filter((name) => isOfficial(name, next) === isFull);
  // "Republic of Peru" goes with "Peru", and "República del Perú" with "Perú".
  const fitting = others.filter((name) => (isFull ? name.endsWith(lastWord(typed)) : typed.endsWith(name)));
  return fitting.find((name) => isFull && / of /.test(name) === / of /.test(written)) ?? (isFull ? undefined : fitting[0]) ?? typed;
}

/** Whether a name holds another, shorter name of the same delegation: "Plurinational State of Bolivia". */
function isOfficial(written: string, of: Delegation): boolean {
  const folded = foldName(written);
  return formsOf(of).names.some((name) => foldName(name).length < folded.length && folded.endsWith(foldName(name)));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
