import { languageOf, ownLanguage } from '../../draft/language.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { oneLine } from '../../text/white-space.ts';
import { Hits } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { count, gather } from '../../tree/measure.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';
import { type Spelling, spellingsIn } from './spellings.ts';

export const spellingVariant: Rule = {
  id: 'spelling-variant',
  severity: 'hint',
  summary: 'A word, a date or a measure is written otherwise than in most places of the draft: “toward” beside “towards”.',
  check: perParagraphs((draft) =>
    languageOf(draft)?.spellings === undefined
      ? Hits.none
      : strangers(draft.paragraphs, written(draft.paragraphs), habitsOf(counts(draft.paragraphs))),
  ),
};

const written = gather((paragraph: Paragraph): readonly Spelling[] | undefined => {
  const found = [...spellingsIn(prose(paragraph, { quoted: false }))];
  if (found.length === 0) return undefined;
  // "Programme" is a French word too.
  const own = ownLanguage(paragraph);
  return own === undefined || own.spellings !== undefined ? found : undefined;
});

const counts = count(function* (paragraph: Paragraph) {
  for (const { family, form } of written.of(paragraph) ?? []) yield `${family}:${form}`;
});

/** By family: the form in which the draft mostly writes it, and how often. */
type Habits = ReadonlyMap<string, Habit>;

interface Habit {
  readonly form: number;
  readonly times: number;
}

function habitsOf(times: ReadonlyMap<string, number>): Habits {
  const families = Map.groupBy(
    Array.from(times, ([key, counted]) => ({ family: key.replace(/:.*/, ''), form: Number(key.replace(/.*:/, '')), times: counted })),
    ({ family }) => family,
  );
  const habits = new Map<string, Habit>();
  for (const [family, forms] of families) {
    const [usual, next] = forms.sort((a, b) => b.times - a.times);
    if (usual !== undefined && next !== undefined && usual.times >= fewestTimes && usual.times >= majority * next.times)
      habits.set(family, usual);
  }
  return habits;
}

/** What is done twice may be chance. */
const fewestTimes = 3;
/** Where two forms stand nearly as often, the draft has no habit: read on the texts at hand. */
const majority = 1.5;

/** What is written in another form than the draft's habit has it. */
const strangers = mapHits(
  (spellings: readonly Spelling[], { text }: Paragraph, habits: Habits): readonly FoundInParagraph[] | undefined => {
    const found = spellings.flatMap((spelling) => {
      const habit = habits.get(spelling.family);
      return habit === undefined || habit.form === spelling.form ? [] : [stranger(text, spelling, habit)];
    });
    return found.length > 0 ? found : undefined;
  },
  (a, b) =>
    a.size === b.size && [...a].every(([family, { form, times }]) => b.get(family)?.form === form && b.get(family)?.times === times),
);

function stranger(text: string, { span, forms }: Spelling, { form, times }: Habit): FoundInParagraph {
  const here = oneLine(text.slice(span.start, span.end));
  const usual = forms[form] ?? here;
  return {
    span,
    ...tell('spellingVariant', { written: here, usual, times }),
    fixes: [replacement(say('write', { words: usual }), span, usual)],
  };
}
