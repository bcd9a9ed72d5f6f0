import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import { allWords } from '../languages/index.ts';
import { anyOf } from '../text/any-of.ts';
import type { Span } from '../text/span.ts';
import { findIslands, type Island } from './islands.ts';
import type { Label } from './label.ts';
import { type Lexed, lex } from './lexer.ts';
import { type Matched, matchPairs } from './match.ts';
import * as tokens from './tokens.ts';
import type { Attribution, Bracketed, EditorsNote, Node, ParagraphTree, Parenthesis, Quotation } from './tree.ts';
import { withUnfinishedChanges } from './unfinished-changes.ts';

/** Parses one paragraph, which starts with this label. Total: any text has a tree, and what is wrong with it is a fault in the tree. */
export function parseTree(text: string, label: Label | undefined): ParagraphTree {
  if (text.length > mostMarks && isOfMarks(text)) return unread(text);
  const islands = findIslands(text, label);
  // What starts before a label takes its place.
  const kept = islands.some((island) => 'label' in island) ? label : undefined;
  if (!hasMarks(text, islands)) return { label: kept, nodes: leaves(text, islands), faults: [] };
  const lexed = lex(text, islands);
  const matched = matchPairs(lexed.tokens);
  return { label: kept, nodes: parser.parse(lexed, matched), faults: withUnfinishedChanges(text, islands, matched.faults) };
}

/** Outside its islands: a citation has parentheses of its own. */
function hasMarks(text: string, islands: readonly Island[]): boolean {
  if (islands.length === 0) return tokens.marks.test(text);
  let from = 0;
  for (const { start, end } of islands) {
    if (tokens.marks.test(text.slice(from, start))) return true;
    from = end;
  }
  return tokens.marks.test(text.slice(from));
}

/** What the grammar makes of a text without marks, as more than half of all paragraphs are: its islands, and the text between them. */
function leaves(text: string, islands: readonly Island[]): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const island of islands) {
    if (island.start > end) nodes.push({ type: 'text', span: { start: end, end: island.start } });
    const leaf = leafOf(island);
    if (leaf !== undefined) nodes.push(leaf);
    end = island.end;
  }
  if (end < text.length) nodes.push({ type: 'text', span: { start: end, end: text.length } });
  return nodes;
}

/** More than any text has; a file of brackets alone would take minutes and all memory, a token for each. */
export const mostMarks = 100_000;

