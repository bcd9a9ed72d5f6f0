import { areKnown, delegationsIn } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Attribution } from '../tree.ts';
import { BraceOpen, BracketOpen } from './brackets.ts';
import { beyondAscii, capitals, contextual, found, whiteSpace } from './contextual.ts';
import { isNames } from './names.ts';

/**
 * Who proposes the text of a bracket, from the opening bracket to the colon: `[VENEZUELA:`, `[**G77 alt:**`, `[EU delete:`. In braces, where a note's subject
 * stands so too, before a full stop (`[NZ/Can.`) and in parentheses (`[(CANZ)`) names must be known; an office that stands in braces writes a note. Its payload is the node, whose span starts with the name.
 */
export const ProposerToken = contextual('Proposer', {
  label: 'proposer',
  starts: [...whiteSpace, '*', '(', ...capitals, ...beyondAscii],
  read(text, offset, before) {
    const opening = before.at(-1)?.tokenType;
    if (opening !== BracketOpen && opening !== BraceOpen) return null;
    const { lead = '', words = '', mark } = proposerWords(text, offset) ?? {};
    if (words === '') return null;
    const head = words.trimEnd();
    const directive = directiveAtEnd.exec(head);
    const written = directive === null ? head : head.slice(0, directive.index);
    if (!isNames(written) || notProposers.test(written)) return null;
    if ((mark !== undefined || opening === BraceOpen) && !areKnown(delegationsIn(written))) return null;
    if (opening === BraceOpen && delegationsIn(written).every(({ delegation }) => delegation?.kind === 'office')) return null;
    const start = offset + lead.length;
    const colon = start + words.length;
    const end = colon + (lead.endsWith('*') && text.startsWith(emphasis, colon + 1) ? 1 + emphasis.length : 1);
    const node: Attribution = {
      type: 'attribution',
      span: { start, end },
      names: { start, end: start + written.length },
      directive: directive?.[0].trim(),
      note: false,
    };
    return found(text, offset, end, node);
  },
});

interface ProposerWords {
  readonly lead: string;
  readonly words: string;
  /** What ends the words; undefined for a colon. */
  readonly mark: string | undefined;
  /** The token ends there or before. */
  readonly end: number;
}

/** The words that stand where a bracket's proposers may, right after the bracket at `offset`. */
export function proposerWords(text: string, offset: number): ProposerWords | undefined {
  const match = matchAt(beforeColon, text, offset) ?? matchAt(beforeStop, text, offset) ?? matchAt(inParentheses, text, offset);
  if (match === undefined) return undefined;
  const { lead = '', words = '', mark } = match.groups ?? {};
  return { lead, words, mark, end: offset + match[0].length + emphasis.length };
}

/** May stand after the mark. */
const emphasis = '**';
const beforeColon = /(?<lead>\s{0,3}\*{0,2})(?<words>\p{Lu}[^[\]{}:\r\n]{0,160}):/uy;
/** Where the text begins: within a sentence the names may be its last words. */
const beforeStop =
  /(?<=(?:^\s{0,8}(?:\S{1,10}\s{1,4})?|[.;:]\s{1,4}|[\r\n]\s{0,8})[[{])(?<lead>\s{0,3}\*{0,2})(?<words>\p{Lu}[^[\]{}:.\r\n]{0,160})(?<mark>\.)(?=\s\p{Lu})/uy;
/** `[(CANZ) Invites …` */
const inParentheses = /(?<lead>\s{0,3}\()(?<words>\p{Lu}[^()[\]{}:\r\n]{0,80})(?<mark>\))(?=\s)/uy;
/** `[G77 alt: …]`, `[EU retain: …]` */
const directiveAtEnd = new RegExp(
  `\\s${anyOf(allWords(({ brackets, directives }) => [...brackets.alternative, ...directives.verbs.delete, ...directives.verbs.retain]))}$`,
);
const notProposers = new RegExp(
  `^${anyOf(allWords(({ headings, brackets }) => [...headings.option, ...brackets.headsOfText]))}(?!\\d)${endOfWord}`,
  'i',
);
