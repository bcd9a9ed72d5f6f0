import type { Paragraph } from '../../syntax/paragraph.ts';
import { wordHashes } from '../../text/shingles.ts';
import { oneLine } from '../../text/white-space.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { numberOf } from '../naming.ts';
import { type Placed, paragraphsIn } from '../paragraphs.ts';
import { stampOf } from '../stamps/stamps.ts';

/** A paragraph of a draft, with that of it by which two revisions are compared. */
export interface ComparedParagraph extends Said {
  /** Its number among those of its draft, from 0. */
  readonly at: number;
  readonly placed: Placed;
}

/** What a paragraph says, however its lines are broken. */
interface Said {
  /** "5 bis", "(b)"; '' without a label. */
  readonly number: string;
  /** Its stamp: "APPROVED"; '' without one. */
  readonly stamp: string;
  /** In one line, without label and stamp. */
  readonly words: string;
  readonly hashes: readonly number[];
}

/** The paragraphs of a draft that say something, in order. */
export function comparedParagraphs(draft: Draft): readonly ComparedParagraph[] {
  const found: ComparedParagraph[] = [];
  for (const placed of paragraphsIn(draft.paragraphs)) {
    const { content } = placed.paragraph;
    if (content.start < content.end) found.push({ at: found.length, placed, ...saidIn(placed.paragraph) });
  }
  return found;
}

/** Kept with the paragraph: of a draft that is compared as it is edited, only what the edit touches is read again. */
const saidIn = once((paragraph: Paragraph): Said => {
  const { text, content, line } = paragraph;
  const stamp = stampOf(paragraph)?.span;
  const words = oneLine(text.slice(line.label?.span.end ?? content.start, stamp?.start ?? content.end));
  return {
    number: line.label === undefined ? '' : numberOf(line.label),
    stamp: stamp === undefined ? '' : oneLine(text.slice(stamp.start, stamp.end)),
    words,
    hashes: wordHashes(words),
  };
});
