import { Keeper, once } from '../syntax/keeper.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Draft } from './draft.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import type { Chunk } from './paragraph-list.ts';
import { tally } from './tally.ts';

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
  const { groups, varied } = formsOf(chunks);
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

const kept = Keeper.fact<Chunk, ChunkMentions>();
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

interface Forms {
  readonly groups: Map<string, Map<string, number>>;
  /** The groups with more than one form. */
  readonly varied: Set<string>;
}

/** The forms of all names with their numbers. */
const formsOf = tally((): Forms => ({ groups: new Map(), varied: new Set() }), add);

function add({ groups, varied }: Forms, chunk: Chunk, by: 1 | -1): void {
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
