import type { Citation } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import type { Draft } from '../../draft/draft.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { whileSame } from '../../draft/while-same.ts';
import { eachHit } from '../../tree/hits.ts';
import { someOf } from '../rule.ts';
import { citationsIn } from './citations-in.ts';

/** A citation that tells another session, meeting or year than others of the same text. */
export interface OddCitation extends Telling {
  /** What the others tell, the commonest first. */
  readonly others: readonly { readonly told: string; readonly count: number; readonly first: Telling }[];
}

/** A citation that tells more than which text is cited. */
export interface Telling {
  /** The number of its paragraph, and its own among the citations there that tell something. */
  readonly index: number;
  readonly at: number;
  /** What stands in the symbol’s parentheses: "1567/06". */
  readonly told: string;
}

/**
 * The citations of which a draft tells one thing here and another there, in order. What most of a text's citations tell is taken for right, and only the others are
 * answered; where none has the majority, all are.
 */
export const citedInTwoWays: (draft: Draft) => readonly OddCitation[] = whileSame(
  (draft) => ({ tree: draft.paragraphs, hits: tellingCitations.hits(draft.paragraphs) }),
  (a, b) => a.length === b.length && a.every(({ key, told }, at) => key === b[at]?.key && told === b[at]?.told),
  (draft) => {
    const byText = new Map<string, Telling[]>();
    eachHit(draft.paragraphs, tellingCitations.hits(draft.paragraphs), (citations, _leaf, index) => {
      citations.forEach(({ key, told }, at) => {
        const of = byText.get(key);
        if (of === undefined) byText.set(key, [{ index, at, told }]);
        else of.push({ index, at, told });
      });
    });
    return [...byText.values()].flatMap(oddOf).sort((a, b) => a.index - b.index || a.at - b.at);
  },
);

/** By paragraph. One that cannot be right is told as such, and has no vote. */
export const tellingCitations = gatherer((paragraph) =>
  someOf(
    citationsIn(paragraph).flatMap((citation) => {
      const told = toldBy(citation);
      return told === undefined || doubtsOf(citation).phrases.length > 0 ? [] : { key: citation.key, told, span: citation.span };
    }),
  ),
);

/** Undefined where the symbol has no parentheses, or where they are part of the text's identity. */
function toldBy({ symbol, key }: Citation): string | undefined {
  const told = /\(([^()]+)\)$/.exec(symbol)?.[1];
  return told === undefined || key.includes(told.toLowerCase().replaceAll(' ', '-')) ? undefined : told;
}

function oddOf(citations: readonly Telling[]): OddCitation[] {
  const byTold = [...Map.groupBy(citations, ({ told }) => told).values()].sort((a, b) => b.length - a.length);
  const [most = [], next = []] = byTold;
  if (next.length === 0) return [];
  const hasMajority = most.length > next.length;
  return citations.flatMap((citation) => {
    if (hasMajority && citation.told === most[0]?.told) return [];
    const others = (hasMajority ? [most] : byTold).flatMap(([first, ...rest]) =>
      first === undefined || first.told === citation.told ? [] : { told: first.told, count: rest.length + 1, first },
    );
    return { ...citation, others };
  });
}
