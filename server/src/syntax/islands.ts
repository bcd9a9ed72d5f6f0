import type { TokenType } from 'chevrotain';
import type { Citation } from '../citations/citation.ts';
import { findCitations } from '../citations/read.ts';
import { allWords } from '../languages/index.ts';
import { inCapitals } from '../languages/lists.ts';
import { statusNamed, statusWords } from '../languages/statuses.ts';
import { anyOf, endOfWord, startOfWord } from '../text/any-of.ts';
import { capitalized } from '../text/capitalized.ts';
import type { Label } from './label.ts';
import * as tokens from './tokens.ts';
import type { Attribution, Change, FootnoteMark, Instruction, Stamp } from './tree.ts';

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

function findChanges(text: string, found: Island[]): void {
  if (!text.includes('{')) return;
  let end = 0;
  const next = finder(text);
  for (const match of text.matchAll(/\{(\+\+|--|~~|>>|==)/g)) {
    const opener = match[1] ?? '';
    const start = match.index;
    if (start < end) continue;
    const close = next(closers[opener] ?? '', start + 3);
    if (close === none) continue;
    const node = change(opener, start, close, opener === '~~' ? next('~>', start + 3) : none);
    if (node === undefined) continue;
    end = close + 3;
    found.push({ type: tokens.Change, start, end, node });
  }
}

/** Nowhere in the text. */
const none = Number.POSITIVE_INFINITY;

/** Tells where a string stands next, `none` where it does not. Asked from places in ascending order: a text of openers alone is read in linear time. */
function finder(text: string): (what: string, from: number) => number {
  const known = new Map<string, number>();
  return (what, from) => {
    let at = known.get(what) ?? -1;
    if (at < from) {
      at = text.indexOf(what, from);
      if (at < 0) at = none;
      known.set(what, at);
    }
    return at;
  };
}

const closers: Record<string, string> = { '++': '++}', '--': '--}', '~~': '~~}', '>>': '<<}', '==': '==}' };

/** `arrow` is the next one after the opener: that of a substitution stands before its end. */
function change(opener: string, start: number, close: number, arrow: number): Change | undefined {
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
    default:
      if (arrow + 2 > close) return undefined;
      return {
        type: 'change',
        kind: 'substitution',
        span,
        old: { start: inside.start, end: arrow },
        new: { start: arrow + 2, end: close },
      };
  }
}

const not = anyOf(inCapitals(allWords(({ statuses }) => statuses.not)));
const stampAtEnd = new RegExp(
  `(?:^|[\\s;.,:/)\\]”"])(?<!${startOfWord}${not}\\s)(?<words>(?<status>${anyOf(inCapitals(statusWords()), ' ')})(?:[ \\t]*(?:[–—:-]|,)[ \\t]*(?<note>[^\\r\\n]{1,120}?))?)[\\s.\\])]*$`,
);
const negotiatorsPhrase = anyOf(
  statusWords('approved', 'agreed', 'agreed ad referendum').filter((words) => words.includes(' ')),
  ' ',
);
// In mixed case only what cannot be prose: a parenthesis or brackets of its own ("(Agreed, placement tbd)"), or a phrase of negotiators.
const statusAlone = new RegExp(
  `(?<words>(?:\\((?<inParentheses>[^()[\\]\\r\\n]{4,160})\\)|\\[(?<inBrackets>[^()[\\]\\r\\n]{4,160})\\]|(?<=[;.,:\\]”"]\\s)${negotiatorsPhrase}))[\\s.]*$`,
);
const statusWithRest = new RegExp(
  `^(?<status>${anyOf(statusWords(), ' ')})(?:\\s*[,;:–—-]\\s*(?<note>.+)|\\s+(?<rest>${anyOf(allWords(({ statuses }) => statuses.circumstances))}\\s.+))?$`,
  'i',
);
const tailLength = 240;

/** A stamp stands at the paragraph's end: in capitals, or in parentheses or brackets of its own. */
function findStamp(text: string, found: Island[]): void {
  const from = Math.max(0, text.trimEnd().length - tailLength);
  const tail = text.slice(from).trimEnd();
  const match = stampAtEnd.exec(tail) ?? statusAlone.exec(tail);
  const { words, inParentheses, inBrackets } = match?.groups ?? {};
  if (match === null || words === undefined) return;
  const said = match.groups?.['status'] === undefined ? statusWithRest.exec((inParentheses ?? inBrackets ?? words).trim()) : match;
  const { status: written = '', note, rest } = said?.groups ?? {};
  const status = statusNamed(written);
  if (status === undefined) return;
  const start = from + match.index + match[0].indexOf(words);
  const end = start + words.length;
  const node: Stamp = { type: 'stamp', span: { start, end }, status, note: (note ?? rest)?.trim() };
  found.push({ type: tokens.Stamp, start, end, node });
}

const instructionVerb = anyOf(allWords(({ instructions }) => instructions.verbs));
const instruction = new RegExp(`(?<=^|[\\].;)]\\s{0,4}|[\\r\\n(])${instructionVerb}[ \\t][^\\p{Ll}\\r\\n[\\]{}]{8,200}`, 'gu');

/** Spares nearly every paragraph the pattern above, which looks at every character. */
const mayInstruct = new RegExp(`${instructionVerb}[ \\t]`);

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

