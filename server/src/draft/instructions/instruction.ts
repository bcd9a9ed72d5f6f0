import { suffixIndex, suffixPattern } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import type { Span } from '../../text/span.ts';

/** The instructions to the editor in a paragraph, wherever in it they stand. Spans are of the paragraph. */
export function instructionsIn({ text, tree }: Paragraph): Span[] {
  return allOf(tree.nodes, 'instruction')
    .map(({ span }) => span)
    .filter(({ start, end }) => !title.test(text.slice(start, end)));
}

/** A title may begin with the same word as an instruction: "TRANSFER OF TECHNOLOGY". */
const title = /^\p{Lu}+\s(?:OF|DE|DEL|DES|DU|DA|DO|IN|AND|Y|ET|E)\s/u;

/** What an instruction to the editor orders, as far as it can be carried out for certain words of it; `other` for all the rest. */
export type Order =
  | { readonly kind: 'move'; readonly number: number; readonly suffix: number; readonly section: 'preamble' | 'operative' | undefined }
  | { readonly kind: 'delete' }
  | { readonly kind: 'other' };

/** Reads an instruction in English. "PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE" moves it, "DELETE THIS PARAGRAPH" deletes it. */
export function readInstruction(words: string): Order {
  const order = words.replace(/\s+/g, ' ');
  if (deletion.test(order)) return { kind: 'delete' };
  const { number, suffix, before, after } = placement.exec(order)?.groups ?? {};
  if (number === undefined) return { kind: 'other' };
  const section =
    before === 'PREAMBULAR' || after === 'PREAMBLE' ? 'preamble' : before === 'OPERATIVE' || after !== undefined ? 'operative' : undefined;
  return { kind: 'move', number: Number(number), suffix: suffixIndex(suffix), section };
}

/** True for an instruction that is all there is in its paragraph. */
export function isAlone({ text, content }: Paragraph, { start, end }: Span): boolean {
  return /^[\s([]*$/.test(text.slice(content.start, start)) && /^[\s.)\]]*$/.test(text.slice(end, content.end));
}

/** What goes with an instruction: the parentheses that hold nothing else, the space before it, the line that it leaves empty. */
export function withSurroundings(text: string, { start, end }: Span): Span {
  const enclosed = /[([]/.test(text.charAt(start - 1)) && /[)\]]/.test(text.charAt(end));
  let from = enclosed ? start - 1 : start;
  let to = enclosed ? end + 1 : end;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  if (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) return { start: from, end: to };
  while (/[ \t]/.test(text.charAt(to))) to++;
  return { start: from, end: to + (/^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0].length ?? 0) };
}

const thisParagraph = 'THIS (?:PREAMBULAR |OPERATIVE )?PARAGRAPH';
const deletion = new RegExp(`^DELETE ${thisParagraph}[ .)]*$`);
const placement = new RegExp(
  `^(?:PLACE|MOVE|RELOCATE|TRANSFER|INSERT) ${thisParagraph} (?:(?:IMMEDIATELY |DIRECTLY )?AFTER|TO FOLLOW|TOGETHER WITH|WITH|BELOW|UNDER|NEXT TO) (?:(?<before>PREAMBULAR|OPERATIVE) )?PARAGRAPH (?<number>\\d{1,3})(?: ?(?<suffix>${suffixPattern}))?(?: (?:OF|IN) THE (?<after>PREAMBLE|OPERATIVE (?:PART|SECTION)))?[ .)]*$`,
  'i',
);
