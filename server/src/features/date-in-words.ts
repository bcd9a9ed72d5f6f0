import { say } from '../wording/say.ts';
/** "7 June 2005" of "2005-06-07", "June 2005" of "2005-06", "2005" of "2005"; in Spanish "7 de junio de 2005". */
export function dateInWords(date: string): string {
  const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const known = Object.fromEntries(Object.entries(parts).slice(0, date.split('-').length));
  return new Date(date).toLocaleDateString(say('localeOfDates'), { ...known, timeZone: 'UTC' });
}
