import { headingLevels } from '../../../draft/document/heading-levels.ts';
import { type PlacedIn, structure } from '../../../draft/document/places.ts';
import type { Draft } from '../../../draft/draft.ts';
import { vocabularyOf } from '../../../draft/layout/vocabulary.ts';
import { paragraphsIn } from '../../../draft/paragraphs.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import type { Slices } from '../../../text/slices.ts';
import { inTurns } from '../../../tree/turns.ts';
import { hasChange } from '../line.ts';
import { joinedParagraph } from './joined-paragraph.ts';
import { piecesOf } from './paragraph-pieces.ts';
import type { Piece } from './piece.ts';
import type { ParagraphStyle } from './styles.ts';

/** A paragraph of the document to be. */
export interface WordParagraph {
  /** In the draft, with the place that it has where changes of whole paragraphs are shown. */
  readonly placed: PlacedIn;
  /** Its label as it is written at the head of its words; undefined where something stands before it. */
  readonly label: string | undefined;
  readonly style: ParagraphStyle;
  /** With the label, where that is written. */
  readonly pieces: readonly Piece[];
}

/** The paragraphs of a draft in order, those that have words; in slices. `shown` is the draft with changes of whole paragraphs shown. */
export function* storyOf(draft: Draft, shown: Draft): Slices<WordParagraph[]> {
  const words = yield* vocabularyOf(draft);
  const levels = yield* inTurns(() => headingLevels(shown));
  const story: WordParagraph[] = [];
  const own = paragraphsIn(draft.paragraphs);
  for (const { place, paragraph, index } of structure(shown)) {
    if (index % sliceParagraphs === sliceParagraphs - 1) yield;
    const { value } = own.next();
    if (value === undefined) break;
    const placed = { ...value, place };
    const pieces = trimmedPieces(piecesOf(joinedParagraph(placed, words)));
    if (pieces.length > 0) story.push({ placed, label: labelAtHead(paragraph), style: styleOf(placed, levels.get(index)), pieces });
  }
  return story;
}

function labelAtHead({ text, content, tree: { label } }: Paragraph): string | undefined {
  return label?.span.start === content.start ? text.slice(label.span.start, label.span.end) : undefined;
}

/** Parsing and reading so many paragraphs takes some milliseconds. */
const sliceParagraphs = 32;

/** Where something that is for Penholder alone was left out, white space is left at an end. Word shows no line's end but its own. */
function trimmedPieces(pieces: readonly Piece[]): Piece[] {
  const trimmed = pieces.map((each) => (each.type === 'text' ? { ...each, text: each.text.replace(otherBreaks, ' ') } : each));
  const trim = (at: number, how: 'trimStart' | 'trimEnd'): void => {
    const piece = trimmed.at(at);
    if (piece?.type === 'text' && !hasChange(piece.changes)) trimmed.splice(at, 1, { ...piece, text: piece.text[how]() });
  };
  trim(0, 'trimStart');
  trim(-1, 'trimEnd');
  return trimmed.filter((each) => each.type !== 'text' || each.text !== '');
}

const otherBreaks = /[\v\f\u0085\u2028\u2029]+/g;

function styleOf({ place: { role, depth } }: PlacedIn, headingLevel: number | undefined): ParagraphStyle {
  switch (role) {
    case 'heading':
      // The first level is for the page of a preview; a document begins with its titles.
      return headings[(headingLevel ?? 2) - 2] ?? 'Heading3';
    case 'opening formula':
    case 'chapeau':
    case 'resolving formula':
      return 'Formula';
    case 'preambular':
      return 'Preamble';
    case 'operative':
      return 'Operative';
    case 'sub-paragraph':
      return depth > 1 ? 'SubSubParagraph' : 'SubParagraph';
    case 'lead-in':
    case 'option':
      return 'LeadIn';
    case 'note':
      return 'NoteInText';
    default:
      return 'Normal';
  }
}

const headings: readonly ParagraphStyle[] = ['Heading1', 'Heading2', 'Heading3'];
