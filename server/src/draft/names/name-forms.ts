import { once } from '../../syntax/keeper.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../paragraph-list.ts';
import { tally } from '../tally.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';

/** A name that a draft writes in two ways or more. */
export interface VariedName {
  readonly group: string;
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

/** The names that the draft writes in more than one way, and those that `elsewhere` knows in other forms than the draft's own. */
export function variedNames(draft: Draft, elsewhere?: Differs): readonly VariedName[] {
  const { chunks, before } = draft.paragraphs;
  const { groups, varied } = formsOf(chunks);
  const others = elsewhere === undefined ? [] : [...groups].filter(([group, forms]) => elsewhere(group, forms)).map(([group]) => group);
  const wanted = new Set([...varied, ...others]);
  if (wanted.size === 0) return [];
  const mentions = new Map<string, PlacedMention[]>([...wanted].sort().map((group) => [group, []]));
  chunks.forEach((chunk, at) => {
    const own = mentionsOf(chunk);
    const start = before[at]?.offset ?? 0;
    for (const [group, placed] of mentions) for (const each of own.get(group) ?? []) placed.push({ ...each, offset: each.offset + start });
  });
  return [...mentions].flatMap(([group, placed]) => {
    const [first] = placed;
    return first === undefined ? [] : [{ group, kind: first.kind, counts: groups.get(group) ?? new Map(), mentions: placed }];
  });
}

/** Tells of a name whether it has other forms than these, each of which the draft writes so often. */
export type Differs = (group: string, forms: ReadonlyMap<string, number>) => boolean;

/** A form of a name: how often it stands in the draft, and where first. */
export interface NameForm {
  readonly form: string;
  readonly count: number;
  readonly first: PlacedMention;
}

/** Every name that the draft writes, by group. Institutions are left out: their capitals are a habit of each draft by itself. */
export function nameForms(draft: Draft): ReadonlyMap<string, readonly NameForm[]> {
  const { chunks, before } = draft.paragraphs;
  const names = new Map<string, NameForm[]>();
  chunks.forEach((chunk, at) => {
    const start = before[at]?.offset ?? 0;
    for (const [group, mentions] of mentionsOf(chunk)) {
      if (mentions[0]?.kind === 'institution') continue;
      const forms = names.get(group) ?? [];
      names.set(group, forms);
      for (const mention of mentions) {
        const known = forms.findIndex(({ form }) => form === mention.form);
        const { count, first } = forms[known] ?? { count: 0, first: { ...mention, offset: mention.offset + start } };
        forms[known < 0 ? forms.length : known] = { form: mention.form, count: count + 1, first };
      }
    }
  });
  return names;
}

/** Counted from the chunk's start, by group. */
type ChunkMentions = ReadonlyMap<string, readonly PlacedMention[]>;

const mentionsIn = once(nameMentions);

const mentionsOf = once((chunk: Chunk): ChunkMentions => {
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
  return found;
});

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
