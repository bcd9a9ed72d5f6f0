import { delegationsIn } from '../../delegations/delegations.ts';
import type { Change, Node } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Stand } from '../proposals/bracket-reading.ts';
import { readDirective } from '../proposals/directive.ts';
import type { ContestKind, ContestShape, Version } from './contest.ts';
import { against, holdersOf } from './holders.ts';

/** The contest that a tracked change is, with its author in the comment that follows (docs/criticmarkup.md). Undefined for comments and highlights. */
export function changeContest(text: string, siblings: readonly Node[], at: number): ContestShape | undefined {
  const change = siblings[at];
  if (change?.type !== 'change' || !isTracked(change)) return undefined;
  const comments = commentsAfter(text, siblings, at);
  const proposers = comments.flatMap(({ by, says }) => (says === undefined ? by : []));
  const stands = comments.flatMap(({ by, says }): Stand[] =>
    says === undefined ? [] : by.map((each) => ({ ...each, directive: directiveOf(says) })),
  );
  const span = { start: change.span.start, end: comments.at(-1)?.span.end ?? change.span.end };
  const holders = holdersOf(proposers, stands);
  const version = (words: Span, who: Pick<Version, 'supporters' | 'opponents' | 'undecided'>): Version => ({
    text: text.slice(words.start, words.end),
    words: words.start < words.end ? words : undefined,
    kept: [words.start < words.end ? [words] : []],
    ...who,
  });
  return {
    kind: change.kind as ContestKind,
    span,
    parts: [span],
    versions: [version(change.old, against(holders)), version(change.new, holders)],
    original: 0,
    settled: undefined,
    note: undefined,
    date: comments.find(({ date }) => date !== undefined)?.date,
  };
}

/** The author of a change and others' positions on it: `@Mexico 2026-03-02`, `@EU: delete`. */
interface ChangeComment {
  readonly span: Span;
  readonly by: ReturnType<typeof delegationsIn>;
  readonly date: string | undefined;
  readonly says: string | undefined;
}

/** True for a comment that names the author of the change before it, or a position on that change. */
export function namesAuthor(text: string, node: Change): boolean {
  return node.kind === 'comment' && text.startsWith('@', node.span.start + signUnits);
}

function isTracked({ kind }: Change): boolean {
  return kind === 'addition' || kind === 'deletion' || kind === 'substitution';
}

function commentsAfter(text: string, siblings: readonly Node[], at: number): ChangeComment[] {
  const found: ChangeComment[] = [];
  let end = siblings[at]?.span.end;
  for (let next = at + 1; next < siblings.length; next++) {
    const node = siblings[next];
    if (node?.type !== 'change' || node.span.start !== end || !namesAuthor(text, node)) break;
    found.push(readComment(text, node.span));
    end = node.span.end;
  }
  return found;
}

function readComment(text: string, span: Span): ChangeComment {
  const start = span.start + signUnits + 1;
  const { names, date, says } = partsOfComment(text.slice(start, span.end - signUnits));
  const by = delegationsIn(names.trim()).map((each) => ({
    ...each,
    span: shifted(each.span, start + names.length - names.trimStart().length),
  }));
  return { span, by, date, says };
}

/** What stands in a comment after its `@`: names, a date, and after a colon what they say. */
export function partsOfComment(written: string): {
  readonly names: string;
  readonly date: string | undefined;
  readonly says: string | undefined;
} {
  const { names = '', date, says } = form.exec(written)?.groups ?? {};
  return { names, date, says: says?.trim() || undefined };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Of `{>>` and `<<}`. */
const signUnits = 3;
const form = /^(?<names>[^:]*?)(?:\s(?<date>\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?))?\s*(?::(?<says>[\s\S]*))?$/;

function directiveOf(written: string): Stand['directive'] {
  return readDirective(written) ?? { stance: undefined, written, quoted: [], bare: false, doubtful: false };
}
