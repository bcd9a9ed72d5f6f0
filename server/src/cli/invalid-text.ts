import type { InvalidBytes } from './decode.ts';
import type { FileFinding } from './message.ts';

/**
 * A finding for each place that is not UTF-8, up to `mostPlacesListed`: a text in an old encoding has one at every accent.
 * `unfixed` says that fixes were asked for and are not made.
 */
export function invalidTextFindings(invalid: readonly InvalidBytes[], unfixed: boolean): FileFinding[] {
  const more = invalid.length - mostPlacesListed;
  return invalid.slice(0, mostPlacesListed).map(({ bytes, byteOffset, offset }, index) => {
    const last = index === mostPlacesListed - 1 && more > 0;
    const message = [
      `At byte ${byteOffset} of the file, ${byteNames(bytes)} is not UTF-8${inWindows(bytes)}. Save the file as UTF-8.`,
      ...(last ? [`There are ${more} more such places.`] : []),
      ...(unfixed && index === 0 ? ['Nothing is fixed in this file until then.'] : []),
    ].join(' ');
    return { rule: null, severity: 'error', span: { start: offset, end: offset + 1 }, message, related: [], fixes: [] };
  });
}

/** As many as one reads before seeing that the file has another encoding. */
const mostPlacesListed = 20;

function byteNames(bytes: Uint8Array): string {
  const digits = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  return digits.length === 1 ? `the byte ${digits[0]}` : `the beginning ${digits.join(' ')} of a character`;
}

/** What the byte is in Windows-1252, in which most such texts are written. */
function inWindows(bytes: Uint8Array): string {
  const character = windows.decode(bytes);
  return bytes.length === 1 && /\P{Cc}/u.test(character) ? ` (in Windows-1252 it is “${character}”)` : '';
}

const windows = new TextDecoder('windows-1252');
