import type { XmlElement } from '@rgrove/parse-xml';
import { elementsIn, hasOwnWords, nameOf } from '../../xml/elements.ts';
import { inlineNames } from './vocabulary.ts';

export interface BlockContext {
  /** The words of a line. */
  readonly inline: (line: XmlElement) => string;
  /** Takes a line, with the number or letter before its words. */
  readonly put: (line: string) => void;
}

/**
 * Reads the lines within an element, whatever its name: so a document of another kind loses no words either. A number stands before the words that it numbers, or alone.
 *
 * @returns the number of an outer element that no words have followed yet.
 */
export function readBlocks(element: XmlElement, context: BlockContext, number = ''): string {
  let open = number;
  let isOwn = false;
  for (const child of elementsIn(element)) {
    const name = nameOf(child);
    if (name === 'meta') continue;
    if (name === 'num' || isLine(child)) {
      const words = context.inline(child);
      const joined = [open, words].filter((each) => each !== '').join(' ');
      if (name === 'num') {
        open = joined;
        isOwn = true;
      } else if (words !== '') {
        context.put(joined);
        open = '';
      }
    } else open = readBlocks(child, context, open);
  }
  if (open === '' || !isOwn) return open;
  context.put(open);
  return '';
}

function isLine(element: XmlElement): boolean {
  return lineNames.has(nameOf(element)) || hasOwnWords(element) || elementsIn(element).some((each) => inlineNames.has(nameOf(each)));
}

const lineNames: ReadonlySet<string> = new Set(['p', 'block', 'heading', 'subheading', 'crossHeading', 'listIntroduction', 'listWrapUp']);
