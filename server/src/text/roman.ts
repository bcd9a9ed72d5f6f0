/** The value of a Roman numeral in capitals and in its usual spelling, or undefined: "IIX" is none. */
export function fromRoman(written: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [numeral, worth] of numerals) {
    while (written.startsWith(numeral, at)) {
      value += worth;
      at += numeral.length;
    }
  }
  return at === written.length && value > 0 && toRoman(value) === written ? value : undefined;
}

/** In capitals: "XXXIV". */
export function toRoman(value: number): string {
  let written = '';
  let rest = value;
  for (const [numeral, worth] of numerals) {
    written += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

const numerals = Object.entries({ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 });
