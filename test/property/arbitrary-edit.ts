import fc from 'fast-check';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { breaks, paragraph, telling } from './arbitrary-draft.ts';

/** An edit of a draft whose length is not known yet. */
export interface Stroke {
  /** From 0, the draft's start, to 1, its end. */
  readonly place: number;
  /** Whether the place is moved back to the start of its line, where an edit decides what the line is and whether it goes on with the one before. */
  readonly atLineStart: boolean;
  /** How many code units are deleted, as far as there are any. */
  readonly deleted: number;
  /** What is put there: text, or a piece of the draft itself from a place on. */
  readonly put: string | { readonly from: number; readonly length: number };
}

export function strokes(): fc.Arbitrary<Stroke> {
  return fc.record({ place, atLineStart: fc.boolean(), deleted, put: fc.oneof({ weight: 6, arbitrary: put }, copied) });
}

/** The edit that a stroke makes of this text. */
export function editOf({ place: at, atLineStart, deleted: count, put: what }: Stroke, text: string): TextEdit {
  const point = Math.floor(at * text.length);
  const start = atLineStart ? text.lastIndexOf('\n', point - 1) + 1 : point;
  const newText = typeof what === 'string' ? what : text.slice(Math.floor(what.from * text.length)).slice(0, what.length);
  return { span: { start, end: Math.min(text.length, start + count) }, newText };
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.oneof({ weight: 8, arbitrary: fraction }, fc.constantFrom(0, 1));
const deleted = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.integer({ min: 5, max: 400 }),
  fc.constant(1_000_000),
);
const put = fc.oneof(
  fc.constant(''),
  { weight: 2, arbitrary: fc.constantFrom('a', ' ', 'Z', '7', ';') },
  { weight: 4, arbitrary: telling },
  { weight: 3, arbitrary: breaks },
  paragraph(),
  fc.array(paragraph(), { minLength: 2, maxLength: 5 }).map((paragraphs) => `\n\n${paragraphs.join('')}`),
);
const copied = fc.record({ from: fraction, length: fc.integer({ min: 1, max: 600 }) });
