/** A hover card in Markdown: a paragraph for each part that says something. */
export function card(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
