import { gatherer } from '../../draft/paragraphs.ts';
import { allWords } from '../../languages/index.ts';
import { statusWords } from '../../languages/statuses.ts';
import { anyWord } from '../../text/any-of.ts';
import { shift } from '../../text/span.ts';
import type { Found, Rule } from '../rule.ts';
import { type Near, nearestDelegations } from './nearest-delegation.ts';
import { formsOf, nameInForm } from './proposer-form.ts';
import { type ProposerUsage, proposersIn, proposerUsage, type WrittenProposer } from './proposers.ts';

export const proposalUnknownProposer: Rule = {
  id: 'proposal-unknown-proposer',
  severity: 'warning',
  summary: 'The name before a proposal is no delegation, group or office that is known: `[Vnz: …]`.',
  check(draft) {
    const unknown = unknownNames(draft.paragraphs);
    if (unknown.length === 0) return [];
    const usage = proposerUsage(draft);
    const names = countsOf(
      usage,
      unknown.flatMap(({ value }) => value),
    );
    return unknown.flatMap(({ offset, value }) =>
      value.flatMap((proposer) => (isFault(names, proposer) ? [found(usage, proposer, offset)] : [])),
    );
  },
};

interface Unknown extends WrittenProposer {
  readonly near: readonly Near[];
}

const unknownNames = gatherer((paragraph): readonly Unknown[] | undefined => {
  const near = new Map<string, readonly Near[]>();
  const unknown = proposersIn(paragraph).filter(({ written, delegation }) => delegation === undefined && isName(written));
  for (const { written } of unknown) if (!near.has(written)) near.set(written, nearestDelegations(written));
  return unknown.length > 0 ? unknown.map((proposer) => ({ ...proposer, near: near.get(proposer.written) ?? [] })) : undefined;
});

/** What else stands before a colon in brackets: words about the text, a paragraph's name, a list that says more than names. */
function isName(written: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(written) && !notNames.test(written) && !sayingMore.test(written);
}

const notNames = new RegExp(
  anyWord([...allWords(({ brackets }) => brackets.notNames), ...statusWords('approved', 'agreed', 'pending')]),
  'i',
);
const sayingMore = new RegExp(anyWord(allWords(({ attributions }) => attributions.backing)));

interface Counts {
  /** How many heads name delegations, slips in their names counted too: mending one must not bring out another finding. */
  readonly delegations: number;
  readonly anyKnown: boolean;
  /** The names that are near to none, each with how often it stands at a head. */
  readonly strangers: ReadonlyMap<string, number>;
}

function countsOf({ known, unknown }: ProposerUsage, names: readonly Unknown[]): Counts {
  const strangers = new Map<string, number>();
  for (const { written, near } of names) if (near.length === 0) strangers.set(written, unknown.get(written) ?? 0);
  return { delegations: known + names.filter(({ near }) => near.length > 0).length, anyKnown: known > 0, strangers };
}

/**
 * A slip in a name that is known, where other heads are names; or one name that is like no other. A name that recurs is a name, though not known here,
 * and a word of a few capitals is a group.
 */
function isFault({ delegations, anyKnown, strangers }: Counts, { written, near }: Unknown): boolean {
  if (near.length > 0) return anyKnown || near.some(({ sure }) => sure);
  return !acronym.test(written) && delegations >= 3 && strangers.get(written) === 1 && 2 * strangers.size < delegations;
}

const acronym = /^\p{Lu}{2,8}s?$/u;

function found(usage: ProposerUsage, { written, span, near }: Unknown, offset: number): Found {
  const names = [...new Set(ranked(usage, near).map((each) => nameOf(usage, written, each)))].slice(0, 3);
  return {
    span: shift(span, offset),
    message: `“${written}” is no delegation, group or office that is known here${names.length > 0 ? `; the nearest ${names.length > 1 ? 'are' : 'is'} ${names.map((name) => `“${name}”`).join(', ')}` : ''}. A proposal must say whose it is: correct the name, or write it out.`,
    fixes: names.map((name) => ({
      title: `Write “${name}”`,
      certain: false,
      edits: () => [{ span: shift(span, offset), newText: name }],
    })),
  };
}

/** First the delegations that the draft names elsewhere. */
function ranked({ writings }: ProposerUsage, near: readonly Near[]): readonly Near[] {
  const present = near.filter(({ delegation }) => writings.has(delegation.id));
  return [...present, ...near.filter((each) => !present.includes(each))];
}

/** As the draft writes it; else as it writes most; else in the form in which the name came nearest, in capitals where the slip is. */
function nameOf({ writings, majority }: ProposerUsage, written: string, { delegation, form }: Near): string {
  const own = writings.get(delegation.id)?.[0];
  if (own !== undefined) return own;
  const inForm = delegation.kind === 'state' && majority !== undefined ? nameInForm(majority, delegation) : undefined;
  if (inForm !== undefined) return inForm;
  const isShort = formsOf(form, delegation).includes('code');
  return !isShort && /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written) ? form.toUpperCase() : form;
}
