/** What a sign of a font of signs is in Unicode, by its number, in the private area (F0B7) or without it (B7); undefined where that is not known. */
export function symbolOf(font: string, code: number): string | undefined {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = tables[font.toLowerCase()];
  if (table !== undefined) return table[own];
  return code >= 0xe000 && code <= 0xf8ff ? undefined : String.fromCodePoint(code);
}

/** The signs that stand in drafts: bullets, boxes, arrows, marks, dashes, and the letters of formulas. Public tables of Adobe and Microsoft have all. */
const tables: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    97: 'α',
    98: 'β',
    103: 'γ',
    100: 'δ',
    109: 'μ',
    112: 'π',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    185: '≠',
    188: '…',
    210: '®',
    211: '©',
    212: '™',
    226: '®',
    227: '©',
    228: '™',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'courier new': { 111: '•' },
};
