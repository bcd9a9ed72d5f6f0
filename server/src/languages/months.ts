import { languages } from './index.ts';

/** The months of the year by their names in small letters, in every language: 1 to 12. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ citing }) => citing.months.map((month, index) => [month.toLowerCase(), index + 1] as const)),
);
