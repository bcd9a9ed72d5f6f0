import { Parser } from 'htmlparser2';
import { oneLine } from '../../text/white-space.ts';
import type { Changes, Line, Piece, Revision } from '../docx/line.ts';
import { isoDate } from '../docx/read/revisions.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly changes: Changes;
  /** Its words are none of the text, or they are a paragraph's number, the mark of a note, or white space that stands for tabs or for spaces. */
  readonly words: 'text' | 'hidden' | 'label' | 'mark' | 'tabs' | 'spaces';
}

/**
 * Reads what Word puts on the clipboard: a line for each paragraph and for each row of a table, its cells divided by tabs; notes after the text.
 *
 * @returns Undefined for elements that are deeper in each other than any of Word's: the parser's time grows with the square of their depth.
 */
export function readWordHtml(html: string): Line[] | undefined {
  const lines: Line[] = [];
  const notes: Line[] = [];
  const open: Open[] = [];
  let pieces: Piece[] = [];
  let label = '';
  // The changes in which an end of a paragraph stands.
  let mark: Changes = {};
  let cell = 0;
  let rows = 0;
  // A paragraph of the cell has ended.
  let isApart = false;
  // The note that is being read, and the mark of the reference that is open.
  let note: string | undefined;
  let isNoteHead = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const top = open.at(-1);
        const words = top === undefined || top.words === 'text' ? wordsOf(name, attributes) : top.words;
        open.push({ name, words, changes: both(top?.changes ?? {}, changesOf(name, attributes)) });
        if (open.length > deepestElements) parser.pause();
        if (words === 'tabs' && top?.words !== 'tabs') put('\t'.repeat(tabsIn(attributes)));
        if (name === 'br' && words === 'text') {
          // A row is a line.
          if (rows > 0) isApart = true;
          else endLine(true);
        }
        if (name === 'tr' && rows++ === 0) cell = 0;
        // The rows of a table in a cell are words of that cell.
        if ((name === 'td' || name === 'th') && rows > 1) isApart = true;
        else if (name === 'td' || name === 'th') {
          if (cell++ > 0) put('\t');
        } else if (isBlock(name) && rows === 0) endLine(false);
        const style = attributes['style'] ?? '';
        if (/mso-element:\s*(?:foot|end)note\b(?!-)/.test(style)) [note, isNoteHead] = [markIn(attributes['id']), true];
        if (words === 'mark' && top?.words !== 'mark') {
          const named = markIn(attributes['href']);
          // In the note itself its mark leads back to the text.
          if (named !== undefined && note === undefined) put(`[^${named}]`);
        }
      },
      ontext(text) {
        const words = open.at(-1)?.words ?? 'text';
        if (words === 'label') label += text;
        else if (words === 'spaces') put(' ');
        else if (words === 'text') put(text.replace(/[ \t\r\n\f]+/g, ' '));
      },
      onclosetag(name) {
        const closed = open.pop();
        if (name === 'tr') rows--;
        if (rows === 0 && (name === 'tr' || isBlock(name))) {
          if (closed !== undefined) mark = closed.changes;
          endLine(false);
        } else if (isBlock(name)) isApart = true;
        if (closed?.name === 'div' && note !== undefined && !open.some(({ name: other }) => other === 'div')) note = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (open.length > deepestElements) return undefined;
  endLine(false);
  return [...lines, ...notes];

  function put(text: string): void {
    // In a row the number of a paragraph stands in its cell.
    const number = rows > 0 ? numberOf() : '';
    if (number !== '') put(`${number} `);
    const words = isApart && text !== '\t' ? ` ${text}` : text;
    isApart = false;
    pieces.push({ type: 'text', text: words, changes: open.at(-1)?.changes ?? {} });
  }

  function numberOf(): string {
    const number = oneLine(label);
    label = '';
    return number;
  }

  function endLine(soft: boolean): void {
    const own = trimmed(pieces);
    const number = numberOf();
    const into = note === undefined ? lines : notes;
    if (own.length > 0) {
      const head = note !== undefined && isNoteHead ? `[^${note}]: ` : number === '' ? '' : `${number} `;
      into.push({
        label: head === '' ? undefined : { text: head, changes: {} },
        pieces: own,
        mark: soft ? {} : mark,
        soft,
        heading: false,
      });
      isNoteHead = false;
    }
    [pieces, mark, isApart] = [[], {}, false];
  }
}

