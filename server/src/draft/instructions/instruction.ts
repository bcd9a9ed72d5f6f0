import { allWords, having } from '../../languages/index.ts';
import { suffixIndex } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';

/** The instructions to the editor in a paragraph, wherever in it they stand. Spans are of the paragraph. */
export function instructionsIn({ text, tree }: Paragraph): Span[] {
  return allOf(tree.nodes, 'instruction')
    .map(({ span }) => span)
    .filter(({ start, end }) => !title.test(text.slice(start, end)));
}

/** A title may begin with the same word as an instruction: "TRANSFER OF TECHNOLOGY". */
const title = new RegExp(`^\\p{Lu}+\\s${anyOf(allWords(({ instructions }) => instructions.titleWords))}\\s`, 'u');

/** What an instruction to the editor orders, if it is certain how to carry it out; else `other`. */
export type Order =
  | { readonly kind: 'move'; readonly number: number; readonly suffix: number; readonly section: 'preamble' | 'operative' | undefined }
  | { readonly kind: 'delete' }
  | { readonly kind: 'other' };

/** Reads an instruction. "PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE" moves it, "DELETE THIS PARAGRAPH" deletes it. */
export function readInstruction(words: string): Order {
  const order = words.replace(/\s+/g, ' ');
  if (orderPatterns.some(({ deletion }) => deletion.test(order))) return { kind: 'delete' };
  const placed = orderPatterns.map(({ placement }) => placement.exec(order)?.groups).find((groups) => groups !== undefined);
  if (placed?.['number'] === undefined) return { kind: 'other' };
  const { number, suffix, preambular, operative } = placed;
  const { ofPreamble, ofOperative } = placed;
  const section = preambular || ofPreamble ? 'preamble' : operative || ofOperative ? 'operative' : undefined;
  return { kind: 'move', number: Number(number), suffix: suffixIndex(suffix), section };
}

/** Whether the instruction is all that its paragraph holds. */
export function isAlone({ text, content }: Paragraph, { start, end }: Span): boolean {
  return /^[\s([]*$/.test(text.slice(content.start, start)) && /^[\s.)\]]*$/.test(text.slice(end, content.end));
}

/** The span to delete with an instruction: parentheses that hold nothing else, the space before it, a line that would be left empty. */
export function withSurroundings(text: string, { start, end }: Span): Span {
  const enclosed = /[([]/.test(text.charAt(start - 1)) && /[)\]]/.test(text.charAt(end));
  let from = enclosed ? start - 1 : start;
  let to = enclosed ? end + 1 : end;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  if (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) return { start: from, end: to };
  while (/[ \t]/.test(text.charAt(to))) to++;
  return { start: from, end: to + (/^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0].length ?? 0) };
}

const orderPatterns = having(({ instructions }) => instructions.orders).map((orders) => ({
  deletion: new RegExp(`^${anyOf(orders.delete)} ${anyOf(orders.subjects)}[ .)]*$`),
  placement: new RegExp(
    `^${anyOf(orders.move)} ${anyOf(orders.subjects)} ${anyOf(orders.placeWords)} (?:(?:(?<preambular>${anyOf(orders.preambular)})|(?<operative>${anyOf(orders.operative)})) )?${anyOf(orders.paragraph)} (?<number>\\d{1,3})(?: ?(?<suffix>${suffixPattern}))?(?: (?:(?<ofPreamble>${anyOf(orders.ofPreamble)})|(?<ofOperative>${anyOf(orders.ofOperative)})))?[ .)]*$`,
    'i',
  ),
}));
