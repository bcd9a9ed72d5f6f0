import type { Paragraph } from '../../syntax/paragraph.ts';
import { shortLineUnits } from '../../syntax/scan.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineStart } from '../../text/line-breaks.ts';
import { span } from '../../text/span.ts';
import type { Place } from '../document/places.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How two lines become one. */
export interface JoinedLines extends TextEdit {
  /** True where the line's end parted a word: its halves were put together. */
  readonly mends: boolean;
}

/**
 * The lines of a paragraph that are one: in the words of a numbered paragraph, a preambular one, a note. None in headings, tables and columns, whose lines stand for themselves, nor before a
 * footnote mark that begins a line. Undefined where a hyphen ends a line and the draft's own words do not tell whether it parts a word or belongs to it. Offsets are from the paragraph's start.
 */
export function joinedLines({ text, content }: Paragraph, { role }: Place, words: Vocabulary): readonly JoinedLines[] | undefined {
  const written = text.slice(content.start, content.end);
  if (!running.has(role) || columns.test(written)) return [];
  const joined: JoinedLines[] = [];
  for (const { index, 0: gap } of written.matchAll(joint)) {
    const [start, end] = [content.start + index, content.start + index + gap.length];
    if (role === 'text' && endsOnPurpose(text, start, end)) continue;
    const last = text.charAt(start - 1);
    if (hyphen.test(last)) {
      const mended = mendedWord(text, start, end, words);
      if (mended === undefined) return undefined;
      joined.push(mended);
    } else joined.push({ span: span(start, end), newText: last === '/' ? '' : ' ', mends: false });
  }
  return joined;
}

/** A short line before a capital or a figure, outside of numbered paragraphs: a signature, a place and a day. */
function endsOnPurpose(text: string, start: number, end: number): boolean {
  return start - lineStart(text, start) < shortLineUnits && !/\p{Ll}/u.test(text.charAt(end));
}

/** "con-⏎clusions" where the draft has "conclusions", "long-⏎term" where it has "long-term"; undefined where it has neither, or both. */
function mendedWord(text: string, start: number, end: number, words: Vocabulary): JoinedLines | undefined {
  const before = /\p{L}+(?=[-\u2010\u2011\u00ad]$)/u.exec(text.slice(Math.max(0, start - longestWordUnits), start))?.[0];
  const after = /^\p{L}+/u.exec(text.slice(end, end + longestWordUnits))?.[0];
  if (before === undefined || after === undefined) return undefined;
  const [whole, compound] = [words.has(before + after), words.has(`${before}-${after}`)];
  if (whole === compound) return undefined;
  return { span: span(whole ? start - 1 : start, end), newText: '', mends: true };
}

const longestWordUnits = 40;
const hyphen = /[-\u2010\u2011\u00ad]/;
const running: ReadonlySet<string> = new Set(['preambular', 'operative', 'sub-paragraph', 'lead-in', 'text', 'note', 'opening formula']);
/** A table's rows, cells and wide gaps. */
export const columns = /\||\S\t+\S.*[\r\n]|\S {3,}\S/;
/** Not before a footnote mark, a bullet, or what a line of its own begins. */
const joint = /[ \t\u00a0]*(?:\r\n|\r|\n)[ \t\u00a0]*(?!\d{0,3}\/(?=[\s;.,:)\]”»"’])|[-•–*>#]|\{>>)(?=\S)/g;