function isOfMarks(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[[\](){}“”«»"‘’/]/g)) if (++count > mostMarks) return true;
  return false;
}

/** One piece of text, and a fault that says so. */
function unread(text: string): ParagraphTree {
  const span = { start: 0, end: text.length };
  return { label: undefined, nodes: [{ type: 'text', span }], faults: [{ kind: 'length', span, opening: true }] };
}

/**
 *     paragraph    : inline*
 *     inline       : Leaf | bracketed | parenthesis | quotation | editorsNote
 *     bracketed    : "[" Proposer? inline* "]" Attribution*
 *     parenthesis  : "(" inline* ")"
 *     quotation    : "“" inline* "”"
 *     editorsNote  : "{" inline* "}"
 */
export class ParagraphParser extends EmbeddedActionsParser {
  #lexed: Lexed = { text: '', tokens: [], islands: new Map() };
  #matched: Matched = { faults: [], strays: new Map() };

  /** Chevrotain's checks of the grammar take as long as a short draft, and say the same each time: a test runs them. */
  constructor({ skipValidations = true } = {}) {
    super([tokens.Leaf, ...tokens.lexedTokens, ...tokens.retypedTokens], { maxLookahead: 1, skipValidations });
    this.performSelfAnalysis();
  }

  parse(lexed: Lexed, matched: Matched): Node[] {
    this.#lexed = lexed;
    this.#matched = matched;
    this.input = lexed.tokens;
    return this.inlines();
  }

  readonly inlines = this.RULE('inlines', (): Node[] => {
    const nodes: Node[] = [];
    this.MANY(() => {
      const node = this.OR([
        { ALT: () => this.#leafNode(this.CONSUME(tokens.Leaf)) },
        { ALT: () => this.SUBRULE(this.#bracketed) },
        { ALT: () => this.SUBRULE(this.#parenthesis) },
        { ALT: () => this.SUBRULE(this.#quotation) },
        { ALT: () => this.SUBRULE(this.#editorsNote) },
      ]);
      this.ACTION(() => {
        if (node !== undefined) nodes.push(node);
      });
    });
    return nodes;
  });

  readonly #bracketed = this.RULE('bracketed', (): Bracketed => {
    const open = this.CONSUME(tokens.Open);
    const head = this.OPTION(() => this.CONSUME(tokens.Proposer));
    const nodes = this.SUBRULE(this.inlines);
    const close = this.CONSUME(tokens.Close);
    const trailing: IToken[] = [];
    this.MANY(() => {
      const token = this.CONSUME(tokens.Attribution);
      this.ACTION(() => trailing.push(token));
    });
    return this.ACTION(() => ({
      type: 'bracketed',
      span: { start: open.startOffset, end: close.startOffset + 1 },
      open: spanOf(open),
      close: spanOf(close),
      head: head === undefined ? undefined : this.#attribution(head),
      nodes,
      attributions: trailing.flatMap((token) => this.#attribution(token) ?? []),
      placeholder: head === undefined && this.#holdsPlace(open, close),
    }));
  });

  readonly #parenthesis = this.RULE('parenthesis', (): Parenthesis => {
    const open = this.CONSUME(tokens.ParenthesisOpen);
    const nodes = this.SUBRULE(this.inlines);
    const close = this.CONSUME(tokens.ParenthesisClose);
    return this.ACTION(() => ({ type: 'parenthesis', span: { start: open.startOffset, end: close.startOffset + 1 }, nodes }));
  });

  readonly #quotation = this.RULE('quotation', (): Quotation => {
    const open = this.CONSUME(tokens.QuoteOpen);
    const nodes = this.SUBRULE(this.inlines);
    const close = this.CONSUME(tokens.QuoteClose);
    return this.ACTION(() => ({
      type: 'quotation',
      span: { start: open.startOffset, end: close.startOffset + 1 },
      open: spanOf(open),
      close: spanOf(close),
      nodes,
    }));
  });

  readonly #editorsNote = this.RULE('editorsNote', (): EditorsNote => {
    const open = this.CONSUME(tokens.BraceOpen);
    const nodes = this.SUBRULE(this.inlines);
    const close = this.CONSUME(tokens.BraceClose);
    return this.ACTION(() => ({ type: 'editors-note', span: { start: open.startOffset, end: close.startOffset + 1 }, nodes }));
  });

  #leafNode(token: IToken): Node | undefined {
    const island = this.#lexed.islands.get(token);
    if (island !== undefined) return leafOf(island);
    const span = spanOf(token);
    if (token.tokenType === tokens.Separator) return { type: 'separator', span };
    const mark = this.#matched.strays.get(token);
    return mark === undefined ? { type: 'text', span } : { type: 'stray', span, mark };
  }

  #attribution(token: IToken): Attribution | undefined {
    const island = this.#lexed.islands.get(token);
    const node = island === undefined ? undefined : leafOf(island);
    return node?.type === 'attribution' ? node : undefined;
  }

  #holdsPlace(open: IToken, close: IToken): boolean {
    // “modalit[y]” has a part of a word in its brackets.
    if (/\p{L}/u.test(this.#lexed.text.charAt(open.startOffset - 1))) return false;
    return placeholder.test(this.#lexed.text.slice(open.startOffset + 1, Math.min(close.startOffset, open.startOffset + 200)));
  }
}

/** A label is no node: the tree holds it apart. */
function leafOf(island: Island): Node | undefined {
  if ('node' in island) return island.node;
  return 'citation' in island ? { type: 'citation', span: island.citation.span, citation: island.citation } : undefined;
}

function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

const placeholder = new RegExp(
  `^\\s*\\*{0,2}(?:[xX]{1,4}|[yYzZN]|\\d{0,2}[xX]{2}|${anyOf(
    allWords(({ brackets }) => brackets.blanks),
    ' ',
  )}|\\.{2,}|…|_+|Placeholder\\b[^\\]]*)\\*{0,2}\\s*$`,
  'i',
);

// One parser for the process: its self-analysis costs more than parsing a paragraph.
const parser = new ParagraphParser();
