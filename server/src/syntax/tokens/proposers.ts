import { allWords } from '../../languages/index.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Attribution } from '../tree.ts';
import { BracketOpen } from './brackets.ts';
import { beyondAscii, capitals, contextual, found, whiteSpace } from './contextual.ts';
import { isNames } from './names.ts';

/**
 * Who proposes the text of a bracket, from the opening bracket to the colon: `[VENEZUELA:`, `[**G77 alt:**`. Its payload is the node, whose span starts
 * with the name.
 */
export const ProposerToken = contextual('Proposer', {
  label: 'proposer',
  starts: [...whiteSpace, '*', ...capitals, ...beyondAscii],
  read(text, offset, before) {
    if (before.at(-1)?.tokenType !== BracketOpen) return null;
    const match = matchAt(proposer, text, offset);
    if (match === undefined) return null;
    const { lead = '', words = '' } = match.groups ?? {};
    const beforeColon = words.trimEnd();
    const rival = rivalMarker.exec(beforeColon);
    const written = rival === null ? beforeColon : beforeColon.slice(0, rival.index);
    if (!isNames(written) || notProposers.test(written)) return null;
    const start = offset + lead.length;
    const colon = start + words.length;
    const end = colon + (lead.endsWith('*') && text.startsWith('**', colon + 1) ? 3 : 1);
    const node: Attribution = {
      type: 'attribution',
      span: { start, end },
      names: { start, end: start + written.length },
      directive: rival?.[0].trim(),
      note: false,
    };
    return found(text, offset, end, node);
  },
});

const proposer = /(?<lead>\s{0,3}\*{0,2})(?<words>\p{Lu}[^[\]{}:\r\n]{0,160}):/uy;
/** `[G77 alt: …]` */
const rivalMarker = new RegExp(`\\s${anyOf(allWords(({ brackets }) => brackets.alternative))}$`);
const notProposers = new RegExp(
  `^${anyOf(allWords(({ headings, brackets }) => [...headings.option, ...brackets.headsOfText]))}(?!\\d)${endOfWord}`,
  'i',
);
