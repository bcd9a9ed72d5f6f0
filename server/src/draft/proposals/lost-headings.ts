import type { NamedDelegation } from '../../delegations/delegations.ts';
import type { Draft } from '../draft.ts';
import { gatherer, type PlacedValue } from '../paragraphs.ts';
import type { Heading } from './compilation.ts';
import type { Submission } from './submission.ts';
import { wishesIn } from './wishes.ts';

/**
 * The same with those whose heading was lost: below a new title of an article, somebody else than the heading above it names offers a text as its own ("U.S. suggested
 * text for Article 5: …"). Without such a title nothing tells where the other submission begins.
 */
export function withLostHeadings(
  draft: Draft,
  submissions: readonly Submission[],
  titles: readonly Heading[],
  offers: readonly Offer[],
): readonly Submission[] {
  let offer = 0;
  let title = 0;
  return submissions.flatMap((submission, at) => {
    const end = submissions[at + 1]?.first ?? draft.paragraphs.size;
    let lost: Submission | undefined;
    // The first title after the heading is the submission's own.
    let begins: Heading | undefined;
    for (; (offers[offer]?.index ?? end) < end; offer++) {
      const { index, value: by } = offers[offer] ?? { index: end, value: [] };
      for (; (titles[title]?.index ?? end) <= index; title++)
        if ((titles[title]?.index ?? 0) > submission.first + 1) begins = titles[title];
      const isOther = submission.certain && !submission.by.some(({ delegation }) => delegation === by[0]?.delegation);
      if (lost === undefined && isOther && begins !== undefined && index > submission.first)
        lost = { first: begins.index, line: begins.line, by, certain: true, hasHeading: false };
    }
    return lost === undefined ? [submission] : [submission, lost];
  });
}

type Offer = PlacedValue<readonly NamedDelegation[]>;

/** Who offers a text as its own, by the paragraphs that say so. */
export const offersOf = gatherer((paragraph) => wishesIn(paragraph).find(({ offers, by }) => offers && by.length === 1)?.by);
