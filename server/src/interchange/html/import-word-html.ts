import { joinedLines } from '../docx/read/join-lines.ts';
import { writeLines } from '../docx/read/write-lines.ts';
import type { ImportedDocument } from '../import-remark.ts';
import { readWordHtml } from './read-word-html.ts';

/**
 * Makes a draft of what Word puts on the clipboard as HTML: paragraphs with the numbers that Word shows, tracked changes with their authors in the spelling of docs/criticmarkup.md, notes as
 * marks and notes. Comments stay behind.
 *
 * @returns Undefined for HTML that is not from Word, and for a piece without words: then it is pasted as plain text.
 */
export function importWordHtml(html: string): ImportedDocument | undefined {
  if (!isFromWord(html)) return undefined;
  const lines = readWordHtml(html);
  if (lines === undefined) return undefined;
  const { text, report } = writeLines(joinedLines(lines), { commentOf: () => undefined, renamed: new Map() });
  return text === '' ? undefined : { text, report };
}

/** Word names its own vocabulary in the root, and the styles of its paragraphs begin with "Mso". */
function isFromWord(html: string): boolean {
  const head = html.slice(0, headUnits);
  return head.includes('urn:schemas-microsoft-com:office') || /class=["']?Mso[A-Z]/.test(head);
}

/** Before the first paragraph stand some ten thousand characters of styles. In UTF-16 code units. */
const headUnits = 200_000;
