import type { TokenType } from 'chevrotain';
import { type Citation, findCitations } from './citation.ts';
import type { Label } from './label.ts';
import * as tokens from './tokens.ts';
import type { Attribution, Change, FootnoteMark, Instruction, Stamp, Status } from './tree.ts';
import { instructionVerbs } from './vocabulary.ts';

/** What an island's token becomes in the tree; the lexer needs only its place. */
export type Island =
  | {
      readonly type: TokenType;
      readonly start: number;
      readonly end: number;
      readonly node: Change | FootnoteMark | Stamp | Instruction | Attribution;
    }
  | { readonly type: TokenType; readonly start: number; readonly end: number; readonly label: Label }
  | { readonly type: TokenType; readonly start: number; readonly end: number; readonly citation: Citation };

/** The islands of the text of a paragraph that starts with this label, in order and apart from each other: where two overlap, the one that starts first stays. */
export function findIslands(text: string, label: Label | undefined): Island[] {
  const found: Island[] = label === undefined ? [] : [{ type: tokens.Label, start: label.span.start, end: label.span.end, label }];
  findChanges(text, found);
  findStamp(text, found);
  findInstructions(text, found);
  findMarks(text, found);
  findProposers(text, found);
  findAttributions(text, found);
  for (const citation of findCitations(text)) found.push({ type: tokens.Citation, ...citation.span, citation });
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((island) => {
    if (island.start < end) return false;
    end = island.end;
    return true;
  });
}

