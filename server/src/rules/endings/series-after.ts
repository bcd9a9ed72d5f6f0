import type { Unit } from './ending-order.ts';

/** What follows a paragraph in its series, as far as its own ending depends on it. */
export interface After {
  /** Paragraphs that stay for certain, and such as may go; two are as good as many. */
  readonly firm: number;
  readonly optional: number;
  /** All of them, rivals counted with the paragraph that they rival. */
  readonly standing: number;
  /** How a list ends its items: for each semicolon one up, for each full stop one down, within two. */
  readonly semicolons: number;
}

export const nothing: After = { firm: 0, optional: 0, standing: 0, semicolons: 0 };

/** With one paragraph more. `lastTells`: the list's last item has a semicolon only where all have one. */
export function counted({ firm, optional, standing, semicolons }: After, part: Unit, lastTells: boolean): After {
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

/** The mark with which a list's items end: what follows tells, if it is clear; else the item itself. */
export function listMark({ semicolons }: After, own: string): string {
  // A comma or nothing is no style of its own as soon as one other item has a better one.
  const clear = own === ';' || own === '.' ? 2 : 1;
  if (Math.abs(semicolons) >= clear) return semicolons > 0 ? ';' : '.';
  return own === '' ? ';' : own;
}
