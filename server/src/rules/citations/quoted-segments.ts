import { plainLetters } from '../../text/plain-letters.ts';

/**
 * What a quotation says word for word: the pieces between its ellipses and what stands in square brackets, which its author put there. Undefined where brackets do not close: then nobody can tell.
 */
export function quotedSegments(quoted: string): readonly string[] | undefined {
  // “[t]he” and “resolution[s]” change a letter of a word: its other letters are no word of the text.
  const pieces = quoted.split(/[^\s[\]]*\[[^[\]]*\][^\s[\]]*|(?:\.\s?){3,}|…/u);
  if (pieces.some((piece) => /[[\]]/.test(piece))) return undefined;
  return pieces.filter((piece) => plainLetters(piece) !== '');
}

/** The first segment that the letters of a text do not have after those before it; undefined where they have all. Marks of notes may stand between the words of the text. */
export function missingSegment(letters: string, segments: readonly string[]): string | undefined {
  let from = 0;
  for (const segment of segments) {
    const end = endOf(segment, letters, from);
    if (end === undefined) return segment;
    from = end;
  }
  return undefined;
}

function endOf(segment: string, letters: string, from: number): number | undefined {
  const exact = plainLetters(segment);
  const at = letters.indexOf(exact, from);
  if (at >= 0) return at + exact.length;
  const words = segment.split(/\s+/).flatMap((word) => plainLetters(word) || []);
  const marked = new RegExp(
    words.reduce((pattern, word) => pattern + (betweenLetters(pattern, word) ? noteMark : '') + word),
    'g',
  );
  marked.lastIndex = from;
  return marked.test(letters) ? marked.lastIndex : undefined;
}

/** Beside a figure a mark could be read in many ways, of which each would be tried. */
function betweenLetters(before: string, after: string): boolean {
  return /\D$/.test(before) && /^\D/.test(after);
}

/** The mark of a note: no resolution has a thousand. */
const noteMark = '\\d{0,3}';
