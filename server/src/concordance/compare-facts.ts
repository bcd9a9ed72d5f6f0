import type { Difference, Side } from './difference.ts';
import type { Fact, FactKind } from './facts/fact.ts';
import { sharedFacts } from './likeness.ts';
import type { Passage } from './passage.ts';

/** A passage with the number of its draft. */
export interface PassageOf {
  readonly draft: number;
  readonly passage: Passage;
}

/** What passages that are one text in several languages do not say alike: at most one difference of each kind. */
export function compareFacts(row: readonly PassageOf[]): readonly Difference[] {
  const missing = row.map(() => new Set<Fact>());
  row.forEach((one, at) => {
    for (const [next, other] of row.entries()) {
      if (next <= at || isOtherText(one.passage, other.passage)) continue;
      const [ones, others] = [lackedBy(other.passage, one.passage), lackedBy(one.passage, other.passage)];
      for (const fact of told(ones, others)) missing[at]?.add(fact);
      for (const fact of told(others, ones)) missing[next]?.add(fact);
    }
  });
  return kinds.flatMap((kind): Difference[] => {
    const sides = row.map(
      (each, at): Side => ({ ...each, facts: distinct([...(missing[at] ?? [])].filter((fact) => fact.kind === kind)) }),
    );
    return sides.some(({ facts }) => facts.length > 0) ? [{ kind, sides }] : [];
  });
}

const kinds: readonly FactKind[] = ['citation', 'date', 'number', 'bracket', 'proposer', 'stamp'];

/** Passages that have much to count and nothing in common were paired wrongly: a translation that is wrong everywhere is none. */
function isOtherText(one: Passage, other: Passage): boolean {
  const fewest = Math.min(one.certain.length, other.certain.length);
  return fewest >= leastToJudgeFacts && sharedFacts(one, other) === 0;
}

const leastToJudgeFacts = 4;

/** What a passage says and another one of the same text does not. */
function lackedBy(other: Passage, one: Passage): readonly Fact[] {
  const isRead = one.facts.language !== undefined && other.facts.language !== undefined;
  const isNamed = !one.facts.hasUnknownProposers && !other.facts.hasUnknownProposers;
  return one.facts.all.filter((fact) => {
    const { kind, key, claim } = fact;
    if (claim === 'offered' || other.facts.keys.has(key)) return false;
    if (kind === 'number' || kind === 'date') return isRead && !isWritten(one, fact, other);
    if (kind === 'proposer') return isNamed;
    if (kind === 'stamp') return canStamp(other, key);
    return kind !== 'citation' || !isWritten(one, fact, other);
  });
}

/** Whether we know the words by which the passage's language says this status: not all have been collected. */
function canStamp({ facts: { language } }: Passage, key: string): boolean {
  return Object.entries(language?.statuses.words ?? {}).some(([status, words]) => words.length > 0 && key.startsWith(`s:${status}#`));
}

/** Whether the other language writes it letter for letter, if it was read otherwise there. */
function isWritten(one: Passage, { at }: Fact, { placed: { paragraph } }: Passage): boolean {
  const written = one.placed.paragraph.text.slice(at.start, at.end);
  if (!/\d{2}/.test(written)) return false;
  const { text, line } = paragraph;
  for (let place = text.indexOf(written, line.label?.span.end ?? 0); place >= 0; place = text.indexOf(written, place + 1))
    if (!/\d/.test(text.charAt(place - 1)) && !/\d/.test(text.charAt(place + written.length))) return true;
  return false;
}

/** What is loose tells something only where the other passage has more facts of its sort that this one lacks than certain ones of this answer. */
function told(ones: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const own = countBySort(ones.filter(({ claim }) => claim === 'certain'));
  const rivals = countBySort(others);
  return ones.filter(({ key, claim }) => claim === 'certain' || (rivals.get(sortOf(key)) ?? 0) > (own.get(sortOf(key)) ?? 0));
}

function countBySort(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of facts) counts.set(sortOf(key), (counts.get(sortOf(key)) ?? 0) + 1);
  return counts;
}

function sortOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** Facts at one place are shown once: of a date, the day and the month may differ. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const places = new Map(facts.toReversed().map((fact) => [fact.span.start, fact]));
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}
