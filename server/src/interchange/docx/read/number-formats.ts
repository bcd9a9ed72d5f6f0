import { toRoman } from '../../../text/roman.ts';

/** A number as Word's `numFmt` writes it (ECMA-376, part 1, 17.18.59); undefined for a format that is not known. */
export function formatNumber(value: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
      return `${value}`;
    case 'none':
      return '';
    case 'decimalZero':
      return `${value}`.padStart(2, '0');
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return undefined;
  }
}

function roman(value: number): string {
  return value > 0 && value <= mostRoman ? toRoman(value) : `${value}`;
}

/** There is no usual numeral above it. */
const mostRoman = 3999;

/** After Z come AA, BB, CC. */
function letters(value: number): string {
  if (value < 1 || value > mostLettered) return `${value}`;
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** Thirty letters: Word itself goes back to A there. */
const mostLettered = 780;
