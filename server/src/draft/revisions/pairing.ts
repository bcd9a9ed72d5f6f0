import type { ComparedParagraph } from './compared-paragraph.ts';

/** The paragraphs of two revisions that are one paragraph. */
export interface ParagraphPair {
  readonly before: ComparedParagraph;
  readonly after: ComparedParagraph;
}

/** Some paragraphs of the older revision, and some of the newer, in order. */
export interface Unpaired {
  readonly before: readonly ComparedParagraph[];
  readonly after: readonly ComparedParagraph[];
}

/** The pairs that have been found so far among the paragraphs of two revisions. */
export interface Pairing {
  pair(before: ComparedParagraph, after: ComparedParagraph): void;
  isPaired(paragraph: ComparedParagraph): boolean;
  /** All that are not paired yet. */
  left(): Unpaired;
  /** What is not paired yet between two pairs that follow each other in both revisions: only where both have something. */
  gaps(): readonly Unpaired[];
  /** In the order of the newer revision. */
  pairs(): readonly ParagraphPair[];
}

export function pairingOf({ before, after }: Unpaired): Pairing {
  const partners = new Map<ComparedParagraph, ComparedParagraph>();
  const isPaired = (paragraph: ComparedParagraph): boolean => partners.has(paragraph);
  const isLeft = (paragraph: ComparedParagraph): boolean => !isPaired(paragraph);
  return {
    pair(one, other) {
      partners.set(one, other);
      partners.set(other, one);
    },
    isPaired,
    left: () => ({ before: before.filter(isLeft), after: after.filter(isLeft) }),
    gaps,
    pairs: () =>
      after.flatMap((paragraph) => {
        const one = partners.get(paragraph);
        return one === undefined ? [] : [{ before: one, after: paragraph }];
      }),
  };

  function gaps(): readonly Unpaired[] {
    const found: Unpaired[] = [];
    let from = 0;
    let fresh: ComparedParagraph[] = [];
    const close = (to: number): void => {
      const old = before.slice(from, to).filter(isLeft);
      if (old.length > 0 && fresh.length > 0) found.push({ before: old, after: fresh });
      fresh = [];
    };
    for (const paragraph of after) {
      const one = partners.get(paragraph);
      if (one === undefined) fresh.push(paragraph);
      else if (one.at >= from) {
        close(one.at);
        from = one.at + 1;
      }
    }
    close(before.length);
    return found;
  }
}
