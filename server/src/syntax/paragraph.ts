import { countLineBreaks, isBreak, lineEnd, lineStarts } from '../text/line-breaks.ts';
import type { Span } from '../text/span.ts';
import { MemoHolder } from '../tree/memo.ts';
import { type Line, readLine } from './line-form.ts';
import { parseParagraph } from './parse-paragraph.ts';
import type { Fault, ParagraphTree } from './tree.ts';

/**
 * A paragraph: its text, with the blank lines that follow it, and what follows from that text alone, computed when first asked for. Two
 * paragraphs of the same text are interchangeable; the same object in two versions of a draft is one that the edit did not touch.
 */
export class Paragraph extends MemoHolder {
  readonly text: string;
  #tree: ParagraphTree | undefined;
  #faults: readonly Fault[] | undefined;
  #lineBreaks: number | undefined;
  #lineStarts: readonly number[] | undefined;
  #content: Span | undefined;
  #line: Line | undefined;

  /** `line` is its first line that is not blank, if that has been read already. */
  constructor(text: string, line?: Line) {
    super();
    this.text = text;
    this.#line = line;
  }

  get length(): number {
    return this.text.length;
  }

  get tree(): ParagraphTree {
    this.#tree ??= parseParagraph(this.text);
    return this.#tree;
  }

  /** The faults of the tree, which is not built for a text without marks, since that has none. */
  get faults(): readonly Fault[] {
    this.#faults ??= marks.test(this.text) ? this.tree.faults : none;
    return this.#faults;
  }

  /** The text without the white space around it. */
  get content(): Span {
    this.#content ??= contentOf(this.text);
    return this.#content;
  }

  /** Its first line that is not blank, which tells what kind of paragraph it is. */
  get line(): Line {
    this.#line ??= readLine(
      this.text,
      this.content.start - indentation(this.text, this.content.start),
      lineEnd(this.text, this.content.start),
    );
    return this.#line;
  }

  get lineBreaks(): number {
    this.#lineBreaks ??= countLineBreaks(this.text);
    return this.#lineBreaks;
  }

  /** The offsets of all lines but the first. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

const none: readonly Fault[] = [];
/** The characters that a fault can be about. */
const marks = /[[\](){}“”«»"‘’]/;

function contentOf(text: string): Span {
  const end = text.trimEnd().length;
  return end === 0 ? { start: 0, end: 0 } : { start: text.length - text.trimStart().length, end };
}

function indentation(text: string, start: number): number {
  let at = start;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return start - at;
}
