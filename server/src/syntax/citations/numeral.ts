/** The value of a Roman numeral in its usual spelling, or undefined: "IIX" is none. */
export function fromRoman(written: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [numeral, worth] of steps) {
    while (written.startsWith(numeral, at)) {
      value += worth;
      at += numeral.length;
    }
  }
  return at === written.length && value > 0 && toRoman(value) === written ? value : undefined;
}

export function toRoman(value: number): string {
  let written = '';
  let rest = value;
  for (const [numeral, worth] of steps) {
    written += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

/** "thirty-fourth"; in figures from the hundredth on. */
export function ordinal(value: number): string {
  if (value < 1 || value > 99) return `${value}${suffix(value)}`;
  const small = small1to19[value - 1];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  const unit = small1to19[(value % 10) - 1];
  return unit === undefined ? `${ten.slice(0, -1)}ieth` : `${ten}-${unit}`;
}

const steps: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const small1to19 = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
).split(' ');

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function suffix(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}
