import type { Draft } from '../../draft/draft.ts';
import { counter, gatherer, type Paragraphs, type PlacedValue, paragraphNumber } from '../../draft/paragraphs.ts';
import { whileSame } from '../../draft/while-same.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { replacement } from '../finding.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';

export const numberStyle: Rule = {
  id: 'number-style',
  severity: 'info',
  summary: 'One draft writes its inserted numbers in two ways: “1 bis.” beside “5bis.”.',
  check: perParagraphs((draft) => found(draft.paragraphs, oddNumbers(draft))),
};

interface Inserted {
  readonly label: Label;
  /** The labels of one family are written alike in a draft; those of another may be written otherwise. */
  readonly family: string;
  /** The parenthesis that closes the number before its suffix: "(d) bis". */
  readonly close: ')' | '';
  /** What stands between number and suffix, after that parenthesis: "" or " " or ".". */
  readonly joint: string;
  /** The number with its suffix, as written: "5bis". */
  readonly written: string;
}

const suffixed = gatherer(insertedIn);

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
  /** Why the form is the usual one. */
  readonly reason: string;
}

/** In order. The same list as long as paragraphs of the same numbers have the same inserted numbers. */
const oddNumbers: (draft: Draft) => readonly OddNumber[] = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: suffixed.hits(paragraphs) }),
  (a, b) => a.family === b.family && a.close === b.close && a.joint === b.joint && a.written === b.written,
  ({ paragraphs }) =>
    isMixed(paragraphs)
      ? [...Map.groupBy(suffixed(paragraphs), ({ value }) => value.family).values()].flatMap(oddOnes).sort((a, b) => a.index - b.index)
      : [],
);

/** Most drafts have one form in each family, and then their labels need not be listed. */
function isMixed(paragraphs: Paragraphs): boolean {
  const families = [...formsWritten(paragraphs).keys()].map((form) => form.split(' ', 1)[0]);
  return new Set(families).size < families.length;
}

const formsWritten = counter((paragraph) => {
  const inserted = suffixed.hits.of(paragraph);
  return inserted === undefined ? [] : [`${inserted.family} ${inserted.joint}`];
});

function insertedIn(paragraph: Paragraph): Inserted | undefined {
  const { label } = paragraph.line;
  if (label === undefined || (label.suffix === 0 && !label.alternative)) return undefined;
  const written = paragraph.text.slice(label.numberSpan.start, label.numberSpan.end);
  // “(b)(ter)” and “9. Alt. 1.” are forms of their own.
  if (!suffixAtEnd.test(written) || label.joint.includes('(')) return undefined;
  const close = label.joint.startsWith(')') ? ')' : '';
  return { label, family: familyOf(label), close, joint: label.joint.slice(close.length).replace('\u00a0', ' '), written };
}

function familyOf({ kind, enclosure, alternative }: Label): string {
  const suffix = alternative ? 'alternative' : 'inserted';
  if (kind === 'preambular' || kind === 'operative') return `short-${suffix}`;
  if (kind === 'article' || kind === 'annex' || kind === 'option') return `heading-${suffix}`;
  return enclosure === '()' ? `parentheses-${suffix}` : `number-${suffix}`;
}

/** The labels that are not in the form of most of their family; of two forms equally often used, the first wins. */
function oddOnes(family: readonly PlacedValue<Inserted>[]): OddNumber[] {
  const forms = Map.groupBy(family, ({ value }) => value.joint);
  if (forms.size < 2) return [];
  const [usual] = [...forms.values()].sort((a, b) => b.length - a.length);
  const [first] = usual ?? [];
  if (first === undefined) return [];
  const tied = [...forms.values()].filter(({ length }) => length === usual?.length).length > 1;
  const reason = tied ? 'the form that stands first in this draft' : 'the form of most inserted numbers in this draft';
  const model: Model = { index: first.index, inserted: first.value, reason };
  return family.flatMap(({ index, value }) => (value.joint === first.value.joint ? [] : [{ index, model }]));
}

const found = hitsOfItems(
  ({ model }: OddNumber, paragraph: Paragraph): FoundInParagraph | undefined => {
    const inserted = suffixed.hits.of(paragraph);
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
    message: `“${opened(inserted, written)}” is written otherwise than “${model}”, ${reason}. Write “${opened(inserted, alike)}”, so that whoever searches for a number finds it.`,
    relatedIn(draft) {
      const placed = paragraphNumber(draft.paragraphs, index);
      const there = placed && suffixed.hits.of(placed.paragraph);
      return placed && there ? [{ span: shift(there.label.span, placed.offset), message: `Written “${model}” here` }] : [];
    },
    fixes: [replacement(`Write “${opened(inserted, alike)}”`, label.numberSpan, alike)],
  };
}

const suffixAtEnd = new RegExp(`(?:${suffixPattern}|alt)$`, 'i');

/** The parenthesis before the number does not belong to its span; the one after it does, where a suffix follows. */
function opened({ close }: Inserted, written: string): string {
  return close === '' ? written : `(${written}`;
}
