import type { XmlElement } from '@rgrove/parse-xml';
import { elementsIn, hasOwnWords, nameOf } from '../../xml/elements.ts';
import { inlineNames } from './vocabulary.ts';

export interface BlockContext {
  /** The words of a line; undefined where it has some, and all of them go with changes that are settled. */
  readonly inline: (line: XmlElement) => string | undefined;
  /** Takes a line, with the number or letter before its words. */
  readonly put: (line: string) => void;
}

/**
 * Reads the lines within an element, whatever its name: so a document of another kind loses no words either. A number stands before the words that it numbers, in its own element or, as the
 * United Nations marks up some texts, in the next one; before another number it stands alone.
 *
 * @returns the number that no words have followed yet.
 */
export function readBlocks(element: XmlElement, context: BlockContext, number = ''): string {
  let open = number;
  for (const child of elementsIn(element)) {
    const name = nameOf(child);
    if (name === 'meta') continue;
    if (name !== 'num' && !isLine(child)) {
      open = readBlocks(child, context, open);
      continue;
    }
    const words = context.inline(child);
    // A number goes with its words.
    if (words === undefined && name !== 'num') open = '';
    if (!words) continue;
    if (name === 'num') {
      if (open !== '') context.put(open);
      open = words;
    } else {
      context.put(open === '' ? words : `${open} ${words}`);
      open = '';
    }
  }
  return open;
}

function isLine(element: XmlElement): boolean {
  return lineNames.has(nameOf(element)) || hasOwnWords(element) || elementsIn(element).some((each) => inlineNames.has(nameOf(each)));
}

const lineNames: ReadonlySet<string> = new Set(['p', 'block', 'heading', 'subheading', 'crossHeading', 'listIntroduction', 'listWrapUp']);
