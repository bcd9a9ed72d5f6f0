import { escaped, marked } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import type { WordsReport } from './compare-words.ts';
import type { RevisionReport } from './revision.ts';
import { bracketInWords, paragraphInWords, tellsWords, totalsInWords } from './revision-in-words.ts';

/** What a revision changes, for a message or a page: ~~dropped~~ and **added** words. `names` are those of the two drafts. */
export function revisionMarkdown(report: RevisionReport, { before, after }: { readonly before: string; readonly after: string }): string {
  const parts = [`# ${escaped(before)} → ${escaped(after)}`, escaped(totalsInWords(report))];
  for (const paragraph of report.paragraphs) {
    parts.push(`## ${lineInWords((paragraph.after ?? paragraph.before)?.line, escaped(paragraphInWords(paragraph)))}`);
    if (tellsWords(paragraph)) parts.push(paragraph.words.map(inMarkdown).join('').trim());
  }
  if (report.brackets.length > 0)
    parts.push(
      `## ${say('bracketsHeading')}`,
      report.brackets.map((bracket) => `- ${lineInWords(bracket.line, escaped(bracketInWords(bracket)))}`).join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

function lineInWords(line: number | undefined, words: string): string {
  return say('lineOf', { line: line ?? '', words });
}

function inMarkdown({ text, in: where }: WordsReport): string {
  return where === 'both' ? escaped(text) : marked(text, where === 'before' ? '~~' : '**');
}
