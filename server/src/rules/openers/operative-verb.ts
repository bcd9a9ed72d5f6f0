import { conventionOf } from '../../draft/convention.ts';
import type { Draft } from '../../draft/draft.ts';
import { endingOf } from '../../draft/endings/ending.ts';
import { languageAt, languageOf } from '../../draft/language.ts';
import { nameIn } from '../../draft/naming.ts';
import { counter } from '../../draft/paragraphs.ts';
import { gatherInPlace, listInPlace, placesOf } from '../../draft/structure.ts';
import type { Language } from '../../languages/language.ts';
import { capitalized } from '../../text/capitalized.ts';
import { shift } from '../../text/span.ts';
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

type UsualVerbForm = Exclude<OperativeForm, 'other'>;

/** The form that nearly all operative paragraphs have; undefined where there is none. */
function formOf(draft: Draft, language: Language): UsualVerbForm | undefined {
  const counts = formsIn(language)(draft.paragraphs);
  const infinitives = counts.get('infinitive') ?? 0;
  const presents = counts.get('present') ?? 0;
  const most = Math.max(infinitives, presents);
  if (most < fewestOpenings || most < leastMajority * Math.min(infinitives, presents)) return undefined;
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
  return found.map(({ place, offset, value }) => {
    const span = shift(value.words, offset);
    const name = nameIn(place);
    const opening = `${capitalized(name)} opens with “${draft.slice(span).replace(/\s+/g, ' ')}”`;
    return {
      span,
      message: `${opening}, the others with ${language.operativeForms?.examples[form]}. Say first what is to be done, or join it to the paragraph before.`,
    };
  });
}

const formsIn = perLanguage((language) =>
  counter(function* (paragraph) {
    const { kind } = paragraph.line.label ?? {};
    if (kind !== 'arabic' && kind !== 'operative') return;
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
    if (!inBody || confidence < 0 || role !== 'operative' || depth > 0 || (label?.kind !== 'arabic' && label?.kind !== 'operative'))
      return undefined;
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
