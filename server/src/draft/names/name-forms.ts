import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit } from '../../tree/hits.ts';
import { measure } from '../../tree/measure.ts';
import type { Draft } from '../draft.ts';
import { gatherer, paragraphNumber } from '../paragraphs.ts';
import { whileIdentical, whileSame } from '../while-same.ts';
import type { NameMention } from './name-mention.ts';
import { nameMentions, sharedNameMentions } from './name-mentions.ts';

/** A name that a draft writes in two ways or more. */
export interface VariedName {
  readonly group: string;
  readonly kind: NameMention['kind'];
  /** How often each form stands in the draft. */
  readonly counts: ReadonlyMap<string, number>;
  /** The forms that stand most often, in the order in which they first stand. */
  readonly commonest: readonly string[];
  /** Where the forms stand, in order. */
  readonly mentions: readonly MentionAt[];
}

/** A mention by numbers, which stay the same when words before it change. */
export interface MentionAt {
  /** The number of its paragraph in the draft. */
  readonly index: number;
  /** Its number among the mentions of its paragraph. */
  readonly number: number;
  readonly form: string;
}

export interface PlacedMention extends NameMention {
  readonly paragraph: Paragraph;
  /** Where the paragraph starts in the draft. */
  readonly offset: number;
}

/**
 * The names that the draft writes in more than one way, and those that other drafts write in another form, by `elsewhere`. The same list as long as
 * paragraphs of the same numbers write the same names.
 */
export const variedNames: (draft: Draft, elsewhere?: IsWrittenOtherwise) => readonly VariedName[] = whileIdentical(
  (draft, elsewhere) => [formsOf(draft), ...variedGroups(formsOf(draft), elsewhere)],
  (draft, elsewhere) => {
    const groups = variedGroups(formsOf(draft), elsewhere).sort();
    if (groups.length === 0) return [];
    const names = new Map<string, { kind: NameMention['kind'] | undefined; mentions: MentionAt[] }>(
      groups.map((group) => [group, { kind: undefined, mentions: [] }]),
    );
    eachHit(
      draft.paragraphs,
      mentionsIn.hits(draft.paragraphs),
      (found, _paragraph, index) => {
        for (const [number, { group, form, kind }] of found.entries()) {
          const name = names.get(group);
          if (name === undefined) continue;
          name.kind ??= kind;
          name.mentions.push({ index, number, form });
        }
      },
      (node) => groups.some((group) => formsIn(node).has(group)),
    );
    return [...names].flatMap(([group, { kind, mentions }]) => {
      const counts = new Map([...Map.groupBy(mentions, ({ form }) => form)].map(([form, all]) => [form, all.length]));
      const most = Math.max(...counts.values());
      const commonest = [...counts.keys()].filter((form) => counts.get(form) === most);
      return kind === undefined ? [] : [{ group, kind, counts, commonest, mentions }];
    });
  },
);

function variedGroups(forms: Forms, elsewhere: IsWrittenOtherwise | undefined): string[] {
  const groups: string[] = [];
  for (const [group, written] of forms) if (written.length > 1 || elsewhere?.(group, written)) groups.push(group);
  return groups;
}

/** In its paragraph. */
export function mentionIn(paragraph: Paragraph, { number }: Pick<MentionAt, 'number'>): NameMention {
  const mention = mentionsIn.hits.of(paragraph)?.[number];
  if (mention === undefined) throw new RangeError(`No name ${number}`);
  return mention;
}

export function placedMention(draft: Draft, mention: MentionAt): PlacedMention {
  const placed = paragraphNumber(draft.paragraphs, mention.index);
  if (placed === undefined) throw new RangeError(`No paragraph ${mention.index}`);
  return { ...mentionIn(placed.paragraph, mention), paragraph: placed.paragraph, offset: placed.offset };
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

/** Of the draft: the same object as long as paragraphs of the same numbers write the same names. */
const formsOf = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: mentionsIn.hits(paragraphs) }),
  sameMentions,
  ({ paragraphs }): Forms => formsIn(paragraphs),
);

function sameMentions(a: readonly NameMention[], b: readonly NameMention[]): boolean {
  const same = (one: NameMention, other: NameMention | undefined) =>
    one.group === other?.group && one.form === other.form && one.kind === other.kind;
  return a.length === b.length && a.every((mention, at) => same(mention, b[at]));
}

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
