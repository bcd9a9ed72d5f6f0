import type { WordParagraph } from './story.ts';

/** How a list of Word writes its numbers. */
export interface NumberForm {
  /** Of `numFmt`. */
  readonly format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';
  readonly before: '' | '(';
  readonly after: '.' | ')';
}

/** The form of a paragraph's number; undefined where the number is none that Word could write, or where something stands before it or in it. */
export function numberForm({ label: written, placed, pieces }: WordParagraph): NumberForm | undefined {
  const { label } = placed.place;
  const [first] = pieces;
  if (written === undefined || label === undefined || first?.type !== 'text' || !first.text.startsWith(written)) return undefined;
  if (!/^\s/.test(first.text.slice(written.length))) return undefined;
  if (label.suffix > 0 || label.alternative || label.parent !== undefined || !formats.has(label.kind)) return undefined;
  const before = written.startsWith('(') ? '(' : '';
  const after = written.at(-1);
  if ((after !== '.' && after !== ')') || (before === '(' && after === '.')) return undefined;
  const numeral =
    label.numeral === 'arabic' ? 'decimal' : `${label.capital ? 'upper' : 'lower'}${label.numeral === 'roman' ? 'Roman' : 'Letter'}`;
  return { format: numeral as NumberForm['format'], before, after };
}

const formats: ReadonlySet<string> = new Set(['arabic', 'letter', 'roman']);

/** Whether the paragraph has this number in this form. */
export function hasNumberOf(paragraph: WordParagraph, { format, before, after }: NumberForm, number: number): boolean {
  const own = numberForm(paragraph);
  return own?.format === format && own.before === before && own.after === after && paragraph.placed.place.label?.number === number;
}

/** The pieces of a paragraph whose number Word writes. */
export function withoutLabel({ label, pieces }: WordParagraph): WordParagraph['pieces'] {
  const [first, ...others] = pieces;
  if (label === undefined || first?.type !== 'text') return pieces;
  const rest = first.text.slice(label.length).trimStart();
  return rest === '' ? others : [{ ...first, text: rest }, ...others];
}
