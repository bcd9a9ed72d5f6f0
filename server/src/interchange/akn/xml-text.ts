/** Words as they may stand in an element or an attribute of XML. What XML 1.0 has no way to write, controls and halves of surrogate pairs, becomes U+FFFD. */
export function xmlText(words: string): string {
  return words
    .replace(/[\v\f]/g, ' ')
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"\r]/g, (sign) => signs[sign] ?? '');
}

/** An element's attributes, with a space before each; those that are undefined are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value).replace(/\s+/g, ' ')}"`))
    .join('');
}

/** The characters that are none of XML 1.0's (section 2.2). */
const unwritable = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\p{Cs}\uFFFE\uFFFF]/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
