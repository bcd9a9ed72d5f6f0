import { areKnown, delegationsIn, type NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import type { SubmissionWords } from '../../languages/submission-words.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf, anyWord, endOfWord } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { readDirective } from './directive.ts';

/** A sentence that says what somebody wants of the text: "ROK requests to delete Article 25", "Kenya’s proposal for Article 3: “…”". */
export interface Wish {
  /** Of an offer with the text that it offers. In the paragraph. */
  readonly span: Span;
  /** The sentence, or what stands before the text that it offers. */
  readonly words: Span;
  /** Nobody where the sentence names none: "It is requested to …". */
  readonly by: readonly NamedDelegation[];
  /** True where text follows that is proposed. */
  readonly offers: boolean;
}

/** The wishes of a paragraph, in order. */
export const wishesIn = once(({ text, content }: Paragraph): readonly Wish[] => wishesOf(text, content.end));

/** True for words that begin with such a sentence: in brackets they are a remark, and no text. */
export function beginsWithWish(words: string): boolean {
  const [first] = wishesOf(words, words.length);
  return first?.span.start === 0 && !first.offers;
}

function wishesOf(text: string, contentEnd: number): readonly Wish[] {
  const first = wishAtHead(text, contentEnd);
  const wishes: Wish[] = first === undefined ? [] : [first];
  let passed = first?.span.end ?? 0;
  for (const match of text.matchAll(telling)) {
    if (match.index < passed) continue;
    const { nobody, offer } = match.groups ?? {};
    const speaker = nobody === undefined ? speakerOf(text, match.index, passed) : { start: match.index, by: [] };
    if (speaker === undefined) continue;
    const after = match.index + match[0].length;
    const said = offer === undefined ? sentence(text, after, text.charAt(speaker.start - 1) === '(') : offered(text, after, contentEnd);
    if (said === undefined) continue;
    const { start, by } = speaker;
    wishes.push({ span: { start, end: said.end }, words: { start, end: said.wordsEnd }, by, offers: offer !== undefined });
    passed = said.end;
  }
  return wishes;
}

const words = (pick: (each: SubmissionWords) => readonly string[]) => allWords(({ submissions }) => pick(submissions));
const telling = new RegExp(
  `(?<nobody>${anyWord(words(({ impersonal }) => impersonal))})|(?<offer>${anyWord(words(({ offers }) => offers))})|${anyWord(words(({ wishes }) => wishes))}`,
  'g',
);

/** "Chile: delete", "Kenya: OP3 should read …"; "Text proposed by Norway: “…”". */
function wishAtHead(text: string, contentEnd: number): Wish | undefined {
  const { lead = '', offer, names = '', colon = '' } = head.exec(text)?.groups ?? {};
  const by = names === '' ? undefined : namesIn(names);
  // "The CHAIR: …" is how minutes begin a speech.
  if (by === undefined || by.every(({ delegation }) => delegation?.kind === 'office')) return undefined;
  const start = lead.length;
  const wordsEnd = start + (offer?.length ?? 0) + names.length;
  const after = wordsEnd + colon.length;
  const rest = text.slice(after, Math.min(contentEnd, after + longestSentenceUnits));
  if (offer !== undefined && rest !== '') return { span: { start, end: contentEnd }, words: { start, end: wordsEnd }, by, offers: true };
  if (readDirective(rest) === undefined && !matter.test(rest.slice(0, subjectUnits))) return undefined;
  return { span: { start, end: contentEnd }, words: { start, end: after + rest.length }, by, offers: false };
}

/** "OP3 should read": what a wish is about stands at its beginning. */
const subjectUnits = 60;
const by = `${anyOf(allWords(({ attributions }) => attributions.heading.by))}\\s`;
const given = anyOf(words(({ given }) => given));
const head = new RegExp(
  `^(?<lead>[\\s•*–-]{0,8})(?<offer>(?:${anyOf(words(({ offers }) => offers))}\\s(?:${given}\\s)?|(?:\\p{Lu}\\p{Ll}{2,9}\\s)?${given}\\s)${by})?(?<names>\\p{Lu}[^:\\r\\n]{0,159})(?<colon>:[*\\s]{0,4})`,
  'iu',
);

/** In UTF-16 code units: the names of a sentence, and all of it. */
const longestNamesUnits = 160;
const longestSentenceUnits = 800;

/** Those who are named right before the verb, and where their names begin. */
function speakerOf(text: string, end: number, passed: number): { start: number; by: readonly NamedDelegation[] } | undefined {
  const from = Math.max(passed, end - longestNamesUnits);
  const before = text.slice(from, end);
  const places = [...before.matchAll(beginning)].map(({ index, 0: mark }) => index + mark.length);
  if (from === passed) places.unshift(before.length - before.trimStart().length);
  // A full stop may belong to the name ("U.S. requests"): the nearest beginning comes first, those before it after that.
  for (const start of places.reverse()) {
    const by = namesIn(before.slice(start));
    if (by !== undefined) return { start: from + start, by };
  }
  return undefined;
}

/** What a sentence begins after. */
const beginning = /[.;:()\]”"»•→\r\n]\s{0,3}(?=\p{Lu})/gu;

function namesIn(written: string): readonly NamedDelegation[] | undefined {
  const list = written.trim().replace(/['’]s?$/, '');
  const by = /^\p{Lu}[^()]*$/u.test(list) ? delegationsIn(list) : [];
  return areKnown(by) ? by : undefined;
}

interface Said {
  readonly end: number;
  readonly wordsEnd: number;
}

/** The rest of a sentence that is about the text; of one that fills a parenthesis, up to its end. */
function sentence(text: string, after: number, inParenthesis: boolean): Said | undefined {
  const rest = text.slice(after, after + longestSentenceUnits);
  const length = (inParenthesis ? parenthesisEnd : sentenceEnd).exec(rest)?.index ?? rest.length;
  const end = after + length;
  return matter.test(rest.slice(0, length)) ? { end: end + (text.charAt(end) === '.' ? 1 : 0), wordsEnd: end } : undefined;
}

const sentenceEnd = /(?<!\([^()]{0,12})[.;](?=[\s)]+[\p{Lu}\d[(“"•]|\s*$)|\s+$/u;
/** Not that of "7(a)". */
const parenthesisEnd = /(?<!\([^()]{0,80})\)/;
const matter = new RegExp(
  `(?<![\\w-])(?:PP|OP)\\s?\\d|[“«"‘']|(?<![\\w-])(?:${anyOf([...words(({ matters }) => matters), ...allWords(({ sentences }) => sentences.textParts)])})${endOfWord}|\\d\\s?\\([a-z\\d]`,
  'i',
);

/** An offer's words, and the text that it offers: to the quotation's end, or the paragraph's. */
function offered(text: string, after: number, contentEnd: number): Said | undefined {
  lead.lastIndex = after;
  if (!lead.test(text)) return undefined;
  const wordsEnd = lead.lastIndex - 1;
  opening.lastIndex = lead.lastIndex;
  closing.lastIndex = opening.test(text) ? opening.lastIndex : text.length;
  return { wordsEnd, end: closing.test(text) ? closing.lastIndex : Math.max(contentEnd, wordsEnd) };
}

/** What an offer may say before its text begins: " for Article 11(3), MOVED FROM Article 10(3):". */
const lead = /[^:“"\r\n]{0,120}:/y;
const opening = /\s{0,8}[“"]/y;
/** A quotation's end has nothing or a new sentence after it, that of a term in it has not. */
const closing = /[”"](?=[\s.;]{0,8}(?:$|[\p{Lu}[(\d]))/gu;
