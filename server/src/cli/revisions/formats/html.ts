import { bracketInWords, type ParagraphReport, paragraphInWords, tellsWords, totalsInWords, type WordsReport } from '../../../service.ts';
import { htmlText } from '../../../text/html.ts';
import { htmlPage } from '../../../text/html-page.ts';
import type { DiffWriter } from './format.ts';

/** One page that needs nothing else, and prints well. */
export const html: DiffWriter = (report, { before, after }) => {
  const title = `${before} → ${after}`;
  const brackets = report.brackets.map((bracket) => `<li>Line ${bracket.line}: ${htmlText(bracketInWords(bracket))}</li>`);
  const body = [
    `<h1>${htmlText(title)}</h1>`,
    `<p>${htmlText(totalsInWords(report))}</p>`,
    ...report.paragraphs.map(section),
    ...(brackets.length === 0 ? [] : ['<h2>Brackets</h2>', `<ul>${brackets.join('\n')}</ul>`]),
  ];
  return htmlPage({ title, style, body: body.join('\n') });
};

function section(paragraph: ParagraphReport): string {
  const { before, after, change } = paragraph;
  const words = tellsWords(paragraph) ? `<p>${paragraph.words.map(marked).join('')}</p>` : '';
  return `<section class="${change}"><h2>${htmlText(paragraphInWords(paragraph))} <small>line ${(after ?? before)?.line}</small></h2>${words}</section>`;
}

/** A reader of the screen speaks the hidden words: colour and strokes are not all that tells. */
function marked({ text, in: where }: WordsReport): string {
  if (where === 'both') return htmlText(text);
  return where === 'before'
    ? `<del><span class="spoken">dropped: </span>${htmlText(text)}</del>`
    : `<ins><span class="spoken">added: </span>${htmlText(text)}</ins>`;
}

const style = `
h2 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
ins { color: var(--added); background: var(--added-paper); }
del { color: var(--dropped); background: var(--dropped-paper); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
section { break-inside: avoid; }
`;