/** What stands before a note, and is no bracket: `[^3]: …`. */
const noteLabel = /^\s{0,16}\[\^(?<name>[^\]\s]{1,8})\]:/;

/** A stroke within a symbol or a word is none. */
const mayMark = /\/(?:[\s;.,:)\]”»"’]|$)|\[\^/;

function findMarks(text: string, found: Island[]): void {
  if (!mayMark.test(text)) return;
  const label = noteLabel.exec(text);
  if (label !== null) {
    const span = { start: label[0].indexOf('['), end: label[0].length };
    found.push({ type: tokens.FootnoteMark, ...span, node: { type: 'footnote-mark', span, name: label.groups?.['name'] } });
  }
  for (const match of text.matchAll(footnoteMark)) {
    const { lost, number, name } = match.groups ?? {};
    const start = lost === undefined ? match.index : match.index + lost.length - 1;
    const end = match.index + match[0].length;
    found.push({ type: tokens.FootnoteMark, start, end, node: { type: 'footnote-mark', span: { start, end }, name: number ?? name } });
  }
}

const proposerStart = /\[\s{0,3}\*{0,2}(?=\p{Lu}[^[\]{}:\r\n]{0,160}:)/gu;
/** `[G77 alt: …]` */
const rivalMarker = new RegExp(`\\s${anyOf(allWords(({ brackets }) => brackets.alternative))}$`);
const notProposers = new RegExp(
  `^${anyOf(allWords(({ headings, brackets }) => [...headings.option, ...brackets.headsOfText]))}(?!\\d)${endOfWord}`,
  'i',
);

function findProposers(text: string, found: Island[]): void {
  if (!text.includes('[')) return;
  for (const match of text.matchAll(proposerStart)) {
    const start = match.index + match[0].length;
    const colon = text.indexOf(':', start);
    const beforeColon = text.slice(start, colon).trimEnd();
    const rival = rivalMarker.exec(beforeColon);
    const written = rival === null ? beforeColon : beforeColon.slice(0, rival.index);
    if (!isNames(written) || notProposers.test(written)) continue;
    const emphasis = /^\[\s*\*/.test(match[0]) && text.startsWith('**', colon + 1) ? 2 : 0;
    const span = { start, end: colon + 1 + emphasis };
    found.push({
      type: tokens.Proposer,
      // What stands between the bracket and the name belongs to the token, so that the grammar sees them side by side.
      start: match.index + 1,
      end: span.end,
      node: { type: 'attribution', span, names: { start, end: start + written.length }, directive: rival?.[0].trim(), note: false },
    });
  }
}

const noteOnBrackets = new RegExp(
  `\\((?:${anyOf(allWords(({ attributions }) => attributions.texts))}\\s+)?(?<directive>${anyOf(
    allWords(({ attributions }) => attributions.inBrackets).flatMap((words) => [words, capitalized(words)]),
    '\\s+',
  )}\\s+${anyOf(allWords(({ attributions }) => attributions.requestedBy))})\\s+(?:${anyOf(allWords(({ articles }) => articles))}\\s+)?(?<names>[^()[\\]]{1,160}?)\\s*\\)`,
  'g',
);
const verbs = anyOf(allWords(({ directives }) => Object.values(directives.verbs).flat()));
const afterBracket = /\((?<=[\])](?:\r\n|\s)?\()(?<names>[^()[\]:{}]{1,160}?)(?:\s?:\s{0,2}(?<directive>[^()[\]{}]{1,120}?))?\)/g;
/** `(EU, US delete)`: without a colon only a verb alone is told from a name. */
const bareDirective = new RegExp(`\\s${verbs}$`, 'u');
const directives = new RegExp(`^(?:${verbs}|${anyOf(allWords(({ directives }) => directives.remarks))})(?!\\p{L})`, 'iu');
const agreed = new RegExp(`^${anyOf(statusWords('approved', 'agreed', 'agreed ad referendum', 'pending', 'to revert'))}${endOfWord}`, 'i');

function findAttributions(text: string, found: Island[]): void {
  if (!text.includes('(')) return;
  for (const match of text.matchAll(noteOnBrackets)) found.push(attribution(match, true, match.groups ?? {}));
  let end = -1;
  for (const match of text.matchAll(afterBracket)) {
    // A chain such as "(Mexico)(G77: retain)" hangs on the bracket before it; a parenthesis after prose does not.
    const before = match.index - gapBefore(text, match.index);
    if (text.charAt(before - 1) === ')' && before !== end) continue;
    const { directive } = match.groups ?? {};
    const bare = directive === undefined ? bareDirective.exec(match.groups?.['names'] ?? '') : null;
    const written = (match.groups?.['names'] ?? '').slice(0, bare?.index);
    const named = isNames(written.trim()) && (directive === undefined || directives.test(directive));
    if (!named && !agreed.test(written)) continue;
    end = match.index + match[0].length;
    found.push(attribution(match, false, { names: written, directive: directive ?? bare?.[0].trim() }));
  }
}

interface Said {
  readonly names?: string | undefined;
  readonly directive?: string | undefined;
}

function attribution(match: RegExpExecArray, note: boolean, { names: written = '', directive }: Said): Island {
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

const joiningWords: ReadonlySet<string> = new Set(allWords(({ attributions }) => [...attributions.nameLinks, ...attributions.backing]));
