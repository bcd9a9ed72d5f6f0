import { namesAuthor, partsOfComment } from '../../../draft/contests/tracked-changes.ts';
import type { Change } from '../../../syntax/tree.ts';
import { oneLine } from '../../../text/white-space.ts';
import type { Revision } from '../line.ts';
import type { WordComment } from './piece.ts';

/** The first of the comments with `@` that says nothing else. */
export function authorAmong(text: string, comments: readonly Change[]): Change | undefined {
  const first = comments.findIndex((each) => !namesAuthor(text, each));
  return comments
    .slice(0, first < 0 ? comments.length : first)
    .find((each) => partsOfComment(written(text, each).slice(1)).says === undefined);
}

/** Whose a change is, and of when. */
export function revisionIn(text: string, author: Change): Revision {
  const { names, date } = partsOfComment(written(text, author).slice(1));
  return { author: oneLine(names) || undefined, date, moved: false };
}

/** Without a name where the comment does not begin with one: after `@`, or else before a date and a colon. */
export function commentIn(text: string, comment: Change, named: '@' | 'date'): WordComment {
  const all = oneLine(written(text, comment));
  const { names, date, says } = partsOfComment(all.replace(/^@/, ''));
  const isNamed =
    says !== undefined && names.trim() !== '' && (named === '@' ? all.startsWith('@') : !all.startsWith('@') && date !== undefined);
  return isNamed ? { author: names.trim(), date, text: says } : { author: '', date: undefined, text: all };
}

/** True for what silences a rule or reminds of a reference: nobody reads it in a document. */
export function speaksToPenholder(text: string, comment: Change): boolean {
  return text.startsWith('penholder-', comment.span.start + signUnits);
}

function written(text: string, { span: { start, end } }: Change): string {
  return text.slice(start + signUnits, end - signUnits);
}

/** `{>>` and `<<}` */
const signUnits = 3;
