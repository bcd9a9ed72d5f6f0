import { xmlText } from '../../../xml/text.ts';
import type { Revision } from '../line.ts';
import type { Element } from '../read/xml.ts';
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

/** As the document's text has the prefix of an element's name, with its colon. */
export function prefixOf(raw: string, { start }: Element): string {
  return /^<([^\s>/]*:)/.exec(raw.slice(start, start + longestPrefixUnits))?.[1] ?? '';
}

const longestPrefixUnits = 40;

/** Words that are put in, as the content of a run. */
export function textContent(text: string, prefix: string): string {
  return text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t' || part === '\n') return `<${prefix}${part === '\t' ? 'tab' : 'br'}/>`;
      return part === '' ? '' : `<${prefix}t xml:space="preserve">${xmlText(part)}</${prefix}t>`;
    })
    .join('');
}
