import { gatherInPlace, type Place } from '../../draft/document/places.ts';
import { type Ending, endingOf, inBrackets } from '../../draft/endings/ending.ts';
import { holdsList } from '../../draft/numbering/inner-labels.ts';
import { openingOf } from '../../draft/openings/opening.ts';
import { allWords } from '../../languages/index.ts';
import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';
import { operativeForm } from '../openers/operative-opening.ts';

/** What a paragraph means for the endings of those before it. */
export type PartOfSeries =
  | Unit
  /** Ends a series for certain: a formula, an annex, the notes. `closes`: a preamble stands before it. */
  | { readonly type: 'bound'; readonly closes: boolean }
  | { readonly type: 'chapeau' }
  /** Introduces what follows it; whatever stands before it does not. */
  | { readonly type: 'lead-in' }
  /** Page furniture: a paragraph may go on after it, but not beyond the end of its series. */
  | { readonly type: 'page' }
  /** A sentence that goes on, a text of another kind: the paragraph before it may go on after it. */
  | { readonly type: 'unsure' };

/** A paragraph of a series: of the preamble, of the operative part, or of a list. */
export interface Unit {
  readonly type: 'unit';
  readonly section: 'preamble' | 'operative';
  /** 0 for a paragraph of the draft, more in a list. */
  readonly depth: number;
  /** Undefined where it is not to be judged. */
  readonly ending: Ending | undefined;
  /** True for a paragraph in brackets as a whole, which may be deleted. */
  readonly optional: boolean;
  /** True where those brackets name a proposer: a rival of the paragraph before, or a proposed paragraph. */
  readonly attributed: boolean;
  /** Whether it opens with an opener, and whether that is in capitals; paragraphs under a chapeau have none. */
  readonly opens: 'no' | 'in capitals' | 'yes';
  /** By a label or by a word that opens a paragraph; else it may go on with what stands before it. */
  readonly begins: boolean;
  /** An operative paragraph that opens with "To …", as only the OAS's do: elsewhere it is prose. */
  readonly infinitive: boolean;
  /** True for the first of its list, by its label too. */
  readonly starts: boolean;
  /** How many paragraphs of the series it consists of: a converter may have joined two. */
  readonly holds: number;
}

export const parts = gatherInPlace(partOf);

function partOf(paragraph: Paragraph, place: Place): PartOfSeries | undefined {
  switch (place.role) {
    case 'resolving formula':
      return { type: 'bound', closes: true };
    case 'opening formula':
    case 'note':
      return { type: 'bound', closes: false };
    case 'heading':
      if (place.begins !== undefined) return { type: 'bound', closes: false };
      // An abbreviation with a mark, "SDGs;" in capitals, is the end of a sentence that was cut.
      return place.section === 'preamble' || ';,'.includes(paragraph.text.charAt(paragraph.content.end - 1))
        ? { type: 'unsure' }
        : undefined;
    case 'chapeau':
      return { type: 'chapeau' };
    case 'preambular':
      if (isLettered(place)) return { type: 'unsure' };
      // "1. Decides …" in what seems to be a preamble.
      if (place.label !== undefined && operativeForm(paragraph) !== 'other') return { type: 'unsure' };
      return isPreambular(paragraph, place) ? unitOf(paragraph, place, 'preamble') : { type: 'unsure' };
    case 'operative':
    case 'sub-paragraph':
      if (place.label === undefined ? alsoPreambular(paragraph) : isLettered(place)) return { type: 'unsure' };
      if (beginsInTheMidst(place) || place.confidence < 0) return { type: 'unsure' };
      return hasWords(paragraph) ? unitOf(paragraph, place, place.section === 'preamble' ? 'preamble' : 'operative') : { type: 'unsure' };
    case 'lead-in':
      return { type: 'lead-in' };
    case 'instruction':
      return undefined;
    case 'page':
      return { type: 'page' };
    default:
      return place.begins === 'annex' ? { type: 'bound', closes: false } : { type: 'unsure' };
  }
}

