/** "thirty-fourth"; in figures from the hundredth on. */
export function ordinal(value: number): string {
  if (value < 1 || value > 99) return `${value}${suffix(value)}`;
  const small = small1to19[value - 1];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  const unit = small1to19[(value % 10) - 1];
  return unit === undefined ? `${ten.slice(0, -1)}ieth` : `${ten}-${unit}`;
}

/** The source of an expression. */
export const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const small1to19 = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
).split(' ');

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function suffix(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}
