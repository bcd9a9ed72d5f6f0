import { renamedRemark } from '../../authors.ts';
import { type ImportedDocument, type ImportOptions, settledRemarks } from '../../import-remark.ts';
import type { Line, Piece } from '../line.ts';
import { readComments } from './comments.ts';
import { type DocumentParts, documentParts } from './document-parts.ts';
import { withEmphasisAsChanges } from './emphasis.ts';
import { linesOf } from './flatten.ts';
import { changesOfLabel } from './join-lines.ts';
import { type Note, readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage } from './open-package.ts';
import { type BlockContext, readBlocks } from './read-blocks.ts';
import { haveChanges, settledLines } from './settled-lines.ts';
import { allText } from './sink.ts';
import { readStyles } from './styles.ts';
import type { Writing } from './write-line.ts';
import { type ReadLine, writeLines } from './write-lines.ts';
import { childOf, type Element } from './xml.ts';

/** A document as a draft, with what it is made of. */
export interface ReadDocument extends ImportedDocument {
  /** Those that have words, in the order of the draft. */
  readonly lines: readonly ReadLine[];
  readonly parts: DocumentParts;
}

/**
 * Reads a Word document into a draft that knows where its words stand there.
 *
 * @throws RefusedDocument for what cannot be read, with the reason and what to do.
 */
export function readWord(bytes: Uint8Array, options: ImportOptions): ReadDocument {
  return imported(documentParts(openPackage(bytes)), options);
}

function imported(parts: DocumentParts, { emphasisAsChanges, changes = 'shown' }: ImportOptions): ReadDocument {
  const styles = readStyles(parts.one('styles'));
  const numbering = readNumbering(parts.one('numbering'), styles);
  const notes = readNotes(parts.one);
  const comments = readComments(parts);
  const context = (): BlockContext => ({ styles, numbering, label: numbering.numberer(), fields: [], noteMark: notes.mark });
  const body = childOf(parts.document, 'w:body');
  const ofBody = context();
  const stories: (readonly Line[])[] = body === undefined ? [] : [linesOf(readBlocks(body, {}, ofBody))];
  // A note may have marks of others in it.
  for (let at = 0; at < notes.marked.length; at++) {
    const note = notes.marked[at];
    if (note !== undefined) stories.push(linesOfNote(note, linesOf(readBlocks(note.content, note.changes, context()))));
  }
  const cited = new Set<string>();
  const renamed = new Map<string, string>();
  const writing: Writing = {
    renamed,
    commentOf: (id) => {
      cited.add(id);
      return comments.get(id);
    },
  };
  const all = withEmphasisAsChanges(stories.flat(), emphasisAsChanges);
  const { text, report, lines } = writeLines(changes === 'shown' ? all : settledLines(all, changes), writing);
  const whole: string[] = [];
  if (changes !== 'shown') whole.push(...settledRemarks(changes, { changes: haveChanges(all), comments: comments.size > 0 }));
  for (const [author, name] of renamed) whole.push(renamedRemark(author, name));
  for (const [id, { author, text, isResolved }] of comments) {
    if (changes !== 'shown') continue;
    if (!cited.has(id)) whole.push(`A comment by ${author ?? 'nobody'} that has no place in the text is left out: “${text}”.`);
    else if (isResolved) whole.push(`The comment “${text}” by ${author ?? 'nobody'} is marked as resolved in the document.`);
  }
  const [open] = ofBody.fields.filter(({ hidden }) => hidden.trim() !== '');
  if (open !== undefined) whole.push(`A field that does not end hides words, which are left out: “${open.hidden.trim()}”.`);
  for (const note of notes.unmarked()) whole.push(...leftOutPart('A note without a mark', note));
  for (const kind of ['header', 'footer']) for (const part of parts.all(kind)) whole.push(...leftOutPart(`A ${kind}`, part));
  return { text, report: [...report, ...[...new Set(whole)].map((message) => ({ line: undefined, message }))], lines, parts };
}

function linesOfNote({ name, changes, isNamed }: Note, lines: readonly Line[]): Line[] {
  const [first, ...others] = lines;
  const pieces = first?.pieces ?? [];
  const own = first?.label === undefined ? [] : [{ type: 'text', ...first.label } as const];
  // Word has a space after the mark of a note. A mark that it does not count stands there as text.
  const [head, ...rest] = [...own, ...pieces];
  const words = head?.type !== 'text' ? '' : isNamed && head.text.trim() === name ? '' : head.text.trimStart();
  const second = rest[0];
  const trimmed =
    head?.type !== 'text'
      ? [...own, ...pieces]
      : words === '' && second?.type === 'text'
        ? [withoutStart(second, second.text.length - second.text.trimStart().length), ...rest.slice(1)]
        : [withoutStart(head, head.text.length - words.length), ...rest];
  return [
    {
      label: { text: `[^${name}]: `, changes: changesOfLabel(changes, trimmed) },
      pieces: trimmed,
      mark: {},
      soft: false,
      heading: first?.heading ?? false,
    },
    // What is not indented below a note is none of it.
    ...others.map(
      (line, at): Line =>
        lines[at]?.soft === true || line.label !== undefined ? line : { ...line, label: { text: indentation, changes: {} } },
    ),
  ];
}

const indentation = '    ';

function withoutStart<P extends Extract<Piece, { readonly type: 'text' }>>(piece: P, units: number): P {
  const { text, source } = piece;
  return { ...piece, text: text.slice(units), ...(source && { source: { ...source, offset: source.offset + units } }) };
}

function leftOutPart(what: string, part: Element): string[] {
  const words = allText(part, 'w:t').replace(/\s+/g, ' ').trim();
  // A number of a page is none of the text.
  return /\p{L}/u.test(words) ? [`${what} is left out: “${words}”.`] : [];
}
