import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { once } from './once.ts';
import type { Chunk } from './paragraph-list.ts';

/** A name that a draft writes in two ways or more. */
export interface VariedName {
  readonly kind: NameMention['kind'];
  /** How often each form stands in the draft. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where the forms stand, in order. */
  readonly mentions: readonly PlacedMention[];
}

export interface PlacedMention extends NameMention {
  readonly paragraph: Paragraph;
  /** Where the paragraph starts in the draft. */
  readonly offset: number;
}

/** The names that the draft writes in more than one way. */
export function variedNames(draft: Draft): readonly VariedName[] {
  const { chunks, before } = draft.paragraphs;
  const { groups, varied } = tallyOf(chunks);
  if (varied.size === 0) return [];
  const mentions = new Map<string, PlacedMention[]>([...varied].sort().map((group) => [group, []]));
  chunks.forEach((chunk, at) => {
    const own = mentionsOf(chunk);
    const start = before[at]?.offset ?? 0;
    for (const [group, placed] of mentions) for (const each of own.get(group) ?? []) placed.push({ ...each, offset: each.offset + start });
  });
  return [...mentions].flatMap(([group, placed]) => {
    const [first] = placed;
    return first === undefined ? [] : [{ kind: first.kind, counts: groups.get(group) ?? new Map(), mentions: placed }];
  });
}

/** Counted from the chunk's start, by group. */
type ChunkMentions = ReadonlyMap<string, readonly PlacedMention[]>;

const kept = new WeakMap<Chunk, ChunkMentions>();
const mentionsIn = once(nameMentions);

function mentionsOf(chunk: Chunk): ChunkMentions {
  const known = kept.get(chunk);
  if (known !== undefined) return known;
  const found = new Map<string, PlacedMention[]>();
  let offset = 0;
  for (const paragraph of chunk.paragraphs) {
    for (const mention of mentionsIn(paragraph)) {
      const placed = { ...mention, paragraph, offset };
      const others = found.get(mention.group);
      if (others === undefined) found.set(mention.group, [placed]);
      else others.push(placed);
    }
    offset += paragraph.length;
  }
  kept.set(chunk, found);
  return found;
}

interface Tally {
  readonly chunks: readonly Chunk[];
  readonly groups: Map<string, Map<string, number>>;
  /** The groups with more than one form. */
  readonly varied: Set<string>;
}

/**
 * The forms of all names with their numbers, brought up to date from the list that was asked for last: a keystroke takes out one chunk
 * and puts in another. The counts depend on the list alone, whatever stood before.
 */
let last: WeakRef<Tally> | undefined;
const tallies = new WeakMap<readonly Chunk[], Tally>();

function tallyOf(chunks: readonly Chunk[]): Tally {
  const known = last?.deref();
  if (known?.chunks === chunks) return known;
  const tally = known === undefined ? undefined : moved(known, chunks);
  const now = tally ?? filled(chunks);
  tallies.set(chunks, now);
  last = new WeakRef(now);
  return now;
}

function filled(chunks: readonly Chunk[]): Tally {
  const tally: Tally = { chunks, groups: new Map(), varied: new Set() };
  for (const chunk of chunks) add(tally, chunk, 1);
  return tally;
}

/** Undefined where so little is shared that counting anew is less work. */
function moved({ chunks: old, groups, varied }: Tally, chunks: readonly Chunk[]): Tally | undefined {
  let start = 0;
  while (start < chunks.length && chunks[start] === old[start]) start++;
  let end = 0;
  while (end < chunks.length - start && end < old.length - start && chunks.at(-1 - end) === old.at(-1 - end)) end++;
  if (start + end < chunks.length / 2) return undefined;
  const tally: Tally = { chunks, groups, varied };
  for (const chunk of old.slice(start, old.length - end)) add(tally, chunk, -1);
  for (const chunk of chunks.slice(start, chunks.length - end)) add(tally, chunk, 1);
  return tally;
}

function add({ groups, varied }: Tally, chunk: Chunk, by: 1 | -1): void {
  for (const [group, mentions] of mentionsOf(chunk)) {
    const counts = groups.get(group) ?? new Map<string, number>();
    groups.set(group, counts);
    for (const { form } of mentions) {
      const count = (counts.get(form) ?? 0) + by;
      if (count === 0) counts.delete(form);
      else counts.set(form, count);
    }
    if (counts.size > 1) varied.add(group);
    else varied.delete(group);
    if (counts.size === 0) groups.delete(group);
  }
}
