import { openingOf } from '../../draft/openings/opening.ts';
import { operativeVerbs } from '../../draft/openings/operative-verbs.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { OperativeForms } from '../../languages/paragraph-words.ts';
import { firstWord } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { type Span, span } from '../../text/span.ts';

/** The form of the verb with which an operative paragraph begins: "To request", "Solicitar"; "Requests", "Also decides"; "Request", as where several organs decide together; or another word. */
export type OperativeForm = 'infinitive' | 'present' | 'bare' | 'other';

export interface OperativeOpening {
  readonly form: OperativeForm;
  /** The first words. In the paragraph. */
  readonly words: Span;
}

/** Undefined for a paragraph that does not begin a sentence or is too short for one, and in a language whose two forms look alike. */
export function operativeOpening(paragraph: Paragraph, language: Language): OperativeOpening | undefined {
  const { text, content } = paragraph;
  const start = openingOf(paragraph);
  const read = readersByLanguage.get(language);
  if (content.end - start < shortestSentenceUnits || read === undefined) return undefined;
  firstWords.lastIndex = start;
  const [words] = firstWords.exec(text) ?? [];
  if (words === undefined) return undefined;
  const form = read(words, text.slice(start, start + clauseUnits));
  return { form, words: span(start, start + words.length) };
}

/** The same in whichever of the languages it is: "Requests …", "To request …", "Solicitar …"; `other` for "We believe …". */
export function operativeForm(paragraph: Paragraph): OperativeForm {
  const { text } = paragraph;
  const start = openingOf(paragraph);
  wordsInAnyCase.lastIndex = start;
  const [words] = wordsInAnyCase.exec(text) ?? [];
  if (words === undefined) return 'other';
  const forms = [...readersByLanguage.values()].map((read) => read(words, text.slice(start, start + clauseUnits)));
  if (forms.includes('infinitive')) return 'infinitive';
  return forms.includes('present') || forms.includes('bare') || operativeVerbs.has(firstWord(text, start).toLowerCase())
    ? 'present'
    : 'other';
}

/** Shorter paragraphs are titles. */
const shortestSentenceUnits = 30;
const wordsInAnyCase = /\p{L}[\p{L}-]*(?:[ \t]+[\p{L}-]+){0,2}/uy;
const firstWords = /\p{Lu}[\p{L}-]*(?:[ \t]+[\p{L}-]+){0,2}/uy;

type Reader = (words: string, clause: string) => OperativeForm;

/** How far from the paragraph's beginning the verb may stand, after a clause such as "Acting under Chapter VII". */
const clauseUnits = 240;

/** For a language with a particle before infinitives and an ending that tells the present tense. */
function byParticle(
  { particle = '', presentEnding = '', notVerbs, adverbs, adverbEnding }: OperativeForms,
  openers: readonly string[],
): Reader {
  const infinitive = new RegExp(`^${particle}\\s`, 'i');
  const adverb = new RegExp(`^(?:${anyOf(adverbs)}|\\p{L}+${adverbEnding})$`, 'iu');
  const leadingAdverbs = new RegExp(`^(?:(?:${anyOf(adverbs)}|\\p{L}+${adverbEnding})\\s+)+`, 'iu');
  const listed: ReadonlySet<string> = new Set(openers.map((word) => word.toLowerCase()).filter((word) => word.endsWith(presentEnding)));
  const others: ReadonlySet<string> = new Set(notVerbs);
  const ending = new RegExp(`[^${presentEnding}]${presentEnding}$`);

  /** A word with the ending that is not listed may be a verb too. */
  function formOf(word: string): OperativeForm {
    const lower = word.toLowerCase();
    if (listed.has(lower)) return 'present';
    if (listed.has(lower + presentEnding) || listed.has(`${lower}e${presentEnding}`)) return 'bare';
    return ending.test(lower) && !others.has(lower) ? 'present' : 'other';
  }

  return (words, clause) => {
    if (infinitive.test(words)) return 'infinitive';
    const verb = words.split(/\s+/).find((word) => !adverb.test(word)) ?? '';
    const form = formOf(verb);
    if (form !== 'other') return form;
    // "Acting under Chapter VII, decides that …", "Where appropriate, to invite …"
    const [, ...parts] = clause.split(/,\s+/);
    const later = parts.map((part) => /^\p{L}+/u.exec(part.replace(leadingAdverbs, ''))?.[0] ?? '');
    // The first of them is the paragraph's verb: in "…, calls upon States, …, to use …" the second is not.
    const verbLater = later.find((word) => word === particle || listed.has(word.toLowerCase()));
    return verbLater === undefined ? 'other' : verbLater === particle ? 'infinitive' : 'present';
  };
}

/** For a language in which an ending tells infinitives, and nothing tells other forms. */
function byEnding({ infinitiveEndings, adverbs, adverbEnding }: OperativeForms): Reader {
  const adverb = new RegExp(`${adverbEnding}$|^${anyOf(adverbs)}$`, 'i');
  const infinitive = new RegExp(`\\p{L}{2}${anyOf(infinitiveEndings)}$`, 'iu');
  return (words) => (infinitive.test(words.split(/\s+/).find((word) => !adverb.test(word)) ?? '') ? 'infinitive' : 'other');
}

const readersByLanguage: ReadonlyMap<Language, Reader> = new Map(
  languages.flatMap((language) => {
    const { operativeForms: forms, openers } = language;
    if (forms === undefined) return [];
    return [[language, forms.particle === undefined ? byEnding(forms) : byParticle(forms, openers.operative)] as const];
  }),
);
