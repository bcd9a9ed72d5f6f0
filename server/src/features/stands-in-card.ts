import type { Proposer, Stand } from '../draft/proposals/bracket-reading.ts';
import type { Directive } from '../draft/proposals/directive.ts';
import { namesInCard, quoted } from './names-in-card.ts';

/**
 * Sentences on who wants what done with the words, one for each different wish. The first names them and their place: `words` are "these words", `where`
 * is "in operative paragraph 1". The others say `again`: "them".
 */
export function standsInCard(stands: readonly Stand[], words: string, again: string, where: string): string[] {
  const wishes = new Map<string, { directive: Directive; by: Proposer[] }>();
  for (const stand of stands) {
    const { stance, written } = stand.directive;
    const key = stance !== undefined && stand.directive.bare ? stance : `${stance}\t${written}`;
    const wish = wishes.get(key);
    if (wish === undefined) wishes.set(key, { directive: stand.directive, by: [stand] });
    else wish.by.push(stand);
  }
  const shown = [...wishes.values()].slice(0, mostWishes);
  return shown.map(
    ({ directive, by }, at) =>
      `${namesInCard(by)} ${wishSentence(directive, by.length > 1, at === 0 ? words : again, at === 0 ? where : '')}.`,
  );
}

/** As many sentences as one reads in a card. */
const mostWishes = 8;

function wishSentence(directive: Directive, many: boolean, words: string, where: string): string {
  const { stance, quoted: quotations, bare, written } = directive;
  const place = where === '' ? '' : `, ${where}`;
  const [first, second] = quotations;
  // A directive of which the sentence does not say all is quoted: "after “herons”".
  const said = bare || isPlain(directive) ? '' : `: ${quoted(written)}`;
  if (stance === 'replace' && first !== undefined)
    return `${many ? 'propose' : 'proposes'} to replace ${second === undefined ? `${words} with ${quoted(first)}` : `${quoted(first)} with ${quoted(second)}`}${place}${said}`;
  if (stance === 'insert')
    return `${many ? 'propose' : 'proposes'} to insert ${first === undefined ? 'words' : quoted(first)}${place}${said}`;
  return `${stanceSentence(stance, many, quotations.length > 0 ? quotations.map(quoted).join(', ') : words)}${place}${said}`;
}

/** True for a verb with one quotation, or a replacement of one by another: the sentence says all of it. */
function isPlain({ stance, quoted: quotations, written }: Directive): boolean {
  return quotations.length > 0 && quotations.length === (stance === 'replace' && quotations.length > 1 ? 2 : 1) && /[”»"’]$/.test(written);
}

const participles: Readonly<Partial<Record<NonNullable<Directive['stance']>, string>>> = {
  delete: 'deleted',
  retain: 'retained',
  unbracket: 'removed',
  move: 'moved',
  merge: 'merged',
};

function stanceSentence(stance: Directive['stance'], many: boolean, words: string): string {
  const done = stance && participles[stance];
  if (done !== undefined) return `${many ? 'want' : 'wants'} ${stance === 'unbracket' ? `the brackets round ${words}` : words} ${done}`;
  switch (stance) {
    case 'reserve':
      return many ? `reserve their position on ${words}` : `reserves its position on ${words}`;
    case 'support':
      return `${many ? 'support' : 'supports'} ${words}`;
    case 'oppose':
      return `${many ? 'oppose' : 'opposes'} ${words}`;
    case 'check':
      return `${many ? 'have' : 'has'} still to check ${words}`;
    default:
      return `${many ? 'have' : 'has'} a position on ${words}`;
  }
}
