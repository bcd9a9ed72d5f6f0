import { countInWords, type ListedFile, type ProposalFormat } from '../listed.ts';
import { escaped } from './html-escape.ts';
import { linesOf } from './html-lines.ts';
import { style } from './html-style.ts';

/**
 * One page that needs nothing else: each draft with its contested words marked and, below a line in which some end, their versions side by side. It has no
 * script, and lets none run that a draft may hold.
 */
export const html: ProposalFormat = (files) =>
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proposals: ${escaped(files.map(({ file }) => file).join(', '))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Proposals</h1>
${files.length > 1 ? contentsOf(files) : ''}${files.map(sectionOf).join('')}</main>
</body>
</html>
`;

function contentsOf(files: readonly ListedFile[]): string {
  const rows = files.map(
    ({ file, proposals }, at) => `<li><a href="#draft-${at + 1}">${escaped(file)}</a>: ${countInWords(proposals)}</li>\n`,
  );
  return `<nav aria-label="Drafts"><ol>\n${rows.join('')}</ol></nav>\n`;
}

function sectionOf(listed: ListedFile, at: number): string {
  const { file, authors, proposals } = listed;
  const id = `draft-${at + 1}`;
  const by = authors.length === 0 ? '' : ` By ${escaped(authors.map(({ name }) => name).join(', '))}, as its heading says.`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(file)}</h2>
<p class="count">${countInWords(proposals)}.${by}</p>
${linesOf(listed, id)}</section>
`;
}