function unitOf(paragraph: Paragraph, place: Place, section: Unit['section']): Unit {
  const { whole, attributed } = inBrackets(paragraph);
  const opens = opensIn(paragraph, openingOf(paragraph));
  const operative = section === 'operative' && place.depth === 0;
  const form = operativeForm(paragraph);
  return {
    type: 'unit',
    section,
    depth: place.depth,
    ending:
      (operative && form === 'other') || (place.label !== undefined && holdsList(paragraph, place.label)) ? undefined : judged(paragraph),
    optional: whole,
    attributed,
    opens,
    begins: place.label !== undefined || opens !== 'no',
    infinitive: operative && form === 'infinitive' && /^\p{Lu}/u.test(paragraph.text.slice(openingOf(paragraph))),
    starts: place.starts && place.label?.number === 1 && (section === 'operative' || form === 'other'),
    holds: mayBeJoined.test(paragraph.text) && joinedParagraphs.test(paragraph.text) ? 2 : 1,
  };
}

/** An item of a list below a paragraph without a number, which is not told for certain from that paragraph's own series. */
function isLettered({ depth, label }: Place): boolean {
  return depth === 0 && (label?.numeral === 'letter' || label?.numeral === 'roman');
}

/** A list of its own is none that begins so: its label was misread, as "(6)" for "(b)". */
function beginsInTheMidst({ depth, starts, label }: Place): boolean {
  return depth > 0 && starts && label !== undefined && label.number > 1;
}

function opensIn({ text }: Paragraph, start: number): Unit['opens'] {
  if (!opens(text, start)) return 'no';
  return /^\p{Lu}{2}/u.test(text.slice(start, start + 2)) ? 'in capitals' : 'yes';
}

function judged(paragraph: Paragraph): Ending | undefined {
  const ending = endingOf(paragraph);
  if (ending === undefined) return undefined;
  // A few words without a mark are a title; "… referred to in paragraph" and "… of Article 27" may have been cut.
  const isNone =
    ending.mark === '' &&
    (ending.span.start - openingOf(paragraph) < shortSentenceUnits || endsUnfinished(paragraph.text, ending.span.start));
  return isNone ? undefined : ending;
}

function endsUnfinished(text: string, end: number): boolean {
  return unfinished.test(text.slice(Math.max(0, end - unfinishedUnits), end));
}

const unfinished = new RegExp(
  `${startOfWord}${anyOf(allWords(({ sentences }) => [...sentences.neverLast, ...sentences.beforeNumbers]))}(?:\\s{1,2}\\d{1,3}(?:\\s?\\(\\w{1,3}\\)){0,2})?$`,
  'i',
);

const shortSentenceUnits = 40;
/** A paragraph of a preamble that has no opener and no mark at its end is at least as long. */
const shortestParagraphUnits = 100;
const shortestWordsUnits = 3;
/** Longer than any of the words. */
const unfinishedUnits = 30;

/** Whether a paragraph is one of the preamble, and not a page number, a symbol, or the rest of a sentence that a page break has cut. */
function isPreambular(paragraph: Paragraph, place: Place): boolean {
  const { text, content } = paragraph;
  const start = openingOf(paragraph);
  if (place.label !== undefined) return hasWords(paragraph);
  if (!/^["“«‘]?\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const mark = endingOf(paragraph)?.mark;
  const { whole, attributed } = inBrackets(paragraph);
  // A remark such as "[Further paragraphs may be added.]" is none.
  if (whole && !attributed && mark === '.' && !opens(text, start)) return false;
  return attributed || opens(text, start) || mark === ';' || mark === ',' || content.end - start >= shortestParagraphUnits;
}

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.content.end - openingOf(paragraph) > shortestWordsUnits;
}

/** Whether the first word may open a preambular paragraph too: "Strongly condemning", but "Strongly condemns". */
function alsoPreambular(paragraph: Paragraph): boolean {
  const word = /^\p{L}+/u.exec(paragraph.text.slice(openingOf(paragraph)))?.[0] ?? '';
  return preambular.has(word);
}

const preambular: ReadonlySet<string> = new Set(allWords(({ openers }) => openers.preambular));
const joining = anyOf(allWords(({ conjunctions }) => conjunctions.and));
/** A cheap test before the pattern below. */
const mayBeJoined = new RegExp(`[;,] ${joining}[ \\t]*[\\r\\n]`);
const joinedParagraphs = new RegExp(`[;,] ${joining}[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*\\p{Lu}{2}`, 'u');
