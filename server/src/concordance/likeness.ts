import type { Passage } from './passage.ts';

/** Whether two labels can be of one paragraph: a converter may have lost one of them. */
function mayShareLabel(a: Passage, b: Passage): boolean {
  return a.label === b.label || a.label === '' || b.label === '';
}

/** How many of the facts that other languages must have the second passage has too. */
export function sharedFacts(a: Passage, b: Passage): number {
  return a.certain.filter((key) => b.facts.keys.has(key)).length;
}

/**
 * How likely it is that two passages say the same, as a logarithm: by their lengths (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19, 1993), their facts and their labels.
 * `ratio` is how much longer the second language is.
 */
export function likeness(a: Passage, b: Passage, ratio: number): number {
  const expected = a.length * ratio;
  const apart = (b.length - expected) / Math.sqrt(((b.length + expected) / 2) * variancePerUnit);
  const byLength = -Math.min(mostApart, (apart * apart) / 2);
  const shared = sharedFacts(a, b);
  const alone = a.certain.length + b.certain.length - shared - sharedFacts(b, a);
  const byLabel = a.label === b.label ? (a.label === '' ? 0 : labelWeight) : mayShareLabel(a, b) ? 0 : -labelWeight;
  return byLength + shared * sharedWeight - alone * aloneWeight + byLabel;
}

/** Gale and Church measured 6.8 for sentences of English, French and German. */
const variancePerUnit = 6.8;
const mostApart = 8;
/** One label in common tells less than one fact: where a paragraph is missing, all labels after it move by one. */
const labelWeight = 1;
const sharedWeight = 3;
const aloneWeight = 1;
