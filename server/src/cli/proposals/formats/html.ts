import { htmlText } from '../../../text/html.ts';
import { htmlPage } from '../../../text/html-page.ts';
import { countInWords, type ListedFile, type ProposalWriter } from '../listed.ts';
import { linesOf } from './html-lines.ts';
import { style } from './html-style.ts';

/**
 * One page that needs nothing else: each draft with its contested words marked and, below a line in which some end, their versions side by side. It has no
 * script, and lets none run that a draft may hold.
 */
export const html: ProposalWriter = (files) =>
  htmlPage({
    title: `Proposals: ${files.map(({ file }) => file).join(', ')}`,
    style,
    body: `<h1>Proposals</h1>\n${files.length > 1 ? contentsOf(files) : ''}${files.map(sectionOf).join('')}`,
  });

function contentsOf(files: readonly ListedFile[]): string {
  const rows = files.map(
    ({ file, proposals }, at) => `<li><a href="#draft-${at + 1}">${htmlText(file)}</a>: ${countInWords(proposals)}</li>\n`,
  );
  return `<nav aria-label="Drafts"><ol>\n${rows.join('')}</ol></nav>\n`;
}

function sectionOf(listed: ListedFile, at: number): string {
  const { file, authors, proposals } = listed;
  const id = `draft-${at + 1}`;
  const by = authors.length === 0 ? '' : ` By ${htmlText(authors.map(({ name }) => name).join(', '))}, as its heading says.`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${htmlText(file)}</h2>
<p class="count">${countInWords(proposals)}.${by}</p>
${linesOf(listed, id)}</section>
`;
}
