/** A page of its own: no script, nothing that is fetched, and it prints well. `body` is HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Text of a draft, or of a file's name, as HTML. Characters that HTML may not hold become U+FFFD. */
export function htmlText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '\uFFFD').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
body { font: 1rem/1.5 Georgia, 'Times New Roman', serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
small { font-weight: normal; color: #595959; }
p { margin: 0.25rem 0; overflow-wrap: anywhere; }
ins { background: #e3f4e3; color: #10501b; }
del { background: #fbe6e6; color: #8a1414; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
section { break-inside: avoid; }
@media (prefers-color-scheme: dark) {
  body { color: #e8e8e8; background: #1b1b1b; }
  small { color: #ababab; }
  ins { background: #17361c; color: #b5e8bd; }
  del { background: #451b1b; color: #f5bcbc; }
}
@media print { body { margin: 0; max-width: none; color: #000; background: #fff; } }
`;