/** Closers are looked for once each, so that a text of openers alone is read in linear time. */
function findChanges(text: string, found: Island[]): void {
  if (!text.includes('{')) return;
  let end = 0;
  const nextCloser = new Map<string, number>();
  for (const match of text.matchAll(/\{(\+\+|--|~~|>>|==)/g)) {
    const opener = match[1] ?? '';
    const start = match.index;
    if (start < end) continue;
    const closer = closers[opener] ?? '';
    let close = nextCloser.get(closer) ?? 0;
    if (close >= 0 && close < start + 3) close = text.indexOf(closer, start + 3);
    nextCloser.set(closer, close);
    if (close < 0) continue;
    const node = change(text, opener, start, close);
    if (node === undefined) continue;
    end = close + 3;
    found.push({ type: tokens.Change, start, end, node });
  }
}

const closers: Record<string, string> = { '++': '++}', '--': '--}', '~~': '~~}', '>>': '<<}', '==': '==}' };

function change(text: string, opener: string, start: number, close: number): Change | undefined {
  const span = { start, end: close + 3 };
  const inside = { start: start + 3, end: close };
  const nothing = { start: close, end: close };
  switch (opener) {
    case '++':
      return { type: 'change', kind: 'addition', span, old: nothing, new: inside };
    case '--':
      return { type: 'change', kind: 'deletion', span, old: inside, new: nothing };
    case '>>':
      return { type: 'change', kind: 'comment', span, old: nothing, new: nothing };
    case '==':
      return { type: 'change', kind: 'highlight', span, old: inside, new: inside };
    default: {
      const arrow = text.slice(inside.start, inside.end).indexOf('~>');
      if (arrow < 0) return undefined;
      const at = inside.start + arrow;
      return { type: 'change', kind: 'substitution', span, old: { start: inside.start, end: at }, new: { start: at + 2, end: close } };
    }
  }
}

const stampAtEnd =
  /(?:^|[\s;.,:/)\]”"])(?<!\bNOT\s)(?<words>(?<status>APPROVED AD REFERENDUM|APPROVED|AGREED AD REF(?:ERENDUM)?\.?|AGREED|PENDING|RESERVED|RESERVE|TO REVERT)(?:[ \t]*(?:[–—:-]|,)[ \t]*(?<note>[^\r\n]{1,120}?))?)[\s.\])]*$/;
// In mixed case only what cannot be prose: a parenthesis or brackets of its own ("(Agreed, placement tbd)"), or a phrase of negotiators.
const statusAlone =
  /(?<words>(?:\((?<inParentheses>[^()[\]\r\n]{4,160})\)|\[(?<inBrackets>[^()[\]\r\n]{4,160})\]|(?<=[;.,:\]”"]\s)(?:approved ad referendum|agreed ad ref(?:erendum)?\.?|agreed in informals)))[\s.]*$/;
const statusWords =
  /^(?<status>approved ad referendum|agreed ad ref(?:erendum)?\.?|agreed in informals|agreed|approved|to revert|reserved?|pending)(?:\s*[,;:–—-]\s*(?<note>.+)|\s+(?<rest>(?:in|by|at|to|on)\s.+))?$/i;
const tailLength = 240;

/** A stamp stands at the paragraph's end: in capitals, or in parentheses or brackets of its own. */
function findStamp(text: string, found: Island[]): void {
  const from = Math.max(0, text.trimEnd().length - tailLength);
  const tail = text.slice(from).trimEnd();
  const match = stampAtEnd.exec(tail) ?? statusAlone.exec(tail);
  const { words, inParentheses, inBrackets } = match?.groups ?? {};
  if (match === null || words === undefined) return;
  const said = match.groups?.['status'] === undefined ? statusWords.exec((inParentheses ?? inBrackets ?? words).trim()) : match;
  const { status, note, rest } = said?.groups ?? {};
  if (status === undefined) return;
  const start = from + match.index + match[0].indexOf(words);
  const end = start + words.length;
  const node: Stamp = { type: 'stamp', span: { start, end }, status: statusOf(status), note: (note ?? rest)?.trim() };
  found.push({ type: tokens.Stamp, start, end, node });
}

function statusOf(words: string): Status {
  const lower = words.toLowerCase();
  if (/ad ref/.test(lower)) return 'agreed ad referendum';
  if (lower.startsWith('approved')) return 'approved';
  if (lower.startsWith('agreed')) return 'agreed';
  if (lower.startsWith('pending')) return 'pending';
  return lower.startsWith('reserve') ? 'reserved' : 'to revert';
}

const instruction = new RegExp(
  `(?<=^|[\\].;)]\\s{0,4}|[\\r\\n(])(?:${instructionVerbs.join('|')})[ \\t][^\\p{Ll}\\r\\n[\\]{}]{8,200}`,
  'gu',
);

/** Spares nearly every paragraph the pattern above, which looks at every character. */
const mayInstruct = new RegExp(`(?:${instructionVerbs.join('|')})[ \\t]`);

function findInstructions(text: string, found: Island[]): void {
  if (!mayInstruct.test(text)) return;
  for (const match of text.matchAll(instruction)) {
    const words = withoutLooseEnd(match[0]).trimEnd();
    const start = match.index;
    const end = start + words.length;
    if (words.includes(' ')) found.push({ type: tokens.Instruction, start, end, node: { type: 'instruction', span: { start, end } } });
  }
}

/** "(MOVE TO ANNEX II)": the parenthesis that stood open before the instruction ends it. */
function withoutLooseEnd(words: string): string {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words.charAt(at) === '(') depth++;
    else if (words.charAt(at) === ')' && --depth < 0) return words.slice(0, at);
  }
  return words;
}

/** `[^3]:` at a line's head is the note itself. */
const footnoteMark =
  /(?<=[\r\n])(?<lost>[ \t]*\/)(?=[\s;.,:)\]”»"’]|$)|(?<=[\s\p{L}\p{P}])(?<number>\d{1,3})\/(?=[\s;.,:)\]”»"’]|$)|\[\^(?<name>[^\]\s]{1,8})\](?!:(?<=(?:^|[\r\n])\[\^[^\]\s]{1,8}\]:))/gu;

/** A stroke within a symbol or a word is none. */
const mayMark = /\/(?:[\s;.,:)\]”»"’]|$)|\[\^/;

function findMarks(text: string, found: Island[]): void {
  if (!mayMark.test(text)) return;
  for (const match of text.matchAll(footnoteMark)) {
    const { lost, number, name } = match.groups ?? {};
    const start = lost === undefined ? match.index : match.index + lost.length - 1;
    const end = match.index + match[0].length;
    found.push({ type: tokens.FootnoteMark, start, end, node: { type: 'footnote-mark', span: { start, end }, name: number ?? name } });
  }
}

