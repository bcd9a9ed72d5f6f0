import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import { Paragraph } from '../../../syntax/paragraph.ts';
import { visit } from '../../../syntax/visit.ts';

/**
 * Alternatives touch, `[shall][should]`: where a bracket touches a word instead, `[shall[should]` or `[shall]should]`, another stood between. The nearest such place on the
 * mark's side that leaves every other bracket with a partner.
 */
export function touchingPlace(paragraph: Paragraph, { span, opening }: LooseMark): number | undefined {
  const { text } = paragraph;
  const from = opening ? span.end : 0;
  const places = Array.from(
    text.slice(from, opening ? text.length : span.start).matchAll(opening ? beforeBracket : afterBracket),
    ({ index }) => from + index,
  );
  return (opening ? places : places.reverse()).slice(0, most).find((place) => {
    return !splitsWhole(paragraph, place) && leavesFewer(paragraph, place, opening);
  });
}

/** Whether fewer marks of the paragraph have no partner with one more at the place: that of an opening bracket, or of a closing one. Costs a reading of the paragraph. */
export function leavesFewer({ text, faults }: Paragraph, place: number, opening: boolean): boolean {
  const mended = new Paragraph(`${text.slice(0, place)}${opening ? ']' : '['}${text.slice(place)}`);
  return mended.faults.length < faults.length;
}

/** Whether a mark there would split a citation, a stamp, a note or a tracked change. */
export function splitsWhole({ tree }: Paragraph, place: number): boolean {
  let splits = false;
  visit(tree.nodes, (node) => {
    if (!('nodes' in node) && node.type !== 'text') splits ||= node.span.start < place && place < node.span.end;
  });
  return splits;
}

/** Each costs a reading of the paragraph. */
const most = 4;

/** `international[ly]` is an ending, and `[^3]` a note. */
const beforeBracket = /(?<=[\p{L}\d*]{2})(?=\[(?!\p{Ll}{1,4}\]|\^|\p{Ll}{1,4} agreed))/gu;
const afterBracket = /(?<=\])(?=[\p{L}\d])/gu;
