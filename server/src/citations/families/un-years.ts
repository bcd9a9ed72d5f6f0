import type { Citation, Doubts } from '../citation.ts';
import { type Bounds, boundsInWords, boundsOf, rows, within } from '../known-numbers.ts';

/** What cannot be right in a resolution's symbol: the numbers and the years of the Security Council rise together. */
export function doubts({ organ, kind, number, year }: Citation, subject = `resolution ${number}`): Doubts {
  const years = yearsOfNumber(number);
  if (organ !== 'S' || kind !== 'resolution' || year === undefined || within(years, year)) return { phrases: [], corrections: [] };
  return {
    phrases: [`${subject} is of ${boundsInWords(years)}, not of ${year}`],
    corrections: years[0] === years[1] ? [String(years[0])] : [],
  };
}

/** The years in which the Security Council can have adopted the resolution of this number. */
export function yearsOfNumber(number: string | undefined): Bounds {
  return boundsOf(councilYears, Number(number));
}

/** Numbers of Security Council resolutions with their years, from dated texts. */
const councilYears = rows(
  `1 1946, 242 1967, 338 1973, 446 1979, 465 1980, 478 1980, 1397 2002, 1515 2003, 1850 2008,
   1996 2011, 2046 2012, 2109 2013, 2155 2014, 2206 2015, 2252 2015, 2302 2016, 2327 2016, 2392 2017, 2787 2025`,
);
