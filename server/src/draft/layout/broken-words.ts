import type { Paragraph } from '../../syntax/paragraph.ts';

/** What stands between two words of a paragraph, and what is to stand there: blanks, or a line break `\n` with the indentation of the next line. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/**
 * The gaps between a paragraph's words when its lines are broken after a column at most; for 0 never. A line is broken before a word in small letters and not after a stop, so that it is read as going on; one that has no such place is longer. Breaks that
 * belong to the text, before a bullet or after a hyphen, stay. Offsets are from the paragraph's start.
 */
export function brokenWords({ text, content, tree }: Paragraph, column: number): readonly Gap[] {
  const words = [...text.slice(0, content.end).matchAll(word)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    written,
  }));
  const labelEnd = tree.label?.span.end ?? content.start;
  const margin = /[\r\n]([ \t]*)/.exec(text.slice(content.start, content.end))?.[1] ?? '';
  const gaps: Gap[] = [];
  let width = content.start === 0 ? 0 : (/[^\r\n]*$/.exec(text.slice(0, content.start))?.[0].length ?? 0);
  /** The last gap before which the line may be broken, and the width after it. */
  let possible: { readonly at: number; width: number } | undefined;
  for (const [at, { start, written }] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined) {
      const gap = text.slice(before.end, start);
      const hasBreak = /[\r\n]/.test(gap);
      const stays = hasBreak && (breaksOnPurpose.test(written) || endsInHyphen.test(before.written));
      const isPlain = !stays && (hasBreak || /^ +$/.test(gap));
      const kept = stays ? gap.replace(/^[ \t\u00a0]+/, '').replace(/\r\n|\r/, '\n') : hasBreak ? ' ' : gap;
      gaps.push({ start: before.end, end: start, written: kept });
      if (stays) {
        width = kept.length - kept.indexOf('\n') - 1;
        possible = undefined;
      } else {
        const blank = isPlain ? 1 : kept.length;
        width += blank;
        if (possible !== undefined) possible.width += blank;
        if (column > 0 && isPlain && before.end > labelEnd && mayEnd(before.written) && mayBegin(written))
          possible = { at: gaps.length - 1, width: margin.length };
      }
    }
    const length = lengthOf(written);
    width = written.includes('\n') ? length : width + length;
    if (possible !== undefined) possible.width = written.includes('\n') ? length : possible.width + length;
    if (column > 0 && width > column && possible !== undefined) {
      const { start: from, end: to } = gaps[possible.at] as Gap;
      gaps[possible.at] = { start: from, end: to, written: `\n${margin}` };
      width = possible.width;
      possible = undefined;
    }
  }
  return gaps;
}

/** A comment is one word: what it tells a program must not be broken. */
const word = /(?:\{>>[\s\S]*?<<\}|\S)+/g;

/** Of the last line of a word: a comment may have several. */
function lengthOf(written: string): number {
  return [...written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1)].length;
}

function mayEnd(written: string): boolean {
  return !stops.test(written) && !endsInHyphen.test(written);
}

function mayBegin(written: string): boolean {
  return /^\p{Ll}/u.test(written) && !/^[a-z]{1,7}[.)]/.test(written);
}

const stops = /[.;:?!]["”’»)\]*_]*$/;
const endsInHyphen = /[-\u2010\u2011\u00ad\u2013\u2014/]$/;
/** A footnote mark, a bullet, and what begins a line of its own. */
const breaksOnPurpose = /^(?:\d{0,3}\/(?=[\s;.,:)\]”»"’]|$)|[-•–*>#]|\{>>)/;
