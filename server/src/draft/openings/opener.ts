import { allWords, having } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { wordEnd, wordStart } from '../../text/letters.ts';
import { type Span, span } from '../../text/span.ts';
import { openingOf } from './opening.ts';

/** The word or phrase that opens a preambular paragraph, in a language with `preambularForms`. */
export interface Opener {
  /** In lower case, without ALSO and FURTHER: "recalling", "bearing in mind". */
  readonly key: string;
  /** Of the opener with ALSO and FURTHER. In the paragraph. */
  readonly span: Span;
  readonly also: boolean;
  /** True for "RECALLING", false for "Recalling". */
  readonly capitals: boolean;
}

/** Undefined for a paragraph without an opener: "That …", "The …". */
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

/** The words of an opener without ALSO or FURTHER. */
export function withoutAdding(words: string): string {
  return words.replace(added, '');
}

/** The ALSO or FURTHER of an opener, as written. */
export function addingWord(words: string): string {
  return added.exec(words)?.[0].trim() ?? '';
}

/** The keys of the openers anywhere in a paragraph: "…, and recalling the …". */
export function openersIn({ text }: Paragraph): string[] {
  const found: string[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const verb = end - start >= shortestVerbUnits && end - start <= longestVerbUnits ? text.slice(start, end) : '';
    if (isOpener(verb)) {
      phrase.lastIndex = end;
      found.push(keyOf(verb, phrase.exec(text)?.groups?.['phrase'] ?? ''));
    }
    start = wordStart(text, end);
  }
  return found;
}

/** No opener's first word is shorter or longer. */
const shortestVerbUnits = 4;
const longestVerbUnits = 20;

/** The first words of a paragraph that has no opener but begins a sentence; undefined for one that goes on, and for "In pursuit of", "On the basis of". */
export function wordsThatOpen(paragraph: Paragraph): Span | undefined {
  const start = openingOf(paragraph);
  firstWords.lastIndex = start;
  const words = firstWords.exec(paragraph.text)?.[0];
  return words === undefined || opensOtherwise.test(words) ? undefined : span(start, start + words.length);
}

const firstWords = /\p{Lu}\p{L}*(?:[ \t]+\p{L}+){1,3}/uy;
const forms = having(({ preambularForms }) => preambularForms);
const opensOtherwise = new RegExp(
  `^(?:\\p{L}+${anyOf(forms.flatMap(({ endings }) => endings))}|${anyOf(forms.flatMap(({ leading }) => leading))})\\b`,
  'iu',
);
const adding = forms.flatMap((each) => each.adding);
const added = new RegExp(`^${anyOf(adding)}\\s|\\s${anyOf(adding)}$`, 'i');
const phrases = `(?:[ \\t]+(?<phrase>${anyOf(
  forms.flatMap(({ complements }) => complements),
  ' ',
)}))?`;
const opener = new RegExp(
  `(?:(?<before>${anyOf(adding)})\\s+)?(?<verb>\\p{L}+)\\b${phrases}[*_]{0,2}(?:[ \\t]+(?<after>${anyOf(adding)})\\b)?`,
  'iuy',
);
const phrase = new RegExp(phrases, 'iuy');

const words: ReadonlySet<string> = new Set(
  allWords(({ openers }) => openers.preambular)
    .map((word) => word.toLowerCase())
    .filter((word) => !adding.includes(word)),
);

function isOpener(verb: string): boolean {
  return words.has(verb.toLowerCase());
}

function keyOf(verb: string, phrase: string): string {
  return `${verb} ${phrase}`.trim().toLowerCase().replace(/\s+/g, ' ');
}
