import { htmlText } from './html.ts';

/** A page of its own: no script, nothing that is fetched, legible in light and dark and on paper. `body` is HTML, `style` the CSS that this page alone has. */
export function htmlPage({ title, style, body }: { readonly title: string; readonly style: string; readonly body: string }): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${commonStyle}${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The colours have names, so that a page's own style need not know of the dark and of paper. */
const commonStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft-ink: #595959; --paper: #fff; --soft-paper: #f3f3f3; --line: #767676;
  --mark: #fff3b0; --added: #10501b; --added-paper: #e3f4e3; --dropped: #8a1414; --dropped-paper: #fbe6e6; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --soft-ink: #ababab; --paper: #1a1a1a; --soft-paper: #2a2a2a; --line: #8a8a8a;
  --mark: #5c4b00; --added: #b5e8bd; --added-paper: #17361c; --dropped: #f5bcbc; --dropped-paper: #451b1b; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, table { font-family: system-ui, sans-serif; }
h1, h2, p { overflow-wrap: anywhere; }
small { font-weight: normal; color: var(--soft-ink); }
@media print {
  :root { --ink: #000; --soft-ink: #000; --paper: #fff; --soft-paper: #fff; --mark: none; --added: #10501b; --added-paper: #e3f4e3; --dropped: #8a1414; --dropped-paper: #fbe6e6; }
  main { max-width: none; padding: 0; }
}
`;
