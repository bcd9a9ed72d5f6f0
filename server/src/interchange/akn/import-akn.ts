import { XmlElement } from '@rgrove/parse-xml';
import { shortened } from '../../text/cut.ts';
import { nameOf, within, wordsIn } from '../../xml/elements.ts';
import { type WrittenAuthor, writtenAuthor } from '../authors.ts';
import { type ImportedChanges, type ImportedDocument, type ImportRemark, settledRemarks } from '../import-remark.ts';
import { openDocument } from './open-document.ts';
import { readBlocks } from './read-blocks.ts';
import { type InlineContext, readInline } from './read-inline.ts';
import { isNote, readNotes } from './read-notes.ts';

/**
 * Reads an Akoma Ntoso document (OASIS LegalDocML 1.0), in the profile of the United Nations (AKN4UN) above all, into a draft: each block a paragraph, with its number before it,
 * and the notes after the text. Changes, brackets and comments are read by the convention of docs/akn.md. Of a document whose changes are accepted, or rejected, comments are left out.
 *
 * @returns `refused` with the reason and what to do, for what cannot be read.
 */
export function importAkn(bytes: Uint8Array, changes: ImportedChanges = 'shown'): ImportedDocument | { readonly refused: string } {
  const root = openDocument(bytes);
  return 'refused' in root ? root : imported(root, changes);
}

function imported(root: XmlElement, changes: ImportedChanges): ImportedDocument {
  const notes = readNotes(root);
  const paragraphs: string[] = [];
  const report: ImportRemark[] = [];
  let line = 1;
  let waiting = new Set<string>();
  const put = (text: string): void => {
    paragraphs.push(text);
    for (const message of waiting) report.push({ line, message });
    waiting = new Set();
    line += text.split('\n').length + 1;
  };
  const marked = new Set<XmlElement>();
  const gone = new Set<XmlElement>();
  const has = { changes: false, comments: false };
  const context: InlineContext = {
    delegations: namedIn(root),
    mark: (mark) => {
      const note = notes.noteOf(mark);
      if (note !== undefined) {
        marked.add(note);
        return notes.nameOf.get(note);
      }
      const marker = notes.freeMarker(mark);
      if (marker === undefined) waiting.add('A mark of a note is left out, since the document has no such note.');
      return marker;
    },
    changes,
    settled(element, stays) {
      if (nameOf(element) === 'remark') has.comments = true;
      else has.changes = true;
      if (!stays) for (const each of within(element)) if (isNote(each.element)) gone.add(each.element);
    },
    remark: (message) => waiting.add(message),
  };
  const inline = (element: XmlElement): string | undefined => readInline(element, context);
  const left = readBlocks(root, { inline, put });
  if (left !== '') put(left);
  // A note may have marks of others in it, which come after it.
  for (const note of marked) {
    const lines: string[] = [];
    const last = readBlocks(new XmlElement('note', {}, [note]), { inline, put: (text) => lines.push(text) });
    if (last !== '') lines.push(last);
    const [first = '', ...others] = lines;
    put(`[^${notes.nameOf.get(note)}]: ${first}`);
    for (const each of others) put(each);
  }
  for (const message of waiting) report.push({ line: undefined, message });
  for (const note of notes.nameOf.keys())
    if (!marked.has(note) && !gone.has(note))
      report.push({ line: undefined, message: `A note that no mark refers to is left out: “${wordsIn(note)}”.` });
  if (changes !== 'shown') for (const message of settledRemarks(changes, has)) report.push({ line: undefined, message });
  return { text: paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`, report };
}

/** Those that changes may refer to as theirs, by `#` and their ids. */
function namedIn(root: XmlElement): InlineContext['delegations'] {
  const delegations = new Map<string, { readonly name: string; readonly written: WrittenAuthor }>();
  for (const { element } of within(root)) {
    const { eId, showAs } = element.attributes;
    if (!eId || !showAs || !/^TLC(?:Organization|Person|Role)$/.test(nameOf(element))) continue;
    const name = shortened(showAs, longestNameUnits);
    delegations.set(`#${eId}`, { name, written: writtenAuthor(name) });
  }
  return delegations;
}

/** The longest names in full have some ninety. A name stands at each change, so a long one would fill the memory. */
const longestNameUnits = 200;
