import { english } from '../wording/en/index.ts';
import { say } from '../wording/say.ts';
import type { Key } from '../wording/wording.ts';
import { months, ordinal } from './english.ts';
import { rows } from './known-numbers.ts';
import { fullYear } from './shape.ts';

/** A body whose regular sessions are numbered: its family, and the organ as symbols write it. */
export type SessionOrgan = keyof typeof calendars;

/** "the thirty-seventh session of the General Assembly of the OAS", in the language of messages; undefined for an organ without a calendar. */
export function sessionNamed(family: string, organ: string, session: number): string {
  const calendar = calendarOf(family, organ);
  return calendar === undefined ? '' : say('sessionOf', { ordinal: ordinalNamed(session), organ: say(calendar.name) });
}

/** "thirty-seventh", in the language of messages. */
export function ordinalNamed(number: number): string {
  const values = { words: ordinal(number), number };
  return say('ordinal', values);
}

/** The years in which a regular session met, in order; empty where no rule is known. Sources stand beside the rules. */
export function yearsOf(organ: SessionOrgan, session: number): readonly number[] {
  return calendars[organ].years(session);
}

/** True for a year that a text may rightly give to a session: the one it met in, or the one it was to meet in when the text was written. */
export function mayMeetIn(organ: SessionOrgan, session: number, year: number): boolean {
  const { planned }: Calendar = calendars[organ];
  return yearsOf(organ, session).includes(year) || planned?.(session) === year;
}

export function sessionsIn(organ: SessionOrgan, year: number): readonly number[] {
  return Array.from({ length: mostSessions }, (_, at) => at + 1).filter((session) => yearsOf(organ, session).includes(year));
}

/** "the General Assembly of the OAS", for descriptions, which are in English; undefined for an organ without a calendar. */
export function organNamed(family: string, organ: string): string | undefined {
  const name = calendarOf(family, organ)?.name;
  return name && english[name];
}

/** As `yearsOf`, for any organ of a family; empty for one without a calendar. */
export function yearsOfOrgan(family: string, organ: string, session: number): readonly number[] {
  return calendarOf(family, organ)?.years(session) ?? [];
}

/** "in 2004", "from 2016 to 2018": when a session met. */
export function inWords(years: readonly number[]): string {
  const [first = 0] = years;
  return years.length > 1 ? say('fromYearToYear', { first, last: years.at(-1) ?? first }) : say('inYear', { year: first });
}

/** "2004", "2016 to 2018"; undefined where no rule is known for this organ and session. */
export function whenMet(family: string, organ: string, session: number): string | undefined {
  const years = yearsOfOrgan(family, organ, session);
  return years.length > 1 ? `${years[0]} to ${years.at(-1)}` : years[0]?.toString();
}

/** The years in a heading's dates and symbols: "June 4, 2007", "AG/doc.4548/06", "(XXXVII-O/07)". A year that stands alone is left out, since it may be that of a plan: "Strategy 2020". */
export function yearsDated(text: string): number[] {
  return [
    ...Array.from(text.matchAll(monthAndYear), ([, year]) => Number(year)),
    ...Array.from(text.matchAll(symbolWithYear), ([, year = '']) => fullYear(year)),
  ];
}

/** No body here has met in as many regular sessions yet; the General Assembly of the United Nations is nearest. */
const mostSessions = 99;

interface Calendar {
  readonly name: `organ${string}` & Key;
  years(session: number): readonly number[];
  /** The year that was planned, where it differs: the sessions of 2020 were put off by a year, and all later ones with them. */
  planned?(session: number): number;
}

const calendars = {
  // Yearly since 1971: the symbols of its resolutions bear both.
  'oas/AG': { name: 'organOasAssembly', years: (session) => [1970 + session] },
  // A session opens in September and ends with the next one's opening; the first met twice in 1946.
  'un/A': {
    name: 'organUnAssembly',
    years: (session) => (session === 1 ? [1946] : [1945 + session, 1946 + session]),
  },
  'who/WHA': { name: 'organHealthAssembly', years: (session) => [1947 + session] },
  // No session met in 2020.
  'unfccc/CP': {
    name: 'organClimateParties',
    years: (session) => [session <= 25 ? 1994 + session : 1995 + session],
    planned: (session) => 1994 + session,
  },
  // The first lasted from 2016 to 2018.
  'unfccc/CMA': {
    name: 'organParisParties',
    years: (session) => (session === 1 ? [2016, 2017, 2018] : session === 2 ? [2019] : [2018 + session]),
    planned: (session) => 2017 + session,
  },
  // It met every other year, but not always: the formula is confirmed from the twenty-fourth session on.
  'unesco/C': { name: 'organUnescoConference', years: (session) => (session < 24 ? [] : [1939 + 2 * session]) },
  'iaea/GC': { name: 'organAtomicConference', years: (session) => [1956 + session] },
  // It meets once or twice a year, so there is no formula: these years are known from dated texts.
  'au/Assembly/AU': {
    name: 'organAfricanAssembly',
    years: (session) => africanUnionSessions.flatMap(([known, year]) => (known === session && year !== undefined ? year : [])),
  },
} satisfies Readonly<Record<string, Calendar>>;

function calendarOf(family: string, organ: string): Calendar | undefined {
  return (calendars as Readonly<Record<string, Calendar>>)[`${family}/${organ}`];
}

const africanUnionSessions = rows('10 2008, 18 2012, 19 2012, 26 2016, 28 2017, 33 2020');

const monthAndYear = new RegExp(`\\b${months}\\b[^\\r\\n.;]{0,30}?\\b((?:19|20)\\d\\d)\\b`, 'gi');
const symbolWithYear = /(?:\/doc\.\s?\d{1,5}|[IVXLC]-[OE])\/(\d\d)\b/g;
