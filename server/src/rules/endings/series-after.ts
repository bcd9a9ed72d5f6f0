import type { Unit } from './ending-order.ts';

/** The paragraphs after one in its series, as far as its ending depends on them. */
export interface After {
  /** The number of paragraphs that stay for certain, and of those that may be deleted; 2 stands for two or more. */
  readonly firm: number;
  readonly optional: number;
  /** The number of all paragraphs without rivals; 2 stands for two or more. */
  readonly standing: number;
  /** For a list, the number of items that end with a semicolon less those that end with a full stop, from -2 to 2. */
  readonly semicolons: number;
}

export const nothingFollows: After = { firm: 0, optional: 0, standing: 0, semicolons: 0 };

/** What follows the paragraph before `part`. `lastTells`: in this convention a list's last item has a semicolon only where all items have one. */
export function withPart({ firm, optional, standing, semicolons }: After, part: Unit, lastTells: boolean): After {
  const mark = part.ending?.mark;
  const isLast = firm + optional === 0;
  const told = mark === ';' || (isLast && mark === ',') ? 1 : mark === '.' ? -1 : 0;
  const weight = !isLast ? 1 : lastTells && told > 0 ? 2 : 0;
  return {
    firm: Math.min(2, firm + (part.optional ? 0 : part.holds)),
    optional: Math.min(2, optional + (part.optional ? 1 : 0)),
    standing: Math.min(2, standing + (part.attributed ? 0 : part.holds)),
    semicolons: Math.max(-2, Math.min(2, semicolons + told * weight)),
  };
}

export function sameAfter(a: After | undefined, b: After | undefined): boolean {
  return a?.firm === b?.firm && a?.optional === b?.optional && a?.standing === b?.standing && a?.semicolons === b?.semicolons;
}

/** The mark with which a list's items end: told by the items after this one where they are clear, else by this one. */
export function listMark({ semicolons }: After, own: string): string {
  // An item that ends with a comma or without a mark follows even one other item.
  const clear = own === ';' || own === '.' ? 2 : 1;
  if (Math.abs(semicolons) >= clear) return semicolons > 0 ? ';' : '.';
  return own === '' ? ';' : own;
}