/** Word's own are some dozens deep, with ten tables in the cells of each other. */
const deepestElements = 500;

/** The elements that hold a paragraph. A cell ends none, since a row is a line. */
function isBlock(name: string): boolean {
  return /^(?:p|h[1-6]|li|div|blockquote|table)$/.test(name);
}

function wordsOf(name: string, { style = '', class: names = '' }: Attributes): Open['words'] {
  if (/^(?:head|style|script|title|xml|template)$/.test(name) || /\b(?:display|mso-hide)\s*:\s*(?:none|all)\b/i.test(style))
    return 'hidden';
  if (/mso-element:\s*comment/i.test(style) || /\b(?:msocomanchor|MsoCommentReference)\b/.test(names)) return 'hidden';
  if (/mso-list:\s*ignore/i.test(style)) return 'label';
  // In both, Word writes spaces that do not break.
  if (/mso-tab-count:/i.test(style)) return 'tabs';
  if (/mso-spacerun:/i.test(style)) return 'spaces';
  return /mso-(?:foot|end)note-id:/i.test(style) ? 'mark' : 'text';
}

/** In `mso-tab-count:2`. */
function tabsIn({ style = '' }: Attributes): number {
  return Number(/mso-tab-count:\s*(\d{1,2})/i.exec(style)?.[1] ?? 1);
}

/** The mark in `_ftn1`, `#_ftn1` and `ftn1`: Word numbers the two kinds of notes each from one, so those at the end get a letter before. */
function markIn(name: string | undefined): string | undefined {
  const [, kind, number] = /(ftn|edn)(?:ref)?(\d+)/.exec(name ?? '') ?? [];
  return number === undefined ? undefined : kind === 'edn' ? `e${number}` : number;
}

/** "mailto:Mexico" and "2026-03-02T09:00". */
function changesOf(name: string, { cite = '', datetime, class: names = '' }: Attributes): Changes {
  const isIns = name === 'ins' || /\bmsoIns\b/.test(names);
  const isDel = name === 'del' || /\bmsoDel\b/.test(names);
  if (!isIns && !isDel) return {};
  const author = unescaped(cite.replace(/^mailto:/i, '')).trim();
  const revision: Revision = { author: author === '' ? undefined : author, date: isoDate(datetime), moved: false };
  return isIns ? { ins: revision } : { del: revision };
}

function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Word writes `<span class=msoIns><ins cite=…>`: who is named tells more than who is not. */
function both(outer: Changes, inner: Changes): Changes {
  return { ins: named(inner.ins, outer.ins), del: named(inner.del, outer.del) };
}

function named(inner: Revision | undefined, outer: Revision | undefined): Revision | undefined {
  return outer?.author === undefined ? (inner ?? outer) : outer;
}

/** Without white space at both ends, and never two spaces where two elements meet. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const own: Piece[] = [];
  let before = ' ';
  for (const piece of pieces) {
    if (piece.type !== 'text') continue;
    const text = before.endsWith(' ') || before.endsWith('\t') ? piece.text.replace(/^ +/, '') : piece.text;
    if (text === '') continue;
    own.push({ ...piece, text });
    before = text;
  }
  while (own.length > 0) {
    const last = own.at(-1);
    if (last?.type !== 'text') break;
    const text = last.text.trimEnd();
    if (text === last.text) break;
    if (text === '') own.pop();
    else {
      own[own.length - 1] = { ...last, text };
      break;
    }
  }
  return own;
}
