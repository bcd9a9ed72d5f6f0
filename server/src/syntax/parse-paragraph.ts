import { ParagraphParser } from './grammar.ts';
import { lex } from './lexer.ts';
import { pair } from './pair.ts';
import type { ParagraphTree } from './tree.ts';

/** Parses one paragraph. Total: any text has a tree, and what is wrong with it is a fault in the tree. */
export function parseParagraph(text: string): ParagraphTree {
  if (text.length > mostMarks && isOfMarks(text)) return unread(text);
  const { tokens, faults } = pair(lex(text), text);
  return { ...parser.parse(text, tokens), faults };
}

/** Far more than the paragraphs of real texts have. Each mark is a token, so that a file of brackets alone would take minutes and all memory. */
export const mostMarks = 100_000;

function isOfMarks(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[[\](){}“”«»"‘’/]/g)) if (++count > mostMarks) return true;
  return false;
}

/** The tree of a paragraph that is not read: one piece of text, and a fault that says so. */
function unread(text: string): ParagraphTree {
  const span = { start: 0, end: text.length };
  return { label: undefined, nodes: [{ type: 'text', span }], faults: [{ kind: 'length', span, opening: true }] };
}

// One parser for the process, since its analysis of the grammar takes longer than parsing a paragraph.
const parser = new ParagraphParser();
