import type { ImportedDocument, ImportRemark } from '../../import-remark.ts';
import type { Line } from '../line.ts';
import { changesOfLabel } from './join-lines.ts';
import { type Writing, writeLine } from './write-line.ts';

/** A line of the document, with where the line of the draft begins that is made of it. */
export interface ReadLine {
  readonly start: number;
  readonly line: Line;
}

export interface WrittenLines extends ImportedDocument {
  /** Those that have words, in the order of the draft. */
  readonly lines: readonly ReadLine[];
}

/** Writes the lines of a draft: a blank line between paragraphs, none after a line break. Lines without words are left out, and what is to be said of them is said of the next one. */
export function writeLines(lines: readonly Line[], writing: Writing): WrittenLines {
  const put: ReadLine[] = [];
  const report: ImportRemark[] = [];
  let text = '';
  let number = 1;
  // Of the lines before that have no words of their own.
  let waiting: string[] = [];
  let soft = false;
  for (const line of lines) {
    const isEmpty = line.pieces.every((each) => each.type !== 'text' || each.text.trim() === '');
    const own = writeLine(
      isEmpty
        ? { ...line, label: undefined }
        : { ...line, label: line.label && { ...line.label, changes: changesOfLabel(line.label.changes, line.pieces) } },
      writing,
    );
    if (isEmpty && own.text.trim() === '') {
      for (const remark of own.remarks) waiting.push(remark);
      if (line.label !== undefined) waiting.push(`A numbered paragraph without words is left out: “${line.label.text.trim()}”.`);
      soft &&= line.soft;
      continue;
    }
    if (text !== '') {
      text += soft ? '\n' : '\n\n';
      number += soft ? 1 : 2;
    }
    put.push({ start: text.length, line });
    text += own.text;
    for (const message of new Set([...waiting, ...own.remarks])) report.push({ line: number, message });
    waiting = [];
    soft = line.soft;
  }
  for (const message of waiting) report.push({ line: text === '' ? undefined : number, message });
  return { text: text === '' ? '' : `${text}\n`, report, lines: put };
}
