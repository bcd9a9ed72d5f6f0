import type { Label } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { commonestFirst } from '../commonest.ts';
import { counter, gatherer, type Paragraphs } from '../paragraphs.ts';

/** A number that was inserted after the count was made, "5 bis", as it is written. */
export interface Inserted {
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

/** Those of the draft's labels. */
export const insertedNumbers = gatherer(insertedIn);

/** How often each family is written in each form: "number-inserted  ", with what stands between number and suffix after the family's name and a space. */
export const formsOfInserted = counter((paragraph) => {
  const inserted = insertedNumbers.hits.of(paragraph);
  return inserted === undefined ? [] : [`${inserted.family} ${inserted.joint}`];
});

/** What most of the draft's inserted numbers of a label's family have before the suffix; undefined where the draft has none. */
export function usualJoint(paragraphs: Paragraphs, label: Label): string | undefined {
  const family = `${familyOf(label)} `;
  const [usual] = commonestFirst(formsOfInserted(paragraphs)).filter(([form]) => form.startsWith(family));
  return usual?.[0].slice(family.length);
}

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

export const suffixAtEnd = new RegExp(`(?:${suffixPattern}|alt)$`, 'i');
