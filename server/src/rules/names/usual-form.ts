import type { VariedName } from '../../draft/names/name-forms.ts';
import type { NameElsewhere } from '../../draft/names/workspace-names.ts';
import { allWords, languages } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';

/** The form in which a draft should write a name. */
export interface UsualForm {
  readonly form: string;
  /** The other drafts that write it, adopted texts first; none where the draft's own habit tells the form. */
  readonly witnesses: readonly NameElsewhere[];
}

/** The usual form, told by the draft alone where no other draft writes the name, and for an adopted text, which others cannot change. Undefined where nothing tells. */
export function usualForm(name: VariedName, others: readonly NameElsewhere[], adopted: boolean): UsualForm | undefined {
  const own = ownForm(name);
  const form = others.length === 0 || adopted ? own : (formElsewhere(name, own, others) ?? own);
  if (form === undefined) return undefined;
  const writers =
    own !== undefined && sameName(own, form) ? [] : others.filter((other) => other.forms.some((each) => sameName(each.form, form)));
  return { form, witnesses: writers.sort((a, b) => Number(b.adopted) - Number(a.adopted)) };
}

/** Whether two forms are the same but for articles: "Conference of Parties", "Conference of the Parties"; "Fondo del Delta", "Fondo de Delta". */
export function sameName(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

/** The most frequent form of the draft. Of forms that are as frequent the first, but for a series the one with a hyphen, as in the symbols of meetings. */
function ownForm({ kind, commonest }: VariedName): string | undefined {
  // Capitals and small letters may each be right, and either order: only a clear habit of the draft tells.
  if (kind === 'habit' && commonest.length > 1) return undefined;
  return (kind === 'series' ? commonest.find(isHyphenated) : undefined) ?? commonest[0];
}

/**
 * The form of most adopted texts, then of most drafts, then with most mentions. Each draft has one vote, for the form that it writes most often,
 * however often. A correction adds a mention to the form that it writes, and perhaps a vote, so that a corrected name is never reported again.
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
  // Of forms with the same weight, a draft that writes two keeps its own; one that writes only its own is told of the other.
  return kept && !undecided ? own : (best.find((form) => !sameName(form, own)) ?? own);
}

interface Weight {
  /** One of the forms that differ only in an article. */
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
  return form.replace(articleOrContraction, (_, word: string) => (contractions.has(word) ? `${contractions.get(word)} ` : ''));
}

const contractions: ReadonlyMap<string, string> = new Map(languages.flatMap(({ names }) => Object.entries(names.contractions)));
const articleOrContraction = new RegExp(`(?<=\\s)(${anyOf([...allWords(({ articles }) => articles), ...contractions.keys()])})\\s`, 'g');
