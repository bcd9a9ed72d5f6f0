import { gatherer } from '../../draft/paragraphs.ts';
import type { Proposer } from '../../draft/proposals/bracket-reading.ts';
import { allWords } from '../../languages/index.ts';
import { statusWords } from '../../languages/statuses.ts';
import { anyWord } from '../../text/any-of.ts';
import { lazily } from '../../text/lazily.ts';
import { shift } from '../../text/span.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { likestNames, type NearDelegation, nearestDelegations } from './nearest-delegation.ts';
import { formsOf, nameInForm } from './proposer-form.ts';
import { type ProposerUsage, proposersIn, proposerUsage } from './proposers.ts';

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

interface Unknown extends Proposer {
  readonly near: readonly NearDelegation[];
  /** Where none is near: the names that are likest, for the message alone. Looked for when asked for, once. */
  readonly likest: () => readonly string[];
}

const unknownNames = gatherer((paragraph): readonly Unknown[] | undefined => {
  const near = new Map<string, readonly NearDelegation[]>();
  const unknown = proposersIn(paragraph).filter(({ written, delegation }) => delegation === undefined && isName(written));
  for (const { written } of unknown) if (!near.has(written)) near.set(written, nearestDelegations(written));
  return unknown.length > 0
    ? unknown.map((proposer) => ({
        ...proposer,
        near: near.get(proposer.written) ?? [],
        likest: lazily(() => likestNames(proposer.written)),
      }))
    : undefined;
});

/** Whether words before a colon look like one name, and not like words about the text, a paragraph's name, or a list that says more than names. */
function isName(written: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(written) && !notNames.test(written) && !sayingMore.test(written);
}

const notNames = new RegExp(
  anyWord([...allWords(({ brackets }) => brackets.notNames), ...statusWords('approved', 'agreed', 'pending')]),
  'i',
);
const sayingMore = new RegExp(anyWord(allWords(({ attributions }) => attributions.backing)));

interface HeadCounts {
  /** How many heads name delegations, slips included, so that a corrected slip does not cause another finding. */
  readonly delegations: number;
  readonly anyKnown: boolean;
  /** The names that are not like any known one, with their numbers of heads. */
  readonly strangers: ReadonlyMap<string, number>;
}

function countsOf({ known, unknown }: ProposerUsage, names: readonly Unknown[]): HeadCounts {
  const strangers = new Map<string, number>();
  for (const { written, near } of names) if (near.length === 0) strangers.set(written, unknown.get(written) ?? 0);
  return { delegations: known + names.filter(({ near }) => near.length > 0).length, anyKnown: known > 0, strangers };
}

/**
 * Whether an unknown name is reported: a slip in a known name, where other heads have known names; or a name that is like no known one and stands only once,
 * where nearly all heads have known names. A name that recurs is not reported, nor a word of a few capitals, which is a group.
 */
function isFault({ delegations, anyKnown, strangers }: HeadCounts, { written, near }: Unknown): boolean {
  if (near.length > 0) return anyKnown || near.some(({ sure }) => sure);
  return (
    !acronym.test(written) &&
    delegations >= fewestKnownHeads &&
    strangers.get(written) === 1 &&
    strangers.size < mostStrangersPerKnown * delegations
  );
}

const fewestKnownHeads = 3;
const mostStrangersPerKnown = 1 / 2;
const acronym = /^\p{Lu}{2,8}s?$/u;

function found(usage: ProposerUsage, { written, span, near, likest }: Unknown, offset: number): Found {
  const names = [...new Set(ranked(usage, near).map((each) => nameOf(usage, written, each)))].slice(0, mostOffers);
  return {
    span: shift(span, offset),
    ...told(written, near.length > 0 ? names : likest()),
    fixes: names.map((name) => replacement(say('write', { words: name }), shift(span, offset), name)),
  };
}

const mostOffers = 3;

/** A message has room for two names; the fixes have all. */
function told(written: string, [first, second]: readonly string[]): Told {
  if (first === undefined) return tell('unknownProposer', { written });
  return second === undefined
    ? tell('unknownProposerNear', { written, first })
    : tell('unknownProposerNearTwo', { written, first, second });
}

/** The delegations that the draft names elsewhere come first. */
function ranked({ writings }: ProposerUsage, near: readonly NearDelegation[]): readonly NearDelegation[] {
  const present = near.filter(({ delegation }) => writings.has(delegation.id));
  return [...present, ...near.filter((each) => !present.includes(each))];
}

/** The name to write: as the draft writes it elsewhere, else in the form of most names, else in the form that is nearest to the slip, with its capitals. */
function nameOf({ writings, majority }: ProposerUsage, written: string, { delegation, form }: NearDelegation): string {
  const own = writings.get(delegation.id)?.[0];
  if (own !== undefined) return own;
  const inForm = delegation.kind === 'state' && majority !== undefined ? nameInForm(majority, delegation) : undefined;
  if (inForm !== undefined) return inForm;
  const isShort = formsOf(form, delegation).includes('code');
  return !isShort && /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written) ? form.toUpperCase() : form;
}
