import type { Paragraph } from '../../syntax/paragraph.ts';
import { measure } from '../../tree/measure.ts';
import type { Draft } from '../draft.ts';
import { gatherer } from '../paragraphs.ts';
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
  const forms = formsOf(draft.paragraphs);
  const wanted = [...forms].filter(([group, counts]) => counts.size > 1 || elsewhere?.(group, counts)).map(([group]) => group);
  if (wanted.length === 0) return [];
  const mentions = new Map<string, PlacedMention[]>(wanted.sort().map((group) => [group, []]));
  for (const { paragraph, offset, value } of mentionsIn(draft.paragraphs))
    for (const mention of value) mentions.get(mention.group)?.push({ ...mention, paragraph, offset });
  return [...mentions].flatMap(([group, placed]) => {
    const [first] = placed;
    return first === undefined ? [] : [{ group, kind: first.kind, counts: forms.get(group) ?? new Map(), mentions: placed }];
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
  const names = new Map<string, NameForm[]>();
  for (const { paragraph, offset, value } of mentionsIn(draft.paragraphs)) {
    for (const mention of value) {
      if (mention.kind === 'institution') continue;
      const forms = names.get(mention.group) ?? [];
      names.set(mention.group, forms);
      const known = forms.findIndex(({ form }) => form === mention.form);
      const { count, first } = forms[known] ?? { count: 0, first: { ...mention, paragraph, offset } };
      forms[known < 0 ? forms.length : known] = { form: mention.form, count: count + 1, first };
    }
  }
  return names;
}

const mentionsIn = gatherer((paragraph) => {
  const mentions = nameMentions(paragraph);
  return mentions.length > 0 ? mentions : undefined;
});

type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For every name its forms, with how often each stands there. */
const formsOf = measure<Paragraph, Forms>({
  of: (paragraph) => {
    const forms = new Map<string, Map<string, number>>();
    for (const mention of mentionsIn.hits.of(paragraph) ?? []) add(forms, mention.group, mention.form, 1);
    return forms.size > 0 ? forms : none;
  },
  join(parts) {
    const [some, ...others] = parts.filter(({ size }) => size > 0);
    if (some === undefined || others.length === 0) return some ?? none;
    const sum = new Map([...some].map(([group, counts]) => [group, new Map(counts)]));
    for (const part of others) for (const [group, counts] of part) for (const [form, count] of counts) add(sum, group, form, count);
    return sum;
  },
});

const none: Forms = new Map();

function add(forms: Map<string, Map<string, number>>, group: string, form: string, count: number): void {
  const counts = forms.get(group) ?? new Map<string, number>();
  forms.set(group, counts);
  counts.set(form, (counts.get(form) ?? 0) + count);
}
