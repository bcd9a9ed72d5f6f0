import type { SessionOrgan } from './session-mentions.ts';

/** "the General Assembly of the OAS". */
export function organName(organ: SessionOrgan): string {
  return names[organ];
}

/** The years in which a regular session met, in order; empty where no rule is known. Sources stand beside the rules. */
export function yearsOf(organ: SessionOrgan, session: number): readonly number[] {
  return rules[organ].years(session);
}

/** True for a year that a text may rightly give to a session: the one it met in, or the one it was to meet in when the text was written. */
export function mayMeetIn(organ: SessionOrgan, session: number, year: number): boolean {
  return yearsOf(organ, session).includes(year) || (rules[organ].planned?.(session) ?? []).includes(year);
}

/** The sessions that met in a year. */
export function sessionsIn(organ: SessionOrgan, year: number): readonly number[] {
  return Array.from({ length: 99 }, (_, at) => at + 1).filter((session) => yearsOf(organ, session).includes(year));
}

const names: Readonly<Record<SessionOrgan, string>> = {
  OAS: 'the General Assembly of the OAS',
  UN: 'the General Assembly of the United Nations',
  WHA: 'the World Health Assembly',
  COP: 'the Conference of the Parties to the UNFCCC',
  CMA: 'the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
};

interface Calendar {
  years(session: number): readonly number[];
  /** Where the plan was another: the sessions of 2020 were put off by a year, and all that followed with them. */
  planned?(session: number): readonly number[];
}

const rules: Readonly<Record<SessionOrgan, Calendar>> = {
  // Yearly since 1971: the symbols of its resolutions bear both.
  OAS: { years: (session) => [1970 + session] },
  // A session opens in September and ends with the next one's opening; the first met twice in 1946.
  UN: { years: (session) => (session === 1 ? [1946] : [1945 + session, 1946 + session]) },
  WHA: { years: (session) => [1947 + session] },
  COP: {
    years: (session) => [session <= 25 ? 1994 + session : 1995 + session],
    planned: (session) => [1994 + session],
  },
  // The first lasted from 2016 to 2018.
  CMA: {
    years: (session) => (session === 1 ? [2016, 2017, 2018] : session === 2 ? [2019] : [2018 + session]),
    planned: (session) => [2017 + session],
  },
};
