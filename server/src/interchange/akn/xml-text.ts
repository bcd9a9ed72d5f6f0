import { xmlText } from '../../xml/text.ts';

/** Words as they may stand in an element. */
export function aknText(words: string): string {
  return xmlText(withPlainSpaces(words));
}

/** An element's attributes, with a space before each; those that are undefined are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${aknText(value.replace(/\s+/g, ' '))}"`))
    .join('');
}

/** Ends of pages, which converters leave, part words as a space does; XML cannot have them. */
export function withPlainSpaces(words: string): string {
  return words.replace(/[\v\f]/g, ' ');
}
