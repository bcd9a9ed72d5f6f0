import type { Proposer, Stand } from '../draft/proposals/bracket-reading.ts';
import type { Directive } from '../draft/proposals/directive.ts';
import { say } from '../wording/say.ts';
import { namesInCard, quoted } from './names-in-card.ts';

/**
 * Sentences on who wants what done with the words, one for each different wish. The first names them and their place: `words` are "these words", `where`
 * is "operative paragraph 1". The others say `again`: "them".
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
  return shown.map(({ directive, by }, at) => `${wishSentence(directive, by, at === 0 ? words : again, at === 0 ? where : '')}.`);
}

/** As many sentences as one reads in a card. */
const mostWishes = 8;

function wishSentence(directive: Directive, by: readonly Proposer[], words: string, where: string): string {
  const { bare, written } = directive;
  const sentence = wish(directive, by, words);
  // A directive of which the sentence does not say all is quoted: "after “herons”".
  const said = bare || isPlain(directive) ? '' : `: ${quoted(written)}`;
  return `${where === '' ? sentence : say('whereInCard', { sentence, name: where })}${said}`;
}

function wish({ stance, quoted: quotations }: Directive, by: readonly Proposer[], words: string): string {
  const names = namesInCard(by);
  const many = by.length > 1;
  const [first, second] = quotations;
  if (stance === 'replace' && first !== undefined) {
    const [old, fresh] = second === undefined ? [words, quoted(first)] : [quoted(first), quoted(second)];
    return say(many ? 'wantReplaced' : 'wantsReplaced', { names, words: old, fresh });
  }
  if (stance === 'insert')
    return say(many ? 'wantInserted' : 'wantsInserted', { names, words: first === undefined ? say('someWords') : quoted(first) });
  const [one, several] = stance === undefined ? positions : stances[stance];
  return say(many ? several : one, {
    names,
    words: quotations.length > 0 ? quotations.map(quoted).join(', ') : words,
  });
}

/** True for a verb with one quotation, or a replacement of one by another: the sentence says all of it. */
function isPlain({ stance, quoted: quotations, written }: Directive): boolean {
  return quotations.length > 0 && quotations.length === (stance === 'replace' && quotations.length > 1 ? 2 : 1) && /[”»"’]$/.test(written);
}

/** What one wants, and what several want. */
const positions = ['hasPosition', 'havePosition'] as const;
const stances = {
  delete: ['wantsDeleted', 'wantDeleted'],
  retain: ['wantsRetained', 'wantRetained'],
  unbracket: ['wantsUnbracketed', 'wantUnbracketed'],
  move: ['wantsMoved', 'wantMoved'],
  merge: ['wantsMerged', 'wantMerged'],
  reserve: ['reservesPosition', 'reservePosition'],
  support: ['supports', 'support'],
  oppose: ['opposes', 'oppose'],
  check: ['hasToCheck', 'haveToCheck'],
  insert: positions,
  replace: positions,
} as const satisfies Record<NonNullable<Directive['stance']>, readonly [string, string]>;
