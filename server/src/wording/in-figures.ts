import { say } from './say.ts';

/** A number as the user's language groups its figures: "10,000", in Spanish "10.000", which in English is ten. */
export function inFigures(number: number): string {
  return number.toLocaleString(say('languageTag'));
}
