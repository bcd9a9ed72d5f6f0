import { xmlText } from '../../../xml/text.ts';
import type { Revision } from '../line.ts';
import { authorAttributes } from '../write/write-paragraph.ts';

/** How a document writes the names of Word's elements (`w:`), and the number of a change. */
export interface Tagging {
  readonly prefix: string;
  readonly id: number;
}

/** A tracked change round content; without content, as it stands in the properties of a paragraph's end. */
export function changeTag(name: 'ins' | 'del', { author, date }: Revision, content: string | undefined, { prefix, id }: Tagging): string {
  const start = `<${prefix}${name} ${prefix}id="${id}" ${authorAttributes(author ?? '', date, prefix)}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${prefix}${name}>`;
}

/** Words as the content of a run. */
export function textContent(text: string, name: 't' | 'delText', prefix: string): string {
  return text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t' || part === '\n') return `<${prefix}${part === '\t' ? 'tab' : 'br'}/>`;
      return part === '' ? '' : `<${prefix}${name} xml:space="preserve">${xmlText(part)}</${prefix}${name}>`;
    })
    .join('');
}
