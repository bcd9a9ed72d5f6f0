import { closed } from './shape.ts';

/** Whether a symbol is written in its canonical spelling. A line may end wherever a gap may stand, and a wrong sign in a numeral is another fault. */
export function isWrittenAs(written: string, symbol: string): boolean {
  const repaired = written
    .replace(/(?<=\(\s?)[IVXLCl1|]+(?=\s?[-\u2010-\u2014])/, (numeral) => numeral.replace(/[l1|]/g, 'I'))
    .replace(/(?<=[IVXLC]-)0(?=\/)/, 'O');
  return /[\r\n]/.test(written) ? closed(repaired) === closed(symbol) : repaired.replace(/[\t\u00a0]/g, ' ') === symbol;
}
