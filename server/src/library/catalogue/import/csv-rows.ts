export interface CsvRow {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark is not closed: the last cell goes on to the text's end. */
  readonly isOpen: boolean;
}

/** The rows of a text as RFC 4180 has them, blank ones left out. Rows end with LF, CR LF or CR; a cell between quotation marks may hold all of these. */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const first = line;
    const cells: string[] = [];
    let isOpen = false;
    for (;;) {
      const { cell, end, breaks, open } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
      cells.push(cell);
      line += breaks;
      isOpen ||= open;
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
    if (cells.some((cell) => cell.trim() !== '')) yield { line: first, cells, isOpen };
  }
}

interface Cell {
  readonly cell: string;
  readonly end: number;
  readonly breaks: number;
  readonly open: boolean;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end, breaks: 0, open: false };
}

function quotedCell(text: string, start: number, separator: string): Cell {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    parts.push(text.slice(from, quote < 0 ? text.length : quote));
    if (quote >= 0 && text[quote + 1] === '"') {
      parts.push('"');
      from = quote + 2;
      continue;
    }
    const breaks = parts.join('').split(/\r\n?|\n/).length - 1;
    // Some programs write words after the closing mark.
    const rest = plainCell(text, quote < 0 ? text.length : quote + 1, separator);
    return { cell: [...parts, rest.cell].join(''), end: rest.end, breaks, open: quote < 0 };
  }
}
