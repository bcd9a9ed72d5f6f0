import { multiplicatives } from '../../languages/latin.ts';
import { type Label, lettersOf } from '../../syntax/label.ts';

/** The number of a paragraph, an article or a point, as its label or a reference has it. */
export interface Numeral {
  readonly number: number;
  /** 0 for none, 1 for bis. */
  readonly suffix: number;
}

/** The number of a label alone. */
export function numeralOf({ number, suffix }: Numeral): Numeral {
  return { number, suffix };
}

/** True of what "paragraph 3" may mean, false of an article, a letter or a decimal. */
export function numbersParagraph({ kind }: Label): boolean {
  return kind === 'arabic' || kind === 'operative' || kind === 'preambular';
}

export function sameNumber(a: Numeral, b: Numeral): boolean {
  return a.number === b.number && a.suffix === b.suffix;
}

export function keyOf({ number, suffix }: Numeral): string {
  return `${number}.${suffix}`;
}

/** The place of a number among all numbers and their suffixes. */
export function rank({ number, suffix }: Numeral): number {
  return number * (multiplicatives.length + 1) + suffix;
}

/** The letter of a point: "b" for the second, "aa" for the one after "z". */
export function letterOf({ number }: Pick<Numeral, 'number'>): string {
  return lettersOf(number);
}
