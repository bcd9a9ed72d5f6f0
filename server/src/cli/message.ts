import type { Draft, Range } from '../draft/draft.ts';
import type { Finding, Fix, Related } from '../rules/finding.ts';
import { cutAfter, cutBefore } from '../text/cut.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { Changes, Excerpt, Message, MessageFix, Place, RelatedPlace, Replacement } from './report.ts';
import { pathOf } from './source-uri.ts';

/** What a rule found, or what is wrong with the file itself: then there is no rule to name. */
export type FileFinding = Omit<Finding, 'rule' | 'ordinal'> & { readonly rule: string | null };

/** A finding of the draft with lines and columns in the place of offsets. */
export function messageOf(draft: Draft, { rule, severity, message, span, related, fixes }: FileFinding): Message {
  return {
    rule,
    severity,
    text: message.toWellFormed(),
    place: placeOf(draft, span),
    excerpt: excerptOf(draft, span),
    related: related.map((other) => relatedPlace(draft, other)),
    fixes: fixes.map((fix) => messageFixOf(draft, fix)),
  };
}

function relatedPlace(draft: Draft, related: Related): RelatedPlace {
  const text = related.message.toWellFormed();
  if ('uri' in related) return { path: pathOf(related.uri), place: fromOne(related.range), text };
  return { place: placeOf(draft, related.span), text };
}

/** The window of a line that a message shows, in UTF-16 code units, and how much of it stands before the place. */
const windowLength = 84;
const windowBefore = 44;
/** How far beyond its edges to look for a character's end: more than the longest emoji has. */
const edgeLength = 64;

function placeOf(draft: Draft, span: Span): Place {
  return fromOne(draft.rangeOf(span), markLength(draft));
}

/** `mark` is the length of what stands uncounted before the first line. */
function fromOne({ start, end }: Range, mark = 0): Place {
  const column = ({ line, character }: Range['start']) => Math.max(1, character + 1 - (line === 0 ? mark : 0));
  return { line: start.line + 1, column: column(start), endLine: end.line + 1, endColumn: column(end) };
}

function excerptOf(draft: Draft, { start, end }: Span): Excerpt {
  const { line } = draft.positionAt(start);
  const lineStart = draft.offsetAt({ line, character: 0 }) + (line === 0 ? markLength(draft) : 0);
  const lineEnd = draft.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const wanted = Math.max(lineStart, Math.min(start - windowBefore, lineEnd - windowLength));
  // With what stands round it: an edge of the window must not cut a character.
  const around = span(Math.max(lineStart, wanted - edgeLength), Math.min(lineEnd, wanted + windowLength + edgeLength));
  const words = draft.slice(around);
  const from = around.start + cutAfter(words, wanted - around.start);
  const to = around.start + cutBefore(words, Math.min(lineEnd, from + windowLength) - around.start);
  const window = words.slice(from - around.start, to - around.start);
  const head = from > lineStart ? Math.min(cutWordAtStart(window), start - from) : 0;
  const text = window
    .slice(head)
    .replace(/[\r\n]+$/, '')
    .toWellFormed();
  const within = (offset: number) => Math.max(0, Math.min(offset - from - head, text.length));
  return { text, start: within(start), end: within(end), cutBefore: from > lineStart, cutAfter: to < lineEnd };
}

/** How much of the window is the rest of a word that the window's edge cuts. */
function cutWordAtStart(window: string): number {
  return /^\S{0,12}\s+/.exec(window)?.[0].length ?? 0;
}

/**
 * A choice that is larger, as the renumbering of a long series is, is named in a report and left to the editor: every finding of the series has it, and a
 * report that carried it with each of them would grow with the square of the draft. So much is 5 KB of SARIF for a finding.
 */
const mostEdits = 20;
const mostCodeUnits = 4_000;

/** A renumbering is computed only for a report that carries it, or names it. */
function messageFixOf(draft: Draft, fix: Fix): MessageFix {
  return {
    get title() {
      return fix.title.toWellFormed();
    },
    certain: fix.certain,
    changes: () => changesOf(draft, fix),
  };
}

function changesOf(draft: Draft, fix: Fix): Changes | 'too large' | undefined {
  const wanted = fix.edits();
  if (wanted.length === 0) return undefined;
  if (!fix.certain && wanted.length > mostEdits) return 'too large';
  const edits = inOrder(wanted);
  const all = span(edits[0]?.span.start ?? 0, edits.at(-1)?.span.end ?? 0);
  const written = edits.reduce((sum, { newText }) => sum + newText.length, 0);
  if (!fix.certain && all.end - all.start + written > mostCodeUnits) return 'too large';
  const within = edits.map(({ span, newText }) => ({ span: shift(span, -all.start), newText }));
  const whole = { span: all, newText: applyEdits(draft.slice(all), within) };
  return { parts: edits.map((edit) => replacementOf(draft, edit)), whole: replacementOf(draft, whole) };
}

function replacementOf(draft: Draft, { span, newText }: TextEdit): Replacement {
  const mark = markLength(draft);
  return { place: placeOf(draft, span), range: [Math.max(0, span.start - mark), Math.max(0, span.end - mark)], newText };
}

/** 1 when the draft starts with a byte order mark, else 0. */
function markLength(draft: Draft): number {
  return draft.slice(span(0, 1)) === '\uFEFF' ? 1 : 0;
}
