import { delegationsIn, type NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import { statusWords } from '../../languages/statuses.ts';
import type { Attribution, Bracketed } from '../../syntax/tree.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { type Span, shift } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { type Directive, mayDirect, readDirective } from './directive.ts';
import { type DelegationPosition, readPositions, readTail } from './positions.ts';
import { wordsIn } from './whole-bracket.ts';

/** Its span is of the paragraph. */
export type Proposer = NamedDelegation;

/** A delegation with what it wants done with existing words. */
export interface Stand extends Proposer {
  readonly directive: Directive;
}

/** What one pair of brackets says by itself. Spans are of the paragraph. */
export interface BracketReading {
  /**
   * `text`: words that are not agreed; `position`: what delegations want of the words before the brackets, and no text; `substitute`: text in place of the
   * words before, `[G77: alt: …]`; `unclear`: text, or a position.
   */
  readonly form: 'text' | 'position' | 'substitute' | 'unclear';
  /** Without names and directives; empty for a position. */
  readonly words: Span;
  readonly proposers: readonly Proposer[];
  readonly stands: readonly Stand[];
  /** For an unclear one, the word that is a directive if other brackets stand right before: "support". */
  readonly doubtful: Directive | undefined;
  /** The words that say that the brackets are settled: "(Agreed)". */
  readonly settled: Span | undefined;
}

export function readBracket(text: string, node: Bracketed): BracketReading {
  const inside = readInside(text, node);
  const after = node.attributions.filter(({ note }) => !note).map((each) => readAfter(text, each));
  return {
    ...inside,
    proposers: [...inside.proposers, ...after.flatMap(({ proposers }) => proposers)],
    stands: [...inside.stands, ...after.flatMap(({ stands }) => stands)],
    settled: after.find(({ settled }) => settled !== undefined)?.settled,
  };
}

/** The names of "EU, CANZ, Russia" and "Fiji, on behalf of AOSIS", each with its place. */
export function proposersNamed(text: string, names: Span): Proposer[] {
  const list = text.slice(names.start, names.end);
  return partsOf(list).flatMap(({ start, end }) =>
    delegationsIn(list.slice(start, end)).map((each) => ({ ...each, span: shift(each.span, names.start + start) })),
  );
}

function partsOf(list: string): Span[] {
  const joints = [...list.matchAll(joining)];
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((start, at) => ({ start, end: joints[at]?.index ?? list.length }));
}

const joining = new RegExp(`(?:^|[\\s,]{1,4})${anyOf(allWords(({ submissions }) => submissions.joining))}\\s+`, 'gi');

type Inside = Omit<BracketReading, 'settled'>;

function readInside(text: string, node: Bracketed): Inside {
  const words = wordsIn(text, node);
  const own = node.head === undefined ? [] : proposersNamed(text, node.head.names);
  const asText = { form: 'text', words, proposers: own, stands: [], doubtful: undefined } as const;
  const directive = node.head?.directive;
  if (directive !== undefined) {
    const wanted = readDirective(directive);
    return wanted === undefined
      ? { ...asText, form: 'substitute' }
      : { ...asText, proposers: [], stands: own.map((each) => ({ ...each, directive: wanted })) };
  }
  const nested = node.nodes.some(({ type }) => type === 'bracketed');
  const written = text.slice(words.start, words.end);
  if (node.head !== undefined) {
    const alternative = alternativeMarker.exec(written.slice(0, longestMarkerUnits));
    if (alternative !== null)
      return { ...asText, form: 'substitute', words: { start: words.start + alternative[0].length, end: words.end } };
    if (nested) return asText;
    const stands = standsAtHead(text, words, own);
    if (stands !== undefined)
      return { ...asText, form: 'position', words: { start: words.start, end: words.start }, proposers: [], stands };
    const doubtful = readDirective(written);
    if (doubtful !== undefined || mayDirect(written)) return { ...asText, form: 'unclear', doubtful };
  } else if (written.length <= longestPositionsUnits) {
    const positions = readPositions(written.replace(/[.;\s]+$/, ''));
    if (positions?.every(({ directive }) => directive !== undefined))
      return { ...asText, form: 'position', words: { start: words.start, end: words.start }, ...byWish(text, positions, words.start) };
  }
  // Names after the last of several texts stand for that text alone.
  const tail = node.nodes.some(({ type }) => type === 'separator') ? undefined : readTail(written);
  if (tail === undefined) return asText;
  const { proposers, stands } = byWish(text, tail.positions, words.start);
  return {
    ...asText,
    words: trimmed(text, { start: words.start, end: words.start + tail.wordsEnd }),
    proposers: [...own, ...proposers],
    stands,
  };
}

const alternativeMarker = new RegExp(`^${anyOf(allWords(({ brackets }) => brackets.alternative))}\\s?:\\s*`, 'i');
const agreed = new RegExp(`^${anyOf(statusWords('approved', 'agreed', 'agreed ad referendum'))}${endOfWord}`, 'i');
const longestMarkerUnits = 30;
/** Longer words are text: no list of positions in real texts is as long. */
const longestPositionsUnits = 240;

/** The positions in brackets that begin with a name and a directive: `[EU: delete]`, `[EU: delete; US: retain]`. */
function standsAtHead(text: string, words: Span, own: readonly Proposer[]): Stand[] | undefined {
  const written = text.slice(words.start, words.end);
  if (written.length > longestPositionsUnits) return undefined;
  const alone = readDirective(written);
  if (alone !== undefined) return alone.doubtful ? undefined : own.map((each) => ({ ...each, directive: alone }));
  const end = written.indexOf(';');
  const first = end < 0 ? undefined : readDirective(written.slice(0, end));
  const others = first === undefined ? undefined : readPositions(written.slice(end + 1).replace(/[.;\s]+$/, ''));
  if (first === undefined || !others?.every(({ directive }) => directive !== undefined)) return undefined;
  return [...own.map((each) => ({ ...each, directive: first })), ...byWish(text, others, words.start + end + 1).stands];
}

/** The delegations of positions, parted into those who propose and those who want something else. `offset` is where the text of the positions starts. */
export function byWish(text: string, positions: readonly DelegationPosition[], offset: number): { proposers: Proposer[]; stands: Stand[] } {
  const found = { proposers: [] as Proposer[], stands: [] as Stand[] };
  for (const { names, directive } of positions) {
    const proposers = proposersNamed(text, shift(names, offset));
    if (directive === undefined) found.proposers.push(...proposers);
    else found.stands.push(...proposers.map((each) => ({ ...each, directive })));
  }
  return found;
}

function readAfter(
  text: string,
  { span, names, directive: written }: Attribution,
): Pick<BracketReading, 'proposers' | 'stands' | 'settled'> {
  const proposers = proposersNamed(text, names);
  if (agreed.test(text.slice(names.start, names.end))) return { proposers: [], stands: [], settled: span };
  // "(G77; EU: delete)" has two positions, of which the first is none of deletion.
  const inside = text.slice(names.start, span.end - 1);
  const positions = inside.includes(';') ? readPositions(inside) : undefined;
  if (positions !== undefined) return { ...byWish(text, positions, names.start), settled: undefined };
  if (written !== undefined) {
    const directive = readDirective(written) ?? { stance: undefined, written, quoted: [], bare: false, doubtful: false };
    return { proposers: [], stands: proposers.map((each) => ({ ...each, directive })), settled: undefined };
  }
  // One name must be known, since a parenthesis may hold anything in capitals: "(REDD-PLUS)", "(Article 2)".
  const isNames = proposers.some(({ delegation }) => delegation !== undefined);
  return { proposers: isNames ? proposers : [], stands: [], settled: undefined };
}
