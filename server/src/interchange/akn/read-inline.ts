import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { nameOf, wordsIn, xmlSpace } from '../../xml/elements.ts';
import { renamedRemark, type WrittenAuthor } from '../authors.ts';
import { guarded, guardedComment, guardedRemark } from '../guarded-words.ts';
import type { ImportedChanges } from '../import-remark.ts';
import { isNote } from './read-notes.ts';
import { inlineNames, isOfClass } from './vocabulary.ts';

/** What the words of a line need of their document. */
export interface InlineContext {
  /** The name in the mark of a note, which is told that it is marked; undefined for a mark that cannot stand in the draft. */
  readonly mark: (noteOrReference: XmlElement) => string | undefined;
  /** Whether tracked changes stand in the draft as such, without which it has no comments either. */
  readonly changes: ImportedChanges;
  /** Takes what is settled: a change, and whether its words stay, or a comment, which does not. */
  readonly settled: (element: XmlElement, stays: boolean) => void;
  /** Who is meant by a reference such as `#mexico`. */
  readonly delegations: ReadonlyMap<string, { readonly name: string; readonly written: WrittenAuthor }>;
  /** Says what stands in another way in the draft. */
  readonly remark: (message: string) => void;
}

/** Words, or a sign of a tracked change or of a note between them. */
interface Piece {
  readonly type: 'words' | 'sign';
  readonly text: string;
  readonly isInChange: boolean;
}

/**
 * The words of a line in the spelling of docs/criticmarkup.md, by the convention of docs/akn.md; a line break where the document says that a line ends.
 *
 * @returns Undefined where words went with changes that are settled, and none are left.
 */
export function readInline(element: XmlElement, context: InlineContext): string | undefined {
  const pieces: Piece[] = [];
  let hasGone = false;
  readChildren(element, false, pieces, {
    ...context,
    settled(settled, stays) {
      if (!stays && nameOf(settled) !== 'remark') hasGone = true;
      context.settled(settled, stays);
    },
  });
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.type === 'words' && last?.type === 'words' && piece.isInChange === last.isInChange)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  let line = '';
  for (const { type, text, isInChange } of merged) {
    const safe = type === 'sign' ? text : guarded(text, isInChange);
    if (safe !== text) context.remark(guardedRemark);
    line += safe;
  }
  const words = line
    .replace(/[ \r]+/g, (spaces) => (spaces.includes('\r') ? '\r' : ' '))
    .replace(/\r(?=[.,)])/g, '')
    .replaceAll('\r', ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return words === '' && hasGone ? undefined : words;
}

/** A space; where a line of the XML ends, a sign of it, since whoever indents XML breaks lines between elements that no space parts, as before a full stop. */
function spaceOf(space: string): string {
  return space.includes('\n') ? '\r' : ' ';
}

function readChildren(element: XmlElement, isInChange: boolean, pieces: Piece[], context: InlineContext): void {
  const { children } = element;
  const sign = (text: string): unknown => pieces.push({ type: 'sign', text, isInChange: false });
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child instanceof XmlText) pieces.push({ type: 'words', text: child.text.replace(xmlSpace, spaceOf), isInChange });
    if (!(child instanceof XmlElement)) continue;
    const name = nameOf(child);
    const next = children[at + 1];
    if (isNote(child) || name === 'noteRef') {
      const mark = context.mark(child);
      if (mark !== undefined) sign(`[^${mark}]`);
    } else if (name === 'eol' || name === 'br' || name === 'eop') pieces.push({ type: 'words', text: '\n', isInChange });
    else if (name === 'img') {
      const { alt, title, src } = child.attributes;
      context.remark(`A picture is left out: “${alt || title || src || 'without a name'}”.`);
    } else if (name === 'remark' && !isOfClass(child, 'inText')) {
      if (context.changes === 'shown') sign(`{>>${guardedComment(wordsIn(child))}<<}`);
      else context.settled(child, false);
    } else if (context.changes !== 'shown' && (isChange(child, 'ins') || isChange(child, 'del'))) {
      const stays = isChange(child, context.changes === 'accepted' ? 'ins' : 'del');
      if (stays) readChildren(child, isInChange, pieces, context);
      context.settled(child, stays);
    } else if (isChange(child, 'del') && isOfClass(child, 'substituted') && next instanceof XmlElement && isChange(next, 'ins')) {
      sign('{~~');
      readChildren(child, true, pieces, context);
      sign('~>');
      readChildren(next, true, pieces, context);
      sign('~~}');
      at++;
      signAuthor(next, children[at + 1], sign, context);
    } else if (isChange(child, 'ins') || isChange(child, 'del')) {
      sign(name === 'ins' ? '{++' : '{--');
      readChildren(child, true, pieces, context);
      sign(name === 'ins' ? '++}' : '--}');
      signAuthor(child, next, sign, context);
    } else if (context.changes === 'shown' && name === 'inline' && child.attributes['name'] === 'highlighted') {
      sign('{==');
      readChildren(child, true, pieces, context);
      sign('==}');
    } else {
      // A quotation of whole paragraphs stands in lines of its own.
      const isBlock = !inlineNames.has(name);
      if (isBlock) pieces.push({ type: 'words', text: '\n', isInChange });
      readChildren(child, isInChange, pieces, context);
      if (isBlock) pieces.push({ type: 'words', text: '\n', isInChange });
    }
  }
}

/** A tracked change. One that is in brackets is no other text than what stands there. */
function isChange(element: XmlElement, name: 'ins' | 'del'): boolean {
  return nameOf(element) === name && !isOfClass(element, 'inBrackets');
}

/** Who made a change, unless a remark after it says so. */
function signAuthor(change: XmlElement, next: unknown, sign: (text: string) => void, { delegations, remark }: InlineContext): void {
  if (next instanceof XmlElement && nameOf(next) === 'remark') return;
  const authors: string[] = [];
  for (const reference of new Set((change.attributes['refersTo'] ?? '').split(' '))) {
    const author = delegations.get(reference);
    if (author === undefined) continue;
    const { written, differs } = author.written;
    if (differs) remark(renamedRemark(author.name, written));
    if (written !== '') authors.push(written);
  }
  if (authors.length > 0) sign(`{>>@${authors.join(', ')}<<}`);
}
