import { isAnnex } from '../../draft/annexes.ts';
import { type Ending, endingOf, inBrackets } from '../../draft/endings/ending.ts';
import { openingOf } from '../../draft/openings/opening.ts';
import { gatherInPlace, type Place } from '../../draft/structure.ts';
import { allWords } from '../../languages/index.ts';
import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';

/** What a paragraph is to the punctuation of those before it. */
export type Part =
  | Unit
  /** Ends a series for certain: a formula, an annex, the notes. `closes`: what stands before it is a preamble. */
  | { readonly type: 'bound'; readonly closes: boolean }
  | { readonly type: 'chapeau' }
  /** The furniture of a page, a sentence that goes on, a text of another kind: the end of the paragraph before it may not be its end. */
  | { readonly type: 'unsure' };

/** A paragraph of a series: of the preamble, of the operative part, or of a list. */
export interface Unit {
  readonly type: 'unit';
  readonly section: 'preamble' | 'operative';
  /** 0 for a paragraph of the draft, more in a list. */
  readonly depth: number;
  /** Undefined where it is not to be judged. */
  readonly ending: Ending | undefined;
  /** In brackets as a whole: the series may go on without it. */
  readonly optional: boolean;
  /** Another version of the paragraph before it, or a paragraph that one delegation wants. */
  readonly attributed: boolean;
  /** By its own word, in capitals or not; paragraphs under a chapeau do not. */
  readonly opens: 'no' | 'in capitals' | 'yes';
  /** The first of its list. */
  readonly starts: boolean;
  /** How many paragraphs of the series it holds: a converter may have joined two. */
  readonly holds: number;
}

export const parts = gatherInPlace(partOf);

function partOf(paragraph: Paragraph, place: Place): Part | undefined {
  switch (place.role) {
    case 'resolving formula':
      return { type: 'bound', closes: true };
    case 'opening formula':
    case 'note':
      return { type: 'bound', closes: false };
    case 'heading':
      if (paragraph.line.label?.kind === 'article' || isAnnex(paragraph)) return { type: 'bound', closes: false };
      return place.section === 'preamble' ? { type: 'unsure' } : undefined;
    case 'chapeau':
      return { type: 'chapeau' };
    case 'preambular':
      if (isLettered(place)) return { type: 'unsure' };
      return isPreambular(paragraph, place) ? unitOf(paragraph, place, 'preamble') : { type: 'unsure' };
    case 'operative':
    case 'sub-paragraph':
      if (place.label === undefined ? alsoPreambular(paragraph) : isLettered(place)) return { type: 'unsure' };
      return hasWords(paragraph) ? unitOf(paragraph, place, place.section === 'preamble' ? 'preamble' : 'operative') : { type: 'unsure' };
    case 'lead-in':
    case 'instruction':
      return undefined;
    default:
      return isAnnex(paragraph) ? { type: 'bound', closes: false } : { type: 'unsure' };
  }
}

function unitOf(paragraph: Paragraph, place: Place, section: Unit['section']): Unit {
  const { whole, attributed } = inBrackets(paragraph);
  return {
    type: 'unit',
    section,
    depth: place.depth,
    ending: judged(paragraph),
    optional: whole,
    attributed,
    opens: opensIn(paragraph, openingOf(paragraph)),
    starts: place.starts,
    holds: mayBeJoined.test(paragraph.text) && joined.test(paragraph.text) ? 2 : 1,
  };
}

/** A list below a paragraph without a number, which only its reader knows for a list. */
function isLettered({ depth, label }: Place): boolean {
  return depth === 0 && (label?.numeral === 'letter' || label?.numeral === 'roman');
}

function opensIn({ text }: Paragraph, start: number): Unit['opens'] {
  if (!opens(text, start)) return 'no';
  return /^\p{Lu}{2}/u.test(text.slice(start, start + 2)) ? 'in capitals' : 'yes';
}

function judged(paragraph: Paragraph): Ending | undefined {
  const ending = endingOf(paragraph);
  if (ending === undefined) return undefined;
  // A few words without a mark are a title.
  return ending.mark === '' && ending.span.start - openingOf(paragraph) < shortSentence ? undefined : ending;
}

const shortSentence = 40;

/** Page numbers and symbols stand among the paragraphs of a preamble, and a page's break cuts a sentence in two. */
function isPreambular(paragraph: Paragraph, place: Place): boolean {
  const { text, content } = paragraph;
  const start = openingOf(paragraph);
  if (place.label !== undefined) return hasWords(paragraph);
  if (!/^["“«‘]?\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const mark = endingOf(paragraph)?.mark;
  const { whole, attributed } = inBrackets(paragraph);
  // "[Further paragraphs may be added.]"
  if (whole && !attributed && mark === '.' && !opens(text, start)) return false;
  return attributed || opens(text, start) || mark === ';' || mark === ',' || content.end - start >= 100;
}

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.content.end - openingOf(paragraph) > 3;
}

/** "Strongly condemning" opens a preamble's paragraph, "Strongly condemns" an operative one. */
function alsoPreambular(paragraph: Paragraph): boolean {
  const word = /^\p{L}+/u.exec(paragraph.text.slice(openingOf(paragraph)))?.[0] ?? '';
  return preambular.has(word);
}

const preambular: ReadonlySet<string> = new Set(allWords(({ openers }) => openers.preambular));
const joining = anyOf(allWords(({ conjunctions }) => conjunctions.and));
/** Spares most paragraphs the pattern below. */
const mayBeJoined = new RegExp(`[;,] ${joining}[ \\t]*[\\r\\n]`);
const joined = new RegExp(`[;,] ${joining}[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*\\p{Lu}{2}`, 'u');
