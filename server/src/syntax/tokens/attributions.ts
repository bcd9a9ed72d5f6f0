import type { IToken } from 'chevrotain';
import { allWords } from '../../languages/index.ts';
import { statusWords } from '../../languages/statuses.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Attribution } from '../tree.ts';
import { endsChange } from './changes.ts';
import { contextual, found, whiteSpace } from './contextual.ts';
import { isNames } from './names.ts';

/**
 * One of the parentheses after a bracket, `(Mexico)(G77: retain)`, with one space or line break before it at most; or a note on brackets anywhere in the
 * paragraph: `(Phrase in brackets at the request of Peru)`. Its payload is the node, whose span starts with the parenthesis.
 */
export const AttributionToken = contextual('Attribution', {
  label: 'attribution',
  starts: [...whiteSpace, '('],
  read(text, offset, before) {
    const start = text.charAt(offset) === '(' ? offset : offset + (matchAt(gap, text, offset)?.[0].length ?? 0);
    if (text.charAt(start) !== '(') return null;
    const node = readNote(text, start) ?? (mayFollowBracket(text, offset, before.at(-1)) ? readAfterBracket(text, start) : undefined);
    return node === undefined ? null : found(text, offset, node.span.end, node);
  },
});

/** Whether what stands in the parenthesis at `offset` may be an attribution, if the paragraph's tokens before it are as they must be. */
export function mayAttribute(text: string, offset: number): boolean {
  if (matchAt(note, text, offset) !== undefined) return true;
  return matchAt(behindBracket, text, offset) !== undefined && matchAt(afterBracket, text, offset) !== undefined;
}

const behindBracket = /(?<=[\])](?:\r\n|\s)?)\(/y;
const gap = /(?<=[\])])(?:\r\n|\s)(?=\()/y;
// White space is bounded, since an expression that tries every part of a long run of it takes quadratic time.
const space = '\\s{1,16}';
const note = new RegExp(
  `\\((?:${anyOf(allWords(({ attributions }) => attributions.textNouns))}${space})?(?<directive>${anyOf(
    allWords(({ attributions }) => attributions.inBrackets).flatMap((words) => [words, capitalized(words)]),
    space,
  )}${space}${anyOf(allWords(({ attributions }) => attributions.requestedBy))})${space}(?:${anyOf(allWords(({ articles }) => articles))}${space})?(?<names>[^()[\\]]{1,160})\\)`,
  'y',
);
const verbs = anyOf(allWords(({ directives }) => Object.values(directives.verbs).flat()));
const afterBracket = /\((?<names>[^()[\]:{}]{1,160}?)(?:\s?:\s{0,2}(?<directive>[^()[\]{}]{1,120}?))?\)/y;
/** `(EU, US delete)`: without a colon, a directive is told from a name only where it is a verb alone. */
const bareDirective = new RegExp(`\\s${verbs}$`, 'u');
const directives = new RegExp(`^(?:${verbs}|${anyOf(allWords(({ directives }) => directives.remarks))})(?!\\p{L})`, 'iu');
const agreed = new RegExp(`^${anyOf(statusWords('approved', 'agreed', 'agreed ad referendum', 'pending', 'to revert'))}${endOfWord}`, 'i');

/** Whether a bracket stands before, or a parenthesis that follows a bracket: not after prose, nor after a note. */
function mayFollowBracket(text: string, offset: number, last: IToken | undefined): boolean {
  const before = text.charAt(offset - 1);
  return before === ']' || (before === ')' && last?.tokenType === AttributionToken && !(last.payload as Attribution).note);
}

function readNote(text: string, start: number): Attribution | undefined {
  const match = matchAt(note, text, start);
  return match === undefined || endsChange(match[0]) ? undefined : attribution(match, true, match.groups ?? {});
}

function readAfterBracket(text: string, start: number): Attribution | undefined {
  const match = matchAt(afterBracket, text, start);
  if (match === undefined) return undefined;
  const { names = '', directive } = match.groups ?? {};
  const bare = directive === undefined ? bareDirective.exec(names) : null;
  const written = names.slice(0, bare?.index);
  const named = isNames(written.trim()) && (directive === undefined || directives.test(directive));
  if (!named && !agreed.test(written)) return undefined;
  return attribution(match, false, { names: written, directive: directive ?? bare?.[0].trim() });
}

interface AttributionParts {
  readonly names?: string | undefined;
  readonly directive?: string | undefined;
}

function attribution(match: RegExpExecArray, isNote: boolean, { names: written = '', directive }: AttributionParts): Attribution {
  const start = match.index;
  const at = start + match[0].lastIndexOf(written);
  return {
    type: 'attribution',
    span: { start, end: start + match[0].length },
    names: { start: at, end: at + written.trimEnd().length },
    directive,
    note: isNote,
  };
}
