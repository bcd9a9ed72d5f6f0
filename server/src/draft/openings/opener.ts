import type { Paragraph } from '../../syntax/paragraph.ts';
import { preambularOpeners } from '../../syntax/vocabulary.ts';
import { wordEnd, wordStart } from '../../text/letters.ts';
import { type Span, span } from '../../text/span.ts';
import { openingOf } from './opening.ts';

/** What a preambular paragraph opens with, in English. */
export interface Opener {
  /** In lower case, without ALSO and FURTHER: "recalling", "bearing in mind". */
  readonly key: string;
  /** With them, as written. In the paragraph. */
  readonly span: Span;
  readonly also: boolean;
  /** "RECALLING", not "Recalling". */
  readonly capitals: boolean;
}

/** Undefined for a paragraph that opens with no opener: "That …", "The …". */
export function openerOf(paragraph: Paragraph): Opener | undefined {
  const start = openingOf(paragraph);
  opener.lastIndex = start;
  const match = opener.exec(paragraph.text);
  const { verb = '', phrase = '', before, after } = match?.groups ?? {};
  if (match === null || !isOpener(verb)) return undefined;
  return {
    key: keyOf(verb, phrase),
    span: span(start, start + match[0].length),
    also: before !== undefined || after !== undefined,
    capitals: /^\p{Lu}{2}/u.test(verb),
  };
}

/** The openers that a paragraph uses anywhere: "…, and recalling the …". */
export function openersIn({ text }: Paragraph): string[] {
  const found: string[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const verb = end - start >= 4 && end - start <= 20 ? text.slice(start, end) : '';
    if (isOpener(verb)) {
      phrase.lastIndex = end;
      found.push(keyOf(verb, phrase.exec(text)?.groups?.['phrase'] ?? ''));
    }
    start = wordStart(text, end);
  }
  return found;
}

/** The first words of a paragraph that opens with no opener but begins a sentence; undefined for one that goes on, and for "In pursuit of", "On the basis of". */
export function wordsThatOpen(paragraph: Paragraph): Span | undefined {
  const start = openingOf(paragraph);
  firstWords.lastIndex = start;
  const words = firstWords.exec(paragraph.text)?.[0];
  return words === undefined || participle.test(words) ? undefined : span(start, start + words.length);
}

const firstWords = /\p{Lu}\p{L}*(?:[ \t]+\p{L}+){1,3}/uy;
const participle =
  /^(?:\p{L}+(?:ing|ed|ly|ful|ous|ive)|as|at|by|for|given|in|on|since|under|upon|whereas|with|without|pursuant|also|further|aware)\b/iu;

const phrases = '(?:[ \\t]+(?<phrase>note|into (?:account|consideration)|in mind))?';
const opener = new RegExp(
  `(?:(?<before>also|further)\\s+)?(?<verb>\\p{L}+)\\b${phrases}[*_]{0,2}(?:[ \\t]+(?<after>also|further)\\b)?`,
  'iuy',
);
const phrase = new RegExp(phrases, 'iuy');

const words: ReadonlySet<string> = new Set(preambularOpeners.map((word) => word.toLowerCase()));

function isOpener(verb: string): boolean {
  const word = verb.toLowerCase();
  return words.has(word) && !['also', 'further'].includes(word);
}

function keyOf(verb: string, phrase: string): string {
  return `${verb} ${phrase}`.trim().toLowerCase().replace(/\s+/g, ' ');
}
