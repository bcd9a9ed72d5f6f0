import type { Citation } from '../citations/citation.ts';
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

/** The symbols in a draft’s heading that stand first on their lines: one in a sentence is cited. */
export function ownSymbols(draft: Draft): readonly OwnSymbolInHeading[] {
  const own: OwnSymbolInHeading[] = [];
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    for (const node of cites(paragraph) ? paragraph.tree.nodes : []) {
      if (node.type === 'citation' && matchAt(firstOnLine, paragraph.text, node.span.start) !== undefined)
        own.push({ citation: node.citation, span: shift(node.span, offset) });
    }
  }
  return own;
}

/** Looks back a few characters alone: looking through all the text before each symbol takes a square of its length. */
const firstOnLine = /(?<=(?:^|[\r\n|])[ \t]{0,80})/y;
