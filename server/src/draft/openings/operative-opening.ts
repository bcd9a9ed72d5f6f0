import type { Paragraph } from '../../syntax/paragraph.ts';
import { operativeOpeners } from '../../syntax/vocabulary.ts';
import { type Span, span } from '../../text/span.ts';
import type { Language } from '../language.ts';
import { openingOf } from './opening.ts';

/** How an operative paragraph begins: "To request", "Solicitar"; "Requests", "Also decides"; or with another word. */
export type OperativeForm = 'infinitive' | 'present' | 'other';

export interface OperativeOpening {
  readonly form: OperativeForm;
  /** The first words. In the paragraph. */
  readonly words: Span;
}

/** Undefined for a paragraph that does not begin a sentence, or is too short to be one. French is not read: its two forms look alike. */
export function operativeOpening(paragraph: Paragraph, language: Language): OperativeOpening | undefined {
  const { text, content } = paragraph;
  const start = openingOf(paragraph);
  if (content.end - start < shortest || language === 'fr') return undefined;
  firstWords.lastIndex = start;
  const [words] = firstWords.exec(text) ?? [];
  if (words === undefined) return undefined;
  const form = language === 'en' ? english(words, text.slice(start, start + clauseLength)) : romance(words);
  return { form, words: span(start, start + words.length) };
}

const shortest = 30;
const firstWords = /\p{Lu}[\p{L}-]*(?:[ \t]+[\p{L}-]+){0,2}/uy;

function english(words: string, clause: string): OperativeForm {
  if (/^to\s/i.test(words)) return 'infinitive';
  const verb = words.split(/\s+/).find((word) => !adverb.test(word)) ?? '';
  if (isPresent(verb)) return 'present';
  // "Acting under Chapter VII, decides that …", "Where appropriate, to invite …"
  const [, ...others] = clause.split(/,\s+/);
  const later = others.map((part) => /^\p{L}+/u.exec(part.replace(leadingAdverbs, ''))?.[0] ?? '');
  if (later.includes('to')) return 'infinitive';
  return later.some((word) => present.has(word.toLowerCase())) ? 'present' : 'other';
}

/** The verb may wait so long for its turn. */
const clauseLength = 240;
const adverb = /^(?:also|further|again|once|hereby|then|\p{L}+ly)$/iu;
const leadingAdverbs = /^(?:(?:also|further|again|hereby|\p{L}+ly)\s+)+/iu;

/** "Requests"; "Request" where several organs decide together. Any word with an s may be a verb that no list has. */
function isPresent(word: string): boolean {
  const lower = word.toLowerCase();
  return present.has(lower) || present.has(`${lower}s`) || present.has(`${lower}es`) || (/[^s]s$/.test(lower) && !plural.has(lower));
}

const present: ReadonlySet<string> = new Set(operativeOpeners.map((word) => word.toLowerCase()).filter((word) => /s$/.test(word)));
const plural: ReadonlySet<string> = new Set(['as', 'this', 'its', 'parties', 'states', 'members', 'governments', 'countries', 'measures']);

function romance(words: string): OperativeForm {
  const verb = words.split(/\s+/).find((word) => !/mente$|^(?:asimismo|también|además|também|ainda)$/i.test(word)) ?? '';
  return /\p{L}{2}(?:[aeio]r|[aei]rse|ôr)$/iu.test(verb) ? 'infinitive' : 'other';
}
