import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit } from '../../tree/hits.ts';
import { measure } from '../../tree/measure.ts';
import type { Draft } from '../draft.ts';
import { gatherer, type Paragraphs } from '../paragraphs.ts';
import type { NameMention } from './name-mention.ts';
import { nameMentions, sharedNameMentions } from './name-mentions.ts';

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

/** The names that the draft writes in more than one way, and those that other drafts write in another form, by `elsewhere`. */
export function variedNames({ paragraphs }: Draft, elsewhere?: IsWrittenOtherwise): readonly VariedName[] {
  const wanted = [...formsIn(paragraphs)].filter(([group, forms]) => forms.length > 1 || elsewhere?.(group, forms)).map(([group]) => group);
  if (wanted.length === 0) return [];
  const mentions = new Map<string, PlacedMention[]>(wanted.sort().map((group) => [group, []]));
  const isWanted = (node: Paragraphs) => wanted.some((group) => formsIn(node).has(group));
  eachHit(
    paragraphs,
    mentionsIn.hits(paragraphs),
    (found, paragraph, _index, offset) => {
      for (const mention of found) mentions.get(mention.group)?.push({ ...mention, paragraph, offset });
    },
    isWanted,
  );
  return [...mentions].flatMap(([group, placed]) => {
    const [first] = placed;
    const counts = new Map([...Map.groupBy(placed, ({ form }) => form)].map(([form, all]) => [form, all.length]));
    return first === undefined ? [] : [{ group, kind: first.kind, counts, mentions: placed }];
  });
}

/** Whether other drafts write a name in another form than these. */
export type IsWrittenOtherwise = (group: string, forms: readonly string[]) => boolean;

/** A form of a name: how often it stands in the draft, and where first. */
export interface NameForm {
  readonly form: string;
  readonly count: number;
  readonly first: PlacedMention;
}

/** Every name that the draft writes, by group. What each draft writes by a habit of its own is left out. */
export function nameForms(draft: Draft): ReadonlyMap<string, readonly NameForm[]> {
  const names = new Map<string, NameForm[]>();
  for (const { paragraph, offset, value } of sharedMentionsIn(draft.paragraphs)) {
    for (const mention of value) {
      const forms = names.get(mention.group) ?? [];
      names.set(mention.group, forms);
      const known = forms.findIndex(({ form }) => form === mention.form);
      const { count, first } = forms[known] ?? { count: 0, first: { ...mention, paragraph, offset } };
      forms[known < 0 ? forms.length : known] = { form: mention.form, count: count + 1, first };
    }
  }
  return names;
}

const mentionsIn = gatherer((paragraph) => unlessEmpty(nameMentions(paragraph)));
const sharedMentionsIn = gatherer((paragraph) => unlessEmpty(sharedNameMentions(paragraph)));

function unlessEmpty(mentions: readonly NameMention[]): readonly NameMention[] | undefined {
  return mentions.length > 0 ? mentions : undefined;
}

/** The forms of every name, each once. */
type Forms = ReadonlyMap<string, readonly string[]>;

const formsIn = measure<Paragraph, Forms>({
  of: (paragraph) => {
    const mentions = mentionsIn.hits.of(paragraph);
    if (mentions === undefined) return none;
    const forms = new Map<string, readonly string[]>();
    for (const { group, form } of mentions) forms.set(group, union(forms.get(group), [form]));
    return forms;
  },
  join(parts) {
    const [some, ...others] = parts.filter(({ size }) => size > 0);
    if (some === undefined || others.length === 0) return some ?? none;
    const sum = new Map(some);
    for (const part of others) for (const [group, forms] of part) sum.set(group, union(sum.get(group), forms));
    return sum;
  },
});

const none: Forms = new Map();

function union(some: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  if (some === undefined) return more;
  return more.every((form) => some.includes(form)) ? some : [...new Set([...some, ...more])];
}
