import { concordance } from '../concordance/concordance.ts';
import type { Difference, Side } from '../concordance/difference.ts';
import { differenceInWords, saidBy } from '../concordance/in-words.ts';
import type { NamedDraft } from '../concordance/passage.ts';
import { placeIn } from '../concordance/place.ts';
import { nameOf } from '../draft/naming.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';

/** What drafts that should be one text in several languages do not say alike, as plain data. */
export interface ConcordanceReport {
  readonly drafts: readonly { readonly name: string; readonly paragraphs: number; readonly compared: number }[];
  readonly differences: readonly DifferenceReport[];
}

export interface DifferenceReport {
  readonly kind: Difference['kind'];
  /** One for each draft that has the paragraph. */
  readonly places: readonly DifferencePlace[];
}

export interface DifferencePlace {
  /** The number of the draft among those that were compared. */
  readonly draft: number;
  /** In the draft, in UTF-16 code units. */
  readonly span: Span;
  /** "operative paragraph 5 bis". */
  readonly paragraph: string;
  /** As it is written; empty in a draft that lacks what others have. */
  readonly says: readonly string[];
  /** The difference as it is seen from here. */
  readonly message: string;
}

export function* concordanceReport(drafts: readonly NamedDraft[]): Slices<ConcordanceReport> {
  const { differences, compared } = yield* concordance(drafts);
  const names = drafts.map(({ name }) => name);
  return {
    drafts: drafts.map(({ name }, at) => ({ name, paragraphs: compared[at]?.of ?? 0, compared: compared[at]?.paragraphs ?? 0 })),
    differences: differences.map((difference) => ({
      kind: difference.kind,
      places: difference.sides.map((side, at) => placeOf(difference, side, at)),
    })),
  };

  function placeOf(difference: Difference, side: Side, at: number): DifferencePlace {
    const draft = drafts[side.draft]?.draft;
    const says = saidBy(difference, side);
    const { message: short, detail } = differenceInWords(difference, at, names);
    const message = detail === undefined ? short : `${short} ${detail}`;
    const { passage } = side;
    const paragraph = draft === undefined || passage === undefined ? 'the beginning' : nameOf(draft, passage.placed);
    return { draft: side.draft, span: placeIn(side), paragraph, says, message };
  }
}
