import type { VariedName } from '../../draft/names/name-forms.ts';
import type { NameElsewhere } from '../../draft/names/workspace-names.ts';

/** The form in which a draft should write a name. */
export interface UsualForm {
  readonly form: string;
  /** The other drafts that write it, adopted texts first; none where it is the draft's own habit that tells. */
  readonly witnesses: readonly NameElsewhere[];
}

/** By the draft alone, as long as no other writes the name; nobody can amend an adopted text for the sake of others. Undefined where nothing tells. */
export function usualForm(name: VariedName, others: readonly NameElsewhere[], adopted: boolean): UsualForm | undefined {
  const own = ownForm(name);
  const form = others.length === 0 || adopted ? own : (formElsewhere(name, own, others) ?? own);
  if (form === undefined) return undefined;
  const writers =
    own !== undefined && sameName(own, form) ? [] : others.filter((other) => other.forms.some((each) => sameName(each.form, form)));
  return { form, witnesses: writers.sort((a, b) => Number(b.adopted) - Number(a.adopted)) };
}

/** "Conference of Parties" and "Conference of the Parties" are left alone: an article is no other name. */
export function sameName(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

/** The form that stands most often; of forms that stand as often the first, but a series has its hyphen, as in the symbols of its meetings. */
function ownForm({ kind, counts, mentions }: VariedName): string | undefined {
  const most = Math.max(...counts.values());
  const forms = mentions.map(({ form }) => form).filter((form) => counts.get(form) === most);
  // Small letters and capitals may each have their reason: only a habit of the draft tells.
  if (kind === 'institution' && new Set(forms).size > 1) return undefined;
  return (kind === 'series' ? forms.find(isHyphenated) : undefined) ?? forms[0];
}

/**
 * The form of most adopted texts, then of most drafts, then with most mentions. Each draft has one vote, for what it writes most often: who repeats
 * a name is no better witness. A correction adds a mention to the form that it writes, and perhaps a vote: what was corrected is never wrong again.
 */
function formElsewhere(name: VariedName, own: string | undefined, others: readonly NameElsewhere[]): string | undefined {
  const tally = new Map<string, Weight>();
  cast(tally, [...name.counts], false);
  for (const { forms, adopted } of others)
    cast(
      tally,
      forms.map(({ form, count }) => [form, count]),
      adopted,
    );
  const heaviest = [...tally.values()].sort(byWeight);
  const best = heaviest.filter((weight) => byWeight(weight, heaviest[0] ?? weight) === 0).map(({ form }) => form);
  const hyphenated = name.kind === 'series' ? best.find(isHyphenated) : undefined;
  if (hyphenated !== undefined || own === undefined) return hyphenated ?? best[0];
  const kept = best.some((form) => sameName(form, own));
  const undecided = [...name.counts.keys()].every((form) => sameName(form, own));
  // Of forms with the same weight, a draft that writes two keeps its own, and one that writes only this is told of another.
  return kept && !undecided ? own : (best.find((form) => !sameName(form, own)) ?? own);
}

interface Weight {
  /** One of those that differ in an article only. */
  readonly form: string;
  adopted: number;
  drafts: number;
  mentions: number;
}

function cast(tally: Map<string, Weight>, ballot: readonly (readonly [form: string, count: number])[], adopted: boolean): void {
  const counts = new Map<string, number>();
  for (const [form, count] of ballot) counts.set(bare(form), (counts.get(bare(form)) ?? 0) + count);
  const most = Math.max(...counts.values());
  for (const [form] of ballot) if (!tally.has(bare(form))) tally.set(bare(form), { form, adopted: 0, drafts: 0, mentions: 0 });
  for (const [form, count] of counts) {
    const weight = tally.get(form);
    if (weight === undefined) continue;
    weight.mentions += count;
    if (count < most) continue;
    weight.drafts += 1;
    if (adopted) weight.adopted += 1;
  }
}

/** The heaviest first. */
function byWeight(a: Weight, b: Weight): number {
  return b.adopted - a.adopted || b.drafts - a.drafts || b.mentions - a.mentions;
}

function isHyphenated(form: string): boolean {
  return form.endsWith('-');
}

function bare(form: string): string {
  return form.replaceAll(' the ', ' ');
}
