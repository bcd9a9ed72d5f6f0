import type { Citation } from './citation.ts';
import { closed } from './shape.ts';

/** Whether a symbol is written in its canonical spelling. A line may end wherever a gap may stand, and a wrong sign in a numeral is another fault. */
export function isWrittenAs(written: string, symbol: string): boolean {
  if (written === symbol) return true;
  const repaired = written
    .replace(/(?<=\(\s?)[IVXLCl1|]+(?=\s?[-\u2010-\u2014])/, (numeral) => numeral.replace(/[l1|]/g, 'I'))
    .replace(/(?<=[IVXLC]-)0(?=\/)/, 'O');
  return /[\r\n]/.test(written) ? closed(repaired) === closed(symbol) : repaired.replace(/[\t\u00a0]/g, ' ') === symbol;
}

/** “A/RES/76/3” for what the text calls “resolution A/76/3”; undefined where the symbol may be right. */
export function adoptedMeant({ called, family, symbol }: Citation): string | undefined {
  const parts = called === undefined || family !== 'un' ? null : sessionAndNumber.exec(symbol);
  return parts === null ? undefined : `${parts[1]}/${called === 'resolution' ? 'RES' : 'DEC'}/${parts[2]}`;
}

/** Neither “A/76/L.3” nor “A/C.3/76/3”, which may hold drafts. */
const sessionAndNumber = /^(A|A\/HRC)\/((?:\d{2,3}|E?S-\d{1,2})\/\d{1,3})$/;
