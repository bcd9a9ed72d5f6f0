import type { WordsReport } from '../../../service.ts';
import { marked } from '../../../text/markdown.ts';
import { markdownText } from '../../markdown-text.ts';
import { printable } from '../../printable.ts';
import type { DiffWriter } from './format.ts';
import { bracketInWords, heading, tellsWords, totals } from './in-words.ts';

/** For a message or a page: ~~dropped~~ and **added** words. */
export const markdown: DiffWriter = (report, { before, after }) => {
  const parts = [`# ${markdownText(before)} → ${markdownText(after)}`, markdownText(totals(report))];
  for (const paragraph of report.paragraphs) {
    parts.push(`## Line ${(paragraph.after ?? paragraph.before)?.line}: ${markdownText(heading(paragraph))}`);
    if (tellsWords(paragraph)) parts.push(paragraph.words.map(inMarkdown).join('').trim());
  }
  if (report.brackets.length > 0)
    parts.push(
      '## Brackets',
      report.brackets.map((bracket) => `- Line ${bracket.line}: ${markdownText(bracketInWords(bracket))}`).join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
};

function inMarkdown({ text, in: where }: WordsReport): string {
  return where === 'both' ? markdownText(text) : marked(printable(text), where === 'before' ? '~~' : '**');
}
