import type { Random } from './random.ts';
import type { Style } from './style.ts';
import { actions, actors, facts, manners, purposes, qualities, quotations, things } from './words.ts';

/** What follows the verb of an operative paragraph, without its last full stop. */
export function request(random: Random, style: Style): string {
  const parts = [random.pick(actors), 'to', random.pick(actions), term(random, style)];
  for (let more = random.below(3); more > 0; more--) parts.push('and', term(random, style));
  parts.push(random.pick(manners));
  if (random.chance(0.5)) parts.push(`as set out in ${style.citation(random)}`);
  parts.push(random.pick(purposes));
  return parts.join(' ');
}

/** What follows the opening of a preambular paragraph, without its end. */
export function fact(random: Random, style: Style): string {
  const source = random.chance(0.3) ? `${style.citation(random)}, according to which ` : '';
  const tail = random.chance(0.6) ? `, ${random.pick(purposes)}` : '';
  return `that ${source}${term(random, style)} and ${term(random, style)} ${random.pick(facts)} ${term(random, style)} ${random.pick(manners)}${tail}`;
}

/** Plain words of exactly `length` characters, cut anywhere. */
export function filler(random: Random, length: number): string {
  let text = '';
  while (text.length < length)
    text += `${random.pick(actors)} to ${random.pick(actions)} ${random.pick(things)} ${random.pick(manners)} and `;
  return text.slice(0, Math.max(0, length)).replace(/ $/, 's');
}

export function proposer(random: Random, style: Style): string {
  return random.pick(style.delegations);
}

const deepest = 10;

/** A thing that the draft speaks of, often with what the delegations want to do to it. Its brackets are balanced. */
function term(random: Random, style: Style, depth = 0): string {
  const thing = random.pick(things);
  if (!random.chance(style.contention) || depth >= deepest) return thing;
  return random.pick(style.tidy ? claimed : contested)({ random, style, depth, thing });
}

interface Contested {
  readonly random: Random;
  readonly style: Style;
  readonly depth: number;
  readonly thing: string;
}

/** Listed once for each share of a usual draft. */
const contested: readonly ((about: Contested) => string)[] = [
  bare,
  bare,
  attributed,
  attributed,
  attributed,
  juxtaposed,
  nested,
  nested,
  ({ random, thing }) => `[${random.pick(qualities)} / ${random.pick(qualities)}] care of ${thing}`,
  ({ random, thing }) => `[${random.pick(qualities)}]/[${random.pick(qualities)}] care of ${thing}`,
  ({ thing }) => `${thing}, as bilateral[ly agreed] commitments provide`,
  ({ thing }) => `[X] per cent of ${thing} by [date]`,
  ({ random, thing }) => `${thing} (known as “${random.pick(quotations)}”)`,
  ({ random, thing }) => `${thing}, in keeping with “${random.pick(quotations)}”`,
  ({ random, style, thing }) => `[${thing}] (${proposer(random, style)}) (${proposer(random, style)}: delete)`,
  ({ random, style, thing }) => `[${thing}] (In brackets at the request of ${proposer(random, style)})`,
  ({ random, thing }) => `${thing} {++and ${random.pick(qualities)} upkeep++}`,
  ({ random, thing }) => `{~~${random.pick(qualities)}~>${random.pick(qualities)}~~} care of ${thing}`,
  ({ thing }) => `${thing} {to be checked against the atlas}`,
];

/** Every bracket says whose it is. */
const claimed: typeof contested = [
  attributed,
  attributed,
  ({ random, thing }) => `${thing} (known as “${random.pick(quotations)}”)`,
  ({ random, thing }) => `${thing}, in keeping with “${random.pick(quotations)}”`,
  ({ random, style, thing }) => `[${thing}] (${proposer(random, style)}) (${proposer(random, style)}: delete)`,
  ({ random, style, thing }) => `[${thing}] (In brackets at the request of ${proposer(random, style)})`,
  ({ random, thing }) => `${thing} {++and ${random.pick(qualities)} upkeep++}`,
];

function bare({ random, thing }: Contested): string {
  return random.chance(0.5) ? `[${thing}]` : `[${random.pick(qualities)}] care of ${thing}`;
}

function attributed({ random, style, thing }: Contested): string {
  return `[${proposer(random, style)}:${random.chance(0.3) ? '  ' : ' '}${random.pick(qualities)} care of ${thing}]`;
}

function juxtaposed({ random, thing }: Contested): string {
  return `[${thing}][${random.pick(things)}]${random.chance(0.4) ? `[, ${random.pick(manners)},]` : ''}`;
}

/** A bracket whose own words are contested too: more likely the deeper one is, as in real drafts. */
function nested({ random, style, depth, thing }: Contested): string {
  const inner = term(random, { ...style, contention: 0.6 }, depth + 1);
  return `[${thing}, [including ${inner},] and ${random.pick(things)}]`;
}
