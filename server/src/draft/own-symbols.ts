import type { Citation } from '../citations/citation.ts';
import { allWords } from '../languages/index.ts';
import { anyOf } from '../text/any-of.ts';
import { matchAt } from '../text/match-at.ts';
import { type Span, shift } from '../text/span.ts';
import { cites } from './citations/citations.ts';
import { structure } from './document/places.ts';
import type { Draft } from './draft.ts';
import { longestHeadingInParagraphs } from './heading-length.ts';

/** A symbol that a draft bears itself, with its span in the draft. */
export interface OwnSymbolInHeading {
  readonly citation: Citation;
  readonly span: Span;
}

/**
 * The symbols in a draft’s heading that stand first on their lines, or alone with the word that tells their kind: "Resolution 217 (1965)", "Resolution 217 (1965) of 20 November 1965". One
 * in a sentence is cited.
 */
export function ownSymbols(draft: Draft): readonly OwnSymbolInHeading[] {
  const own: OwnSymbolInHeading[] = [];
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    for (const node of cites(paragraph) ? paragraph.tree.nodes : []) {
      if (node.type === 'citation' && isOwn(paragraph.text, node.citation))
        own.push({ citation: node.citation, span: shift(node.span, offset) });
    }
  }
  return own;
}

function isOwn(text: string, { span, dating }: Citation): boolean {
  if (matchAt(firstOnLine, text, span.start) !== undefined) return true;
  const end = dating?.span.end ?? span.end;
  return matchAt(firstAfterKind, text, span.start) !== undefined && matchAt(lastOnLine, text, end) !== undefined;
}

const space = '[ \\t\\u00a0]';
/** The beginning of a line, or of a cell of a table. Looks back a few characters alone: looking through all the text before each symbol takes a square of its length. */
const lineStart = `(?:^|[\\r\\n|])${space}{0,80}`;
const letterhead = anyOf(allWords(({ citing }) => citing.letterheads));
const firstOnLine = new RegExp(`(?<=${lineStart}(?:${letterhead}${space}{1,80})?)`, 'y');
const kind = anyOf(allWords(({ citing }) => [...citing.resolution, ...citing.decision]));
const firstAfterKind = new RegExp(`(?<=${lineStart}${kind}${space}{1,8})`, 'iy');
/** With or without the mark of a note. */
const lastOnLine = /[ \t]*(?:\*|\d{1,3})?[ \t]*(?:$|[\r\n|])/y;
