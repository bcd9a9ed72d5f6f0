import { parse } from '../../server/src/draft/draft.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { runRules } from './run-rules.ts';

/** Where the texts are in which the findings of all rules are marked. */
export const textsFolder = new URL('../fixtures/texts/', import.meta.url);

/**
 * The text with a marker line for each finding of any rule under the line on which the finding begins: the inverse of `readFixture`. A
 * finding that runs over several lines is marked on its first. Marker lines end as the lines above them do.
 *
 * @throws what a rule throws: no text is so messy that a rule may fail on it.
 */
export function markedText(text: string): string {
  const findings = runRules(parse(text), { settings: defaultSettings }, (_rule, error) => {
    throw error;
  });
  const inOrder = findings
    .map(({ span, severity, rule }) => ({ ...span, words: `${severity} ${rule}` }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.words < b.words ? -1 : 1));
  let marked = '';
  let lineStart = 0;
  let next = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const lineEnd = lineStart + line.length;
    const lineBreak = /\r?\n$/.exec(line)?.[0] ?? '';
    marked += line;
    for (let finding = inOrder[next]; finding !== undefined && finding.start < lineEnd; next++, finding = inOrder[next]) {
      const { start, end, words } = finding;
      const carets = Math.max(1, Math.min(end, lineEnd - lineBreak.length) - start);
      marked += `${' '.repeat(start - lineStart)}${'^'.repeat(carets)} ${words}${lineBreak}`;
    }
    lineStart = lineEnd;
  }
  return marked;
}
