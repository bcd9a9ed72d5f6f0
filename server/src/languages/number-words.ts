import { withoutAccents } from '../text/without-accents.ts';

/** The words for numbers, and how figures are written, by which one number is known in several languages. Words in small letters, without accents, hyphens or spaces. The tables are made when two languages are first compared, which most runs of the program never do. */
export interface NumberWords {
  /** Cardinals and ordinals of one word, each with its value. */
  readonly values: () => ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scales: () => ReadonlyMap<string, number>;
  /** Words that join two parts of one number: "two hundred and five". */
  readonly joining: readonly string[];
  /** Words before "cent" that make a share of it, and no hundred. */
  readonly shares: readonly string[];
  /** Words after a figure that make an hour of the day of it, which another language may count otherwise: "3 p.m." */
  readonly hours: readonly string[];
  /** The endings of ordinals in figures: "39th". */
  readonly ordinalEndings: readonly string[];
  /** The last letter up to which its lists count as others do, where its alphabet has a letter more. */
  readonly commonUpTo?: string;
  /** Months by names that the calendar of `citing` does not have. */
  readonly otherMonths?: ReadonlyMap<string, number>;
  /** The sign that parts thousands, besides a space, and the sign before decimals. */
  readonly thousands: '.' | ',' | undefined;
  readonly decimals: '.' | ',';
}

/** The words of a table whose lines have a value and the words for it. */
export function valued(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value, ...words] = line.trim().split(/\s+/);
        return words.map((word) => [plain(word), Number(value)] as const);
      }),
  );
}

/** A word without its accents and in small letters, as number words are compared. */
export function plain(word: string): string {
  return withoutAccents(word).toLowerCase();
}

/** Ordinals that are written as one word with their tens: "vigesimoprimero". */
export function glued(tens: ReadonlyMap<string, number>, units: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...tens].flatMap(([ten, value]) => [...units].map(([unit, one]) => [ten + unit, value + one] as const)));
}
