import { escaped, marked } from '../text/markdown.ts';
import type { WordsReport } from './compare-words.ts';
import type { RevisionReport } from './revision.ts';
import { bracketInWords, paragraphInWords, tellsWords, totalsInWords } from './revision-in-words.ts';

/** What a revision changes, for a message or a page: ~~dropped~~ and **added** words. `names` are those of the two drafts. */
export function revisionMarkdown(report: RevisionReport, { before, after }: { readonly before: string; readonly after: string }): string {
  const parts = [`# ${escaped(before)} → ${escaped(after)}`, escaped(totalsInWords(report))];
  for (const paragraph of report.paragraphs) {
    parts.push(`## Line ${(paragraph.after ?? paragraph.before)?.line}: ${escaped(paragraphInWords(paragraph))}`);
    if (tellsWords(paragraph)) parts.push(paragraph.words.map(inMarkdown).join('').trim());
  }
  if (report.brackets.length > 0)
    parts.push('## Brackets', report.brackets.map((bracket) => `- Line ${bracket.line}: ${escaped(bracketInWords(bracket))}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function inMarkdown({ text, in: where }: WordsReport): string {
  return where === 'both' ? escaped(text) : marked(text, where === 'before' ? '~~' : '**');
}
