/**
 * Text of others as it may stand in an element or an attribute of HTML. Controls, halves of surrogate pairs and marks of writing direction become U+FFFD; line
 * breaks stay, as LF. What a build's log would obey (cli/printable.ts) is written as references.
 */
export function htmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;')
    .replace(/#(?=#\w*\[)/g, '&#35;');
}

const unprintable = /[^\P{Cc}\t\n]|[\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
