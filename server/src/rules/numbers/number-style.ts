import type { Draft } from '../../draft/draft.ts';
import { formsOfInserted, type Inserted, insertedNumbers, suffixAtEnd } from '../../draft/numbering/inserted-numbers.ts';
import { type Paragraphs, type PlacedValue, paragraphNumber } from '../../draft/paragraphs.ts';
import { whileSame } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';

export const numberStyle: Rule = {
  id: 'number-style',
  severity: 'info',
  summary: 'One draft writes its inserted numbers in two ways: “1 bis.” beside “5bis.”.',
  check: perParagraphs((draft) => found(draft.paragraphs, oddNumbers(draft))),
};

/** A number that is not in the form of most of its family. */
interface OddNumber {
  /** The number of its paragraph in the draft. */
  readonly index: number;
  readonly model: Model;
}

/** The first number in the usual form. */
interface Model {
  readonly index: number;
  readonly inserted: Inserted;
  /** Why the form is the usual one: most have it, or, of forms that as many have, it stands first. */
  readonly reason: 'most' | 'first';
}

/** In order. The same list as long as paragraphs of the same numbers have the same inserted numbers. */
const oddNumbers: (draft: Draft) => readonly OddNumber[] = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: insertedNumbers.hits(paragraphs) }),
  (a, b) => a.family === b.family && a.close === b.close && a.joint === b.joint && a.written === b.written,
  ({ paragraphs }) =>
    isMixed(paragraphs)
      ? [...Map.groupBy(insertedNumbers(paragraphs), ({ value }) => value.family).values()]
          .flatMap(oddOnes)
          .sort((a, b) => a.index - b.index)
      : [],
);

/** Most drafts have one form in each family, and then their labels need not be listed. */
function isMixed(paragraphs: Paragraphs): boolean {
  const families = [...formsOfInserted(paragraphs).keys()].map((form) => form.split(' ', 1)[0]);
  return new Set(families).size < families.length;
}

/** The labels that are not in the form of most of their family; of two forms equally often used, the first wins. */
function oddOnes(family: readonly PlacedValue<Inserted>[]): OddNumber[] {
  const forms = Map.groupBy(family, ({ value }) => value.joint);
  if (forms.size < 2) return [];
  const [usual] = [...forms.values()].sort((a, b) => b.length - a.length);
  const [first] = usual ?? [];
  if (first === undefined) return [];
  const tied = [...forms.values()].filter(({ length }) => length === usual?.length).length > 1;
  const model: Model = { index: first.index, inserted: first.value, reason: tied ? 'first' : 'most' };
  return family.flatMap(({ index, value }) => (value.joint === first.value.joint ? [] : [{ index, model }]));
}

const found = hitsOfItems(
  ({ model }: OddNumber, paragraph: Paragraph): FoundInParagraph | undefined => {
    const inserted = insertedNumbers.hits.of(paragraph);
    return inserted && describe(inserted, model);
  },
  (a, b) => a.model === b.model,
);

function describe(inserted: Inserted, { index, inserted: like, reason }: Model): FoundInParagraph {
  const { label, close, written } = inserted;
  const suffix = suffixAtEnd.exec(written)?.[0] ?? '';
  const number = written.slice(0, written.length - suffix.length - label.joint.length);
  const alike = `${number}${close}${like.joint}${suffix}`;
  const model = opened(like, like.written);
  return {
    span: label.span,
    ...tell(reason === 'first' ? 'numberStyleFirst' : 'numberStyle', {
      written: opened(inserted, written),
      model,
      alike: opened(inserted, alike),
    }),
    relatedIn(draft) {
      const placed = paragraphNumber(draft.paragraphs, index);
      const there = placed && insertedNumbers.hits.of(placed.paragraph);
      return placed && there ? [{ span: shift(there.label.span, placed.offset), message: say('writtenSoHere', { words: model }) }] : [];
    },
    fixes: [replacement(say('write', { words: opened(inserted, alike) }), label.numberSpan, alike)],
  };
}

/** The parenthesis before the number does not belong to its span; the one after it does, where a suffix follows. */
function opened({ close }: Inserted, written: string): string {
  return close === '' ? written : `(${written}`;
}
