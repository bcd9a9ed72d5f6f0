import type { Draft } from '../../draft/draft.ts';
import { counter, gatherer, type PlacedValue } from '../../draft/paragraphs.ts';
import type { Label } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import type { Found, Rule } from '../rule.ts';

export const numberStyle: Rule = {
  id: 'number-style',
  severity: 'info',
  summary: 'One draft writes its inserted numbers in two ways: “1 bis.” beside “5bis.”.',
  check: (draft) =>
    isMixed(draft) ? [...Map.groupBy(suffixed(draft.paragraphs), ({ value }) => value.family).values()].flatMap(oddOnes) : [],
};

/** Most drafts have one form in each family, and then their labels need not be gathered. */
function isMixed(draft: Draft): boolean {
  const families = [...formsWritten(draft.paragraphs).keys()].map((form) => form.split(' ', 1)[0]);
  return new Set(families).size < families.length;
}

const formsWritten = counter((paragraph) => {
  const inserted = insertedIn(paragraph);
  return inserted === undefined ? [] : [`${inserted.family} ${inserted.joint}`];
});

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
function oddOnes(family: readonly PlacedValue<Inserted>[]): Found[] {
  const forms = Map.groupBy(family, ({ value }) => value.joint);
  if (forms.size < 2) return [];
  const [usual] = [...forms.values()].sort((a, b) => b.length - a.length);
  const model = usual?.[0];
  if (model === undefined) return [];
  const tied = [...forms.values()].filter(({ length }) => length === usual?.length).length > 1;
  const reason = tied ? 'the form that stands first in this draft' : 'the form of most inserted numbers in this draft';
  return family.flatMap((each) => (each.value.joint === model.value.joint ? [] : [found(each, model, reason)]));
}

function found({ value, offset }: PlacedValue<Inserted>, model: PlacedValue<Inserted>, reason: string): Found {
  const { label, close, written } = value;
  const suffix = suffixAtEnd.exec(written)?.[0] ?? '';
  const number = written.slice(0, written.length - suffix.length - label.joint.length);
  const alike = `${number}${close}${model.value.joint}${suffix}`;
  const modelSpan = shift(model.value.label.span, model.offset);
  return {
    span: shift(label.span, offset),
    message: `“${opened(value, written)}” is written otherwise than “${opened(model.value, model.value.written)}”, ${reason}. Write “${opened(value, alike)}”, so that whoever searches for a number finds it.`,
    related: [{ span: modelSpan, message: `Written “${opened(model.value, model.value.written)}” here` }],
    fixes: [
      {
        title: `Write “${opened(value, alike)}”`,
        certain: false,
        edits: () => [{ span: shift(label.numberSpan, offset), newText: alike }],
      },
    ],
  };
}

const suffixAtEnd = new RegExp(`(?:${suffixPattern}|alt)$`, 'i');

/** The parenthesis before the number does not belong to its span; the one after it does, where a suffix follows. */
function opened({ close }: Inserted, written: string): string {
  return close === '' ? written : `(${written}`;
}
