import { namesAuthor } from '../../../draft/contests/tracked-changes.ts';
import { stampOf } from '../../../draft/stamps/stamps.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import type { Change, FootnoteMark, Node } from '../../../syntax/tree.ts';
import { type Span, span } from '../../../text/span.ts';
import { type Changes, hasChange, nobody, type Revision } from '../line.ts';
import { authorAmong, commentIn, revisionIn, speaksToPenholder } from './comments-of-change.ts';
import type { Piece, TextPiece } from './piece.ts';

/** Reads a paragraph, without the white space around it, into pieces that know their tracked changes and their comments (docs/criticmarkup.md). What speaks to Penholder alone is left out. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  const { text, tree, content } = paragraph;
  const stamp = stampOf(paragraph)?.span;
  return withStamp(read({ text, span: content, nodes: tree.nodes, changes: {} }), stamp && text.slice(stamp.start, stamp.end));
}

interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly nodes: readonly Node[];
  /** Those in which the text stands. */
  readonly changes: Changes;
}

function read({ text, span: whole, nodes, changes }: Reading, look: TextPiece['look'] = 'plain', isWhole = false): Piece[] {
  const items = itemsIn(nodes);
  const pieces: Piece[] = [];
  let at = whole.start;
  const putWords = (end: number): void => {
    if (at < end) pieces.push({ type: 'text', text: text.slice(at, end), changes, isWhole: isWhole && items.length === 0, look });
  };
  for (let next = 0; next < items.length; next++) {
    const item = items[next] as Change | FootnoteMark;
    putWords(item.span.start);
    at = item.span.end;
    if (item.type === 'footnote-mark') {
      const written = text.slice(item.span.start, item.span.end);
      if (item.name === undefined) pieces.push({ type: 'text', text: written, changes, isWhole: false, look });
      else pieces.push({ type: 'mark', name: item.name, written, changes });
      continue;
    }
    const comments = item.kind === 'comment' ? [item] : commentsAfter(items, next);
    if (item.kind !== 'comment') {
      next += comments.length;
      at = comments.at(-1)?.span.end ?? at;
    }
    for (const piece of changed(text, item, comments, changes)) pieces.push(piece);
  }
  putWords(whole.end);
  return pieces;
}

/** The outermost ones. */
function itemsIn(nodes: readonly Node[]): (Change | FootnoteMark)[] {
  return nodes.flatMap((node) =>
    node.type === 'change' || node.type === 'footnote-mark' ? [node] : 'nodes' in node ? itemsIn(node.nodes) : [],
  );
}

/** The comments that follow a change, each at once after the one before. */
function commentsAfter(items: readonly (Change | FootnoteMark)[], at: number): Change[] {
  const found: Change[] = [];
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.type !== 'change' || item.kind !== 'comment' || item.span.start !== items[next - 1]?.span.end) break;
    found.push(item);
  }
  return found;
}

function changed(text: string, item: Change, comments: readonly Change[], outer: Changes): Piece[] {
  if (item.kind === 'comment')
    return speaksToPenholder(text, item) ? [] : [{ type: 'comment', comment: commentIn(text, item, '@'), hasRange: false }];
  const isHighlight = item.kind === 'highlight';
  const author = isHighlight ? undefined : authorAmong(text, comments);
  const revision = author && revisionIn(text, author);
  const others = comments.filter((each) => each !== author && !speaksToPenholder(text, each));
  const said = others.map((each) => {
    // Right after a change, “@” says that the comment is about it, and a name without that stands only where there is a date.
    const isAbout = isHighlight || namesAuthor(text, each);
    return { isAbout, comment: commentIn(text, each, isAbout ? '@' : 'date') };
  });
  return [
    ...said.flatMap(({ isAbout, comment }): Piece[] => (isAbout ? [{ type: 'range', comment }] : [])),
    ...sidesOf(text, item, { by: revision ?? nobody, outer, look: said.length > 0 ? 'plain' : 'marked' }),
    ...said.map(({ isAbout, comment }): Piece => ({ type: 'comment', comment, hasRange: isAbout })),
  ];
}

/** `look` is that of marked words: a comment marks its own. */
interface Side {
  readonly by: Revision;
  readonly outer: Changes;
  readonly look: TextPiece['look'];
}

function sidesOf(text: string, { kind, old, oldNodes, new: fresh, newNodes }: Change, { by, outer, look }: Side): Piece[] {
  if (kind === 'highlight') return read({ text, span: old, nodes: oldNodes, changes: outer }, look);
  const isAlone = kind !== 'substitution' && !hasChange(outer);
  return [
    ...read({ text, span: old, nodes: oldNodes, changes: { ...outer, del: outer.del ?? by } }, 'plain', isAlone),
    ...read({ text, span: fresh, nodes: newNodes, changes: { ...outer, ins: outer.ins ?? by } }, 'plain', isAlone),
  ];
}

/** The stamp stands at the end, outside of changes. */
function withStamp(pieces: Piece[], stamp: string | undefined): Piece[] {
  const last = pieces.at(-1);
  if (stamp === undefined || last?.type !== 'text' || hasChange(last.changes) || !last.text.endsWith(stamp)) return pieces;
  const before = span(0, last.text.length - stamp.length);
  return [
    ...pieces.slice(0, -1),
    ...(before.end > 0 ? [{ ...last, text: last.text.slice(0, before.end) }] : []),
    { ...last, text: stamp, look: 'stamp' },
  ];
}