const proposerStart = /\[\s{0,3}\*{0,2}(?=\p{Lu}[^[\]{}:\r\n]{0,160}:)/gu;
const notProposers =
  /^(?:Option|Opción|Opção|Alternative|Variante|Note|Placeholder|Preamble|Article|Annex|Paragraph|Text|Title|Heading|Chapeau|Sub-?paragraph|PP|OP|Pp)\b/i;

function findProposers(text: string, found: Island[]): void {
  if (!text.includes('[')) return;
  for (const match of text.matchAll(proposerStart)) {
    const start = match.index + match[0].length;
    const colon = text.indexOf(':', start);
    const written = text.slice(start, colon).trimEnd();
    if (!isNames(written) || notProposers.test(written)) continue;
    const emphasis = /^\[\s*\*/.test(match[0]) && text.startsWith('**', colon + 1) ? 2 : 0;
    const span = { start, end: colon + 1 + emphasis };
    found.push({
      type: tokens.Proposer,
      // What stands between the bracket and the name belongs to the token, so that the grammar sees them side by side.
      start: match.index + 1,
      end: span.end,
      node: { type: 'attribution', span, names: { start, end: start + written.length }, directive: undefined, note: false },
    });
  }
}

const noteOnBrackets =
  /\((?:(?:Phrase|Text|Paragraph|Word|Words|Sentence|Frase|Texto|Párrafo|Expressão|Paragraphe)s?\s+)?(?<directive>(?:[Ii]n|[Ee]n|[Ee]ntre)\s+(?:square\s+)?(?:brackets|corchetes|colchetes|crochets)\s+(?:at the (?:request|proposal) of|requested by|by|a (?:solicitud|petición|pedido) de|à la demande de))\s+(?:the\s+|la\s+|el\s+)?(?<names>[^()[\]]{1,160}?)\s*\)/g;
const afterBracket = /\((?<=[\])](?:\r\n|\s)?\()(?<names>[^()[\]:{}]{1,160}?)(?:\s?:\s{0,2}(?<directive>[^()[\]{}]{1,60}?))?\)/g;
const directives =
  /^(?:delete|retain|keep|reserve|reservation|oppose|support|move|insert|alt|bracket|merge|replace|placement|add|question|proposal|to check)/i;
const agreed = /^(?:agreed|approved|pending|to revert)\b/i;

function findAttributions(text: string, found: Island[]): void {
  if (!text.includes('(')) return;
  for (const match of text.matchAll(noteOnBrackets)) found.push(attribution(match, true));
  let end = -1;
  for (const match of text.matchAll(afterBracket)) {
    // A chain such as "(Mexico)(G77: retain)" hangs on the bracket before it; a parenthesis after prose does not.
    const before = match.index - gapBefore(text, match.index);
    if (text.charAt(before - 1) === ')' && before !== end) continue;
    const { names: written = '', directive } = match.groups ?? {};
    const named = isNames(written.trim()) && (directive === undefined || directives.test(directive));
    if (!named && !agreed.test(written)) continue;
    end = match.index + match[0].length;
    found.push(attribution(match, false));
  }
}

function attribution(match: RegExpExecArray, note: boolean): Island {
  const { names: written = '', directive } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const at = start + match[0].lastIndexOf(written);
  const node: Attribution = {
    type: 'attribution',
    span: { start, end },
    names: { start: at, end: at + written.trimEnd().length },
    directive,
    note,
  };
  // The space between a bracket and what hangs on it belongs to the token, so that the grammar sees them side by side.
  return { type: tokens.Attribution, start: start - gapBefore(match.input, start), end, node };
}

/** The length of the one space or line break between a closing bracket or parenthesis and `start`. */
function gapBefore(text: string, start: number): number {
  return /[\])](\r\n|\s)$/.exec(text.slice(Math.max(0, start - 3), start))?.[1]?.length ?? 0;
}

/** Names of delegations by their shape: every word has a capital or is a number, save the joining words of "Republic of Korea" and "Brasil e Chile". */
function isNames(written: string): boolean {
  const words = written.split(/[\s,;/+&\u00a0]+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 60 &&
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    words.every((word) => joiningWords.has(word) || /^(?:\p{Lu}|\d)[\p{L}\d.'’-]*$/u.test(word))
  );
}

const joiningWords = new Set([
  'of',
  'the',
  'and',
  'y',
  'e',
  'et',
  'de',
  'del',
  'da',
  'do',
  'la',
  'du',
  'on',
  'behalf',
  'supported',
  'by',
  'others',
]);
