import { type CustomPatternMatcherReturn, createToken, Lexer, type TokenType } from 'chevrotain';

/**
 * The tokens of a paragraph. What only its surroundings tell (a label, a citation, a stamp …) is found beforehand and read as one
 * `Island`, then given its own type; everything between marks and islands is one `Text`.
 */
/** What is a node by itself: text, a mark without a partner, an island. A category of the tokens below. */
export const Leaf = createToken({ name: 'Leaf', pattern: Lexer.NA });

export const Label = retyped('Label');
export const Citation = retyped('Citation');
export const FootnoteMark = retyped('FootnoteMark');
export const Stamp = retyped('Stamp');
export const Instruction = retyped('Instruction');
export const Change = retyped('Change');
/** `VENEZUELA:` after an opening bracket. */
export const Proposer = retyped('Proposer');
/** `(G77: retain)` after a closing bracket, or a note on brackets. */
export const Attribution = retyped('Attribution');
/** A mark without a partner. */
export const Stray = retyped('Stray');

export const Open = mark('Open', '[');
export const Close = mark('Close', ']');
export const ParenthesisOpen = mark('ParenthesisOpen', '(');
export const ParenthesisClose = mark('ParenthesisClose', ')');
export const BraceOpen = mark('BraceOpen', '{');
export const BraceClose = mark('BraceClose', '}');
export const QuoteOpen = createToken({ name: 'QuoteOpen', pattern: /[“«‘]/ });
export const QuoteClose = createToken({ name: 'QuoteClose', pattern: /[”»’]/ });
/** Opens or closes by its place: the matcher tells. */
export const StraightQuote = mark('StraightQuote', '"');
/** The stroke of `[a / b]`, not that of "and/or". */
export const Separator = createToken({
  name: 'Separator',
  pattern: { exec: readSeparator },
  start_chars_hint: ['/'],
  line_breaks: false,
  categories: Leaf,
});
export const Island = createToken({ name: 'Island', pattern: { exec: readIsland }, start_chars_hint: everyCharacter(), line_breaks: true });
export const Text = createToken({
  name: 'Text',
  pattern: { exec: readText },
  start_chars_hint: everyCharacter(),
  line_breaks: true,
  categories: Leaf,
});

export const lexedTokens: readonly TokenType[] = [
  Island,
  Open,
  Close,
  ParenthesisOpen,
  ParenthesisClose,
  BraceOpen,
  BraceClose,
  QuoteOpen,
  QuoteClose,
  StraightQuote,
  Separator,
  Text,
];
export const retypedTokens: readonly TokenType[] = [
  Label,
  Citation,
  FootnoteMark,
  Stamp,
  Instruction,
  Change,
  Proposer,
  Attribution,
  Stray,
];

/** A stretch of text that is one token, found before the lexer runs. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Tells the patterns where the islands of the next text are, in order and apart from each other. The lexer reads one text at a time. */
export function setIslands(islands: readonly Found[]): void {
  ahead = islands;
  passed = 0;
  markAhead = -1;
}

let ahead: readonly Found[] = [];
let passed = 0;
/** Where the next mark is, or the text's end: looked for once, however many islands stand before it. */
let markAhead = -1;

function readIsland(text: string, offset: number): CustomPatternMatcherReturn | null {
  const island = islandFrom(offset);
  return island?.start === offset ? [text.slice(offset, island.end)] : null;
}

function readText(text: string, offset: number): CustomPatternMatcherReturn {
  const limit = islandFrom(offset)?.start ?? text.length;
  // The first character is taken whatever it is: a stroke that separates nothing is text.
  return [text.slice(offset, Math.min(markFrom(text, offset + 1), limit))];
}

function markFrom(text: string, offset: number): number {
  if (markAhead < offset) {
    nextMark.lastIndex = offset;
    markAhead = nextMark.exec(text)?.index ?? text.length;
  }
  return markAhead;
}

function readSeparator(text: string, offset: number): CustomPatternMatcherReturn | null {
  return /[\s\]]/.test(text.charAt(offset - 1)) && /[\s[]/.test(text.charAt(offset + 1)) ? ['/'] : null;
}

function islandFrom(offset: number): Found | undefined {
  let island = ahead[passed];
  while (island !== undefined && island.start < offset) island = ahead[++passed];
  return island;
}

/** What no text and no island is: brackets, quotation marks, the stroke between alternatives. */
export const marks = /[[\](){}“”«»"‘’]|\/(?<=[\s\]]\/)(?=[\s[])/;
const nextMark = new RegExp(marks, 'g');

function mark(name: string, character: string): TokenType {
  return createToken({ name, pattern: character });
}

function retyped(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA, categories: Leaf });
}

/** One code of every class that Chevrotain sorts first characters into, so that these patterns stay in its optimised path. */
function everyCharacter(): number[] {
  return [...Array.from({ length: 256 }, (_, code) => code), ...Array.from({ length: 1020 }, (_, index) => 256 + index * 64)];
}
