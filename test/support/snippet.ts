/** The text of a snippet as VS Code puts it in: of each place to fill in its default, of a choice the one at `choice`. Placeholders within placeholders are not read. */
export function inserted(body: string, choice = 0): string {
  return body
    .replace(/\$\{\d+\|(?<choices>[^|}]*)\|\}/g, (_whole, choices: string) => choices.split(',')[choice] ?? '')
    .replace(/\$\{\d+:(?<text>[^}]*)\}/g, (_whole, text: string) => text)
    .replace(/\$\d/g, '');
}

/** How many choices the place with the most of them has. */
export function choicesOf(body: string): number {
  return Math.max(1, ...[...body.matchAll(/\$\{\d+\|([^|}]*)\|\}/g)].map(([, choices = '']) => choices.split(',').length));
}
