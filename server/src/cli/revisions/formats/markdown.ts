import type { WordsReport } from '../../../service.ts';
import { markdownText } from '../../markdown-text.ts';
import type { DiffWriter } from './format.ts';
import { bracketInWords, heading, tellsWords, totals } from './in-words.ts';

/** For a message or a page: ~~dropped~~ and **added** words. */
export const markdown: DiffWriter = (report, { before, after }) => {
  const parts = [`# ${markdownText(before)} → ${markdownText(after)}`, markdownText(totals(report))];
  for (const paragraph of report.paragraphs) {
    parts.push(`## Line ${(paragraph.after ?? paragraph.before)?.line}: ${markdownText(heading(paragraph))}`);
    if (tellsWords(paragraph)) parts.push(paragraph.words.map(marked).join('').trim());
  }
  if (report.brackets.length > 0)
    parts.push(
      '## Brackets',
      report.brackets.map((bracket) => `- Line ${bracket.line}: ${markdownText(bracketInWords(bracket))}`).join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
};

/** Spaces stay outside of the mark, since Markdown's emphasis may not begin or end with one. */
function marked({ text, in: where }: WordsReport): string {
  const words = text.trim();
  if (where === 'both' || words === '') return markdownText(text);
  const start = text.indexOf(words);
  const mark = where === 'before' ? '~~' : '**';
  return `${text.slice(0, start)}${mark}${markdownText(words)}${mark}${text.slice(start + words.length)}`;
}
