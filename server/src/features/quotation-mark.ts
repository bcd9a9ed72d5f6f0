import type { Draft } from '../draft/draft.ts';
import { languageAt } from '../draft/language.ts';
import { counter, paragraphAt } from '../draft/paragraphs.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';

/**
 * What becomes of a straight quotation mark that was just typed before `offset`: the opening or the closing mark of those that the draft writes, of its language where it has none. Where the closing
 * one stands there already, it is typed over. Nothing in a draft that writes straight marks.
 */
export function quotationMark(draft: Draft, offset: number): readonly TextEdit[] {
  const placed = paragraphAt(draft.paragraphs, Math.max(0, offset - 1));
  if (placed === undefined) return [];
  const { text } = placed.paragraph;
  const at = offset - 1 - placed.offset;
  if (text.charAt(at) !== '"') return [];
  const marks = marksOf(draft, placed.index);
  if (marks === undefined) return [];
  const opens = at === 0 || beforeOpening.test(text.charAt(at - 1));
  const typedOver = !opens && text.startsWith(marks.close, at + 1) ? marks.close.length : 0;
  return [{ span: span(offset - 1, offset + typedOver), newText: opens ? marks.open : marks.close }];
}

interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Of the pairs that drafts write the one that stands in this draft most often; undefined for straight marks. */
function marksOf(draft: Draft, index: number): Marks | undefined {
  const counts = openingMarks(draft.paragraphs);
  // Two straight marks make a pair, and one is that which was typed.
  const countOf = (open: string) => (open === straight ? ((counts.get(open) ?? 0) - 1) / 2 : (counts.get(open) ?? 0));
  const [most = straight] = [straight, ...pairs.keys()].toSorted((a, b) => countOf(b) - countOf(a));
  if (countOf(most) > 0) return most === straight ? undefined : { open: most, close: pairs.get(most) ?? '' };
  const { open, close } = languageAt(draft, index)?.quotationMarks ?? usual;
  return { open, close };
}

const openingMarks = counter(({ text }: Paragraph) => text.match(opening) ?? []);
const opening = /[“"]|«[\u00a0\u202f ]?/g;
const straight = '"';
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['«\u00a0', '\u00a0»'],
  ['«\u202f', '\u202f»'],
  ['« ', ' »'],
]);
const usual: Marks = { open: '“', close: '”' };

/** A quotation begins after a space, an opening mark, or a dash. */
const beforeOpening = /[\s([{“«‘—–]/;
