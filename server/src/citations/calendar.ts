import { months } from './english.ts';
import { rows } from './known-numbers.ts';
import { fullYear } from './shape.ts';

/** A body whose regular sessions are numbered: its family, and the organ as symbols write it. */
export type SessionOrgan = keyof typeof calendars;

/** "the General Assembly of the OAS". */
export function organName(organ: SessionOrgan): string {
  return calendars[organ].name;
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

/** As `organName`, for any organ of a family; undefined for one without a calendar. */
export function organNamed(family: string, organ: string): string | undefined {
  return calendarOf(family, organ)?.name;
}

/** As `yearsOf`, for any organ of a family; empty for one without a calendar. */
export function yearsOfOrgan(family: string, organ: string, session: number): readonly number[] {
  return calendarOf(family, organ)?.years(session) ?? [];
}

/** "in 2004", "from 2016 to 2018": when a session met. */
export function inWords(years: readonly number[]): string {
  return years.length > 1 ? `from ${years[0]} to ${years.at(-1)}` : `in ${years[0]}`;
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
  readonly name: string;
  years(session: number): readonly number[];
  /** The year that was planned, where it differs: the sessions of 2020 were put off by a year, and all later ones with them. */
  planned?(session: number): number;
}

const calendars = {
  // Yearly since 1971: the symbols of its resolutions bear both.
  'oas/AG': { name: 'the General Assembly of the OAS', years: (session) => [1970 + session] },
  // A session opens in September and ends with the next one's opening; the first met twice in 1946.
  'un/A': {
    name: 'the General Assembly of the United Nations',
    years: (session) => (session === 1 ? [1946] : [1945 + session, 1946 + session]),
  },
  'who/WHA': { name: 'the World Health Assembly', years: (session) => [1947 + session] },
  // No session met in 2020.
  'unfccc/CP': {
    name: 'the Conference of the Parties to the UNFCCC',
    years: (session) => [session <= 25 ? 1994 + session : 1995 + session],
    planned: (session) => 1994 + session,
  },
  // The first lasted from 2016 to 2018.
  'unfccc/CMA': {
    name: 'the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    years: (session) => (session === 1 ? [2016, 2017, 2018] : session === 2 ? [2019] : [2018 + session]),
    planned: (session) => 2017 + session,
  },
  // It met every other year, but not always: the formula is confirmed from the twenty-fourth session on.
  'unesco/C': { name: 'the General Conference of UNESCO', years: (session) => (session < 24 ? [] : [1939 + 2 * session]) },
  'iaea/GC': { name: 'the General Conference of the International Atomic Energy Agency', years: (session) => [1956 + session] },
  // It meets once or twice a year, so there is no formula: these years are known from dated texts.
  'au/Assembly/AU': {
    name: 'the Assembly of the African Union',
    years: (session) => africanUnionSessions.flatMap(([known, year]) => (known === session && year !== undefined ? year : [])),
  },
} satisfies Readonly<Record<string, Calendar>>;

function calendarOf(family: string, organ: string): Calendar | undefined {
  return (calendars as Readonly<Record<string, Calendar>>)[`${family}/${organ}`];
}

const africanUnionSessions = rows('10 2008, 18 2012, 19 2012, 26 2016, 28 2017, 33 2020');

const monthAndYear = new RegExp(`\\b${months}\\b[^\\r\\n.;]{0,30}?\\b((?:19|20)\\d\\d)\\b`, 'gi');
const symbolWithYear = /(?:\/doc\.\s?\d{1,5}|[IVXLC]-[OE])\/(\d\d)\b/g;
