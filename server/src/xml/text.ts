/** Text of others as XML, in an element and in an attribute. What XML cannot have is the sign of a lost character. */
export function xmlText(text: string): string {
  return text.replace(notXml, '\uFFFD').replace(/[&<>"\t\r\n]/g, (sign) => escapes[sign] ?? sign);
}

/** Where a text has the first character that XML cannot have. */
export function placeOfNotXml(text: string): number | undefined {
  const at = text.search(notXml);
  return at < 0 ? undefined : at;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these.
const notXml = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
};
