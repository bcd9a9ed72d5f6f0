import { bracketInWords, type ParagraphReport, paragraphInWords, tellsWords, totalsInWords, type WordsReport } from '../../../service.ts';
import { htmlPage, htmlText } from '../../html-page.ts';
import type { RevisionFormat } from './format.ts';

/** One page that needs nothing else, and prints well. */
export const html: RevisionFormat = (report, { before, after }) => {
  const title = `${before} → ${after}`;
  const brackets = report.brackets.map((bracket) => `<li>Line ${bracket.line}: ${htmlText(bracketInWords(bracket))}</li>`);
  return htmlPage(
    title,
    [
      `<h1>${htmlText(title)}</h1>`,
      `<p>${htmlText(totalsInWords(report))}</p>`,
      ...report.paragraphs.map(section),
      ...(brackets.length === 0 ? [] : ['<h2>Brackets</h2>', `<ul>${brackets.join('\n')}</ul>`]),
    ].join('\n'),
  );
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
