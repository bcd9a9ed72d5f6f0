import { en } from '../languages/en.ts';
import { anyOf } from '../text/any-of.ts';

/** "thirty-fourth"; in figures from the hundredth on. */
export function ordinal(value: number): string {
  if (value < 1 || value > 99) return `${value}${suffix(value)}`;
  const [below, ten] = [value % 10, Math.floor(value / 10)];
  if (ten === 0) return units[below - 1] ?? '';
  if (ten === 1) return teens[below] ?? '';
  return (below === 0 ? tenths[ten - 2] : `${tens[ten - 2]}-${units[below - 1]}`) ?? '';
}

const { sessions: words, citing } = en;
const { units = [], teens = [], tens = [], tenths = [] } = words?.ordinals ?? {};

/** The source of an expression. */
export const months = anyOf(citing.months);

function suffix(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}
