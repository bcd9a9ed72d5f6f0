import { tell } from '../../wording/say.ts';
import type { Damage } from './damage.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * UTF-8 that was read as Windows-1252 or ISO 8859-1: “â€œ” for “, “Ã©” for é. Only sequences that come from the letters and marks of European
 * languages are looked for, and they must decode: others may be right ("CAFÉ” »").
 */
export function mojibake(text: string): Damage[] {
  return Array.from(text.matchAll(misread), (match) => damage(text, match.index, match[0])).filter((each) => each !== undefined);
}

const following = '[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const misread = new RegExp(
  // Latin letters and marks; general punctuation and the euro; a byte order mark or a lost character; emoji; Greek and Cyrillic words.
  `(?:[ÂÃÄÅ]${following}|â[€\u0080-\u0084‚ƒ„]${following}|ï[»¿]${following}|\u00F0[\u009FŸ]${following}{2})+|(?:[ÎÏÐÑ]${following}){2,}|â€`,
  'gu',
);

/** Signs that may rightly stand after a word in capitals: in “IRMÃ” (Portuguese for sister) the mark ends the quotation. */
const mayEndWord = /[’”»›–—…•†‡\u00A0¹²³ª°™¡¿]$/u;

/** Characters that are not restored: byte order marks, spaces without width, and the like. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

function damage(text: string, start: number, written: string): Damage | undefined {
  const span = { start, end: start + written.length };
  const before = /[\p{L}\p{M}]$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const doubtful = mayEndWord.test(written) && written.length === 2;
  const isCapital = /\p{Lu}/u.test(before);
  if (doubtful && isMeantSo(written, before, isCapital, /^\p{L}/u.test(text.slice(span.end, span.end + 2)))) return undefined;
  if (written === 'â€') return { span, told: garbled(written, '”'), repairs: [{ newText: '”', certain: false }] };
  const meant = decoded(written)?.replace(invisible, '');
  if (meant === undefined || /(?![\t\n\r])\p{Cc}/u.test(meant)) return undefined;
  if (/[\uFFFC-\uFFFF]/.test(meant)) {
    return { span, told: (place) => tell('misreadLost', { written, place }), repairs: [] };
  }
  return { span, told: garbled(written, meant), repairs: [{ newText: meant, certain: !(doubtful && isCapital) }] };
}

/** Whether the sequence may be the last letter of a word in capitals, or a letter by itself, with the mark after it. */
function isMeantSo(written: string, before: string, isCapital: boolean, letterFollows: boolean): boolean {
  const spaceFollows = written.endsWith('\u00A0');
  if (isCapital) return spaceFollows || !letterFollows;
  return before === '' && !letterFollows && !spaceFollows && !written.startsWith('Â');
}

function garbled(written: string, meant: string): Damage['told'] {
  return (place) => (meant === '' ? tell('misreadInvisible', { written, place }) : tell('misread', { written, place, meant }));
}

/** The text whose UTF-8 was read so; undefined where the bytes are no UTF-8. */
function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(Array.from(written, (character) => `%${byteOf(character).toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number {
  const at = windows1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
