import { conventionOf } from '../../draft/convention.ts';
import { gatherInPlace, listInPlace, neighbours, type PlacedIn, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { endingOf } from '../../draft/endings/ending.ts';
import { languageAt, languageOf } from '../../draft/language.ts';
import { nameIn } from '../../draft/naming.ts';
import { counter } from '../../draft/paragraphs.ts';
import type { Language } from '../../languages/language.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import { type OperativeForm, type OperativeOpening, operativeOpening } from './operative-opening.ts';

export const operativeVerb: Rule = {
  id: 'operative-verb',
  severity: 'info',
  summary: 'An operative paragraph does not open with a verb in the form that the others have.',
  check: (draft, { settings }) => {
    const language = languageOf(draft);
    if (language?.operativeForms === undefined || conventionOf(draft, settings.convention) === undefined) return [];
    const form = formOf(draft, language);
    return form === undefined ? [] : strangers(draft, language, form);
  },
};

type UsualVerbForm = Exclude<OperativeForm, 'bare' | 'other'>;

/** The form that nearly all operative paragraphs have; undefined where there is none. */
function formOf(draft: Draft, language: Language): UsualVerbForm | undefined {
  const counts = formsIn(language)(draft.paragraphs);
  const infinitives = counts.get('infinitive') ?? 0;
  const presents = counts.get('present') ?? 0;
  const most = Math.max(infinitives, presents);
  const others = Math.max(Math.min(infinitives, presents), counts.get('bare') ?? 0);
  if (most < fewestOpenings || most < leastMajority * others) return undefined;
  return infinitives > presents ? 'infinitive' : 'present';
}

/** Fewer openings make no custom. */
const fewestOpenings = 3;
/** So many times as many paragraphs open in the usual form as otherwise. */
const leastMajority = 4;

function strangers(draft: Draft, language: Language, form: UsualVerbForm): Found[] {
  const found = listInPlace(draft, openingsOtherThan[form](language)(placesOf(draft))).filter(
    ({ index }) => languageAt(draft, index) === language,
  );
  // Where many paragraphs open otherwise, the draft has no such custom.
  if (found.length * leastMajority > (formsIn(language)(draft.paragraphs).get(form) ?? 0) + fewestOpenings) return [];
  return found
    .filter(({ index, value }) =>
      standsAmong(draft, index, language, value.form === 'infinitive' || value.form === 'present' ? [form, undefined] : [form]),
    )
    .map(({ place, offset, value }) => {
      const span = shift(value.words, offset);
      return {
        span,
        ...tell('opensOtherwise', { name: nameIn(place), words: oneLine(draft.slice(span)), usual: usualForm(language, form) }),
      };
    });
}

function usualForm({ operativeForms }: Language, form: UsualVerbForm): string {
  const example = operativeForms?.examples[form];
  if (example === undefined) return say(form === 'infinitive' ? 'anInfinitive' : 'aPresent');
  return say(form === 'infinitive' ? 'anInfinitiveSuchAs' : 'aPresentSuchAs', { example });
}

/**
 * True where the paragraphs before and after it, at its own level, open in one of these forms; undefined stands for no such paragraph. Beside one that opens
 * with no verb another text may begin or end, such as an annex.
 */
function standsAmong(draft: Draft, index: number, language: Language, forms: readonly (UsualVerbForm | undefined)[]): boolean {
  const { before, after } = neighbours(draft, index);
  return [before, after].every((beside) => forms.some((form) => form === firstForm(beside, language)));
}

/** Of the first operative paragraph that tells its form. */
function firstForm(paragraphs: Iterable<PlacedIn>, language: Language): OperativeForm | undefined {
  for (const { paragraph, place } of paragraphs) {
    const told =
      place.role === 'operative' && place.depth === 0 && isNumber(place.label?.kind) ? operativeOpening(paragraph, language) : undefined;
    if (told !== undefined) return told.form;
  }
  return undefined;
}

function isNumber(kind: string | undefined): boolean {
  return kind === 'arabic' || kind === 'operative';
}

const formsIn = perLanguage((language) =>
  counter(function* (paragraph) {
    if (!isNumber(paragraph.line.label?.kind)) return;
    const form = operativeOpening(paragraph, language)?.form;
    if (form !== undefined && form !== 'other') yield form;
  }),
);

const openingsOtherThan = {
  infinitive: perLanguage((language) => otherThan('infinitive', language)),
  present: perLanguage((language) => otherThan('present', language)),
};

function otherThan(form: UsualVerbForm, language: Language) {
  return gatherInPlace<OperativeOpening>((paragraph, { role, depth, label, inBody, confidence }) => {
    if (!inBody || confidence < 0 || role !== 'operative' || depth > 0 || !isNumber(label?.kind)) return undefined;
    const opening = operativeOpening(paragraph, language);
    // A paragraph without a mark at its end is a title, or was cut by a page break.
    return opening === undefined || opening.form === form || (endingOf(paragraph)?.mark ?? '') === '' ? undefined : opening;
  });
}

/** Made when first asked for. */
function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    let known = made.get(language);
    if (known === undefined) {
      known = make(language);
      made.set(language, known);
    }
    return known;
  };
}
