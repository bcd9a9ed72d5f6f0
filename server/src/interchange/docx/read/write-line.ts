import { partitionPoint } from '../../../text/partition-point.ts';
import { writtenAuthor } from '../../authors.ts';
import { guarded, guardedComment, guardedRemark } from '../../guarded-words.ts';
import { type Changes, hasChange, type Line, type Piece, type Revision } from '../line.ts';

/** A comment from the margin. */
export interface MarginComment {
  readonly author: string | undefined;
  readonly date: string | undefined;
  /** In one line. */
  readonly text: string;
}

export interface Writing {
  readonly commentOf: (id: string) => MarginComment | undefined;
  /** The authors whose names a draft cannot have as they are, with those that it has. */
  readonly renamed: Map<string, string>;
}

export interface WrittenLine {
  readonly text: string;
  /** What is to be said of it in the report. */
  readonly remarks: readonly string[];
}

/** Words with the same changes, or a sign of the margin between them. */
type Part =
  | Exclude<Piece, { readonly type: 'text' | 'remark' }>
  | { readonly type: 'words'; readonly text: string; readonly changes: Changes };

/** Writes a line in the project's spelling of tracked changes (docs/criticmarkup.md). */
export function writeLine({ label, pieces }: Line, { commentOf, renamed }: Writing): WrittenLine {
  const remarks: string[] = [];
  const put: Put = { remarks, renamed };
  const all: Piece[] = label === undefined ? [...pieces] : [{ type: 'text', ...label }, ...pieces];
  const parts = partsOf(all, remarks);
  const starts = rangeStarts(parts);
  const marked = markedRanges(parts, starts);
  let text = '';
  // Where a change with its author has just ended, a comment with an author would be read as a position on it.
  let afterChange: number | undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    if (part.type === 'range') continue;
    if (part.type === 'comment') {
      const comment = commentOf(part.comment);
      if (comment === undefined) continue;
      // What a comment speaks of may begin before the change, in this line or in an earlier one.
      text += commentSigns(comment, afterChange === undefined || (starts.get(part.comment) ?? afterChange) < afterChange ? '@' : '', put);
      continue;
    }
    const group = groupFrom(parts, at);
    const next = parts[at + group.length];
    if (!hasChange(part.changes)) {
      text += marked.has(at) ? `{==${guardedHere(part.text, put, true)}==}` : guardedHere(part.text, put, false);
      afterChange = undefined;
    } else if (isReplaced(part, next) && group.length === 1) {
      text += `{~~${guardedHere(part.text, put, true)}~>${guardedHere(next.text, put, true)}~~}${authorSigns(part.changes.del, put)}`;
      afterChange = at;
      at++;
    } else {
      text += changeSigns(group, put);
      afterChange = at;
      at += group.length - 1;
    }
  }
  return { text, remarks };
}

interface Put extends Pick<Writing, 'renamed'> {
  readonly remarks: string[];
}

function partsOf(pieces: readonly Piece[], remarks: string[]): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.type === 'remark') remarks.push(piece.message);
    else if (piece.type !== 'text') parts.push(piece);
    else if (piece.text === '') continue;
    else if (last?.type === 'words' && isSame(last.changes, piece.changes))
      parts[parts.length - 1] = { ...last, text: last.text + piece.text };
    else parts.push({ type: 'words', text: piece.text, changes: piece.changes });
  }
  return parts;
}

/** Words within one addition, of which some may have been taken out again. */
function groupFrom(parts: readonly Part[], at: number): Extract<Part, { type: 'words' }>[] {
  const group: Extract<Part, { type: 'words' }>[] = [];
  for (let next = at; next < parts.length; next++) {
    const part = parts[next];
    if (part?.type !== 'words') break;
    const first = group[0];
    if (first !== undefined && (first.changes.ins === undefined || !isSameRevision(first.changes.ins, part.changes.ins))) break;
    group.push(part);
  }
  return group;
}

function changeSigns(group: readonly Extract<Part, { type: 'words' }>[], put: Put): string {
  const [first] = group;
  const { ins, del } = first?.changes ?? {};
  if (ins === undefined) return `{--${guardedHere(first?.text ?? '', put, true)}--}${authorSigns(del, put)}`;
  const inner = group.map(({ text, changes }) =>
    changes.del === undefined ? guardedHere(text, put, true) : `{--${guardedHere(text, put, true)}--}${authorSigns(changes.del, put)}`,
  );
  return `{++${inner.join('')}++}${authorSigns(ins, put)}`;
}

function isReplaced(part: Extract<Part, { type: 'words' }>, next: Part | undefined): next is Extract<Part, { type: 'words' }> {
  const { ins, del } = part.changes;
  return (
    ins === undefined &&
    del !== undefined &&
    next?.type === 'words' &&
    next.changes.del === undefined &&
    !del.moved &&
    isSameRevision(del, next.changes.ins)
  );
}

function authorSigns(revision: Revision | undefined, put: Put): string {
  if (revision?.moved)
    put.remarks.push('Words were moved: they are written as a deletion where they were, and as an addition where they are now.');
  return revision?.author === undefined ? '' : `{>>@${nameAndDate(revision, put)}<<}`;
}

function commentSigns({ author, date, text }: MarginComment, at: string, put: Put): string {
  const who = author === undefined ? '' : `${at}${nameAndDate({ author, date }, put)}: `;
  return `{>>${who}${guardedComment(text)}<<}`;
}

function nameAndDate({ author, date }: Pick<Revision, 'author' | 'date'>, { renamed }: Put): string {
  const { written, differs } = writtenAuthor(author ?? '');
  if (differs && author !== undefined) renamed.set(author, written);
  return date === undefined ? written : `${written} ${date}`;
}

/** As `guarded`, with a word of it in the report. */
function guardedHere(text: string, { remarks }: Put, isInChange: boolean): string {
  const safe = guarded(text, isInChange);
  if (safe !== text) remarks.push(guardedRemark);
  return safe;
}

/**
 * The words that are marked for a comment: those of its range, where they are one piece without changes. Not at the head of a line, where a number could not be read any
 * more, and not round brackets, whose partners are elsewhere.
 */
function markedRanges(parts: readonly Part[], starts: ReadonlyMap<string, number>): ReadonlySet<number> {
  const marked = new Set<number>();
  const words = parts.flatMap((each, at) => (each.type === 'words' ? [at] : []));
  const head = parts.findIndex((each) => each.type === 'words' && each.text.trim() !== '');
  parts.forEach((part, at) => {
    const start = part.type === 'comment' ? starts.get(part.comment) : undefined;
    if (start === undefined || start > at) return;
    const first = partitionPoint(words.length, (number) => (words[number] ?? 0) < start);
    const [only = at, next = at] = [words[first], words[first + 1]];
    const found = parts[only];
    if (only >= at || next < at || found?.type !== 'words' || hasChange(found.changes)) return;
    if (found.text.trim() === '' || /[[\](){}"“”„«»‘’]/.test(found.text)) return;
    if (head < only) marked.add(only);
  });
  return marked;
}

/** Where the words begin that each comment speaks of. */
function rangeStarts(parts: readonly Part[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const [at, part] of parts.entries()) if (part.type === 'range' && !starts.has(part.comment)) starts.set(part.comment, at);
  return starts;
}

function isSame(one: Changes, other: Changes): boolean {
  return isSameRevision(one.ins, other.ins) && isSameRevision(one.del, other.del);
}

function isSameRevision(one: Revision | undefined, other: Revision | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.author === other.author && one.date === other.date && one.moved === other.moved;
}
