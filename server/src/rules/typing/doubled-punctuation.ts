import { abbreviations } from '../../draft/words/abbreviations.ts';
import { runBefore } from '../../text/cut.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { markName } from '../mark-name.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { runningText } from './running-text.ts';

export const doubledPunctuation: Rule = {
  id: 'doubled-punctuation',
  severity: 'warning',
  summary: 'Two punctuation marks stand where one belongs: `..`, `,,`, `;.`.',
  check: perParagraph((paragraph) => {
    if (!/[.,;:]{2}/.test(paragraph.text)) return [];
    const text = runningText(paragraph);
    return Array.from(text.matchAll(marks), (match) => found(text, match.index, match[0])).filter((each) => each !== undefined);
  }),
};

/** Two or three marks after a word. Longer runs are dot leaders or the empty cells of a table. */
const marks = /(?<=[\p{L}\p{M}\p{N}\])”’"»%])[.,;:]{2,3}(?![.,;:])/gu;

function found(text: string, start: number, written: string): Found | undefined {
  const end = start + written.length;
  if (written === '...' || isCode(text, start, end) || isAbbreviation(text, start, written)) return undefined;
  const after = text.slice(end, end + 20);
  return {
    span: { start, end },
    ...tell('doubledMarks', { written, words: runBefore(text, start, 30) }),
    fixes: kept(written, after).map((mark, at) => {
      // Two dots in mid-sentence may be what is left of an ellipsis.
      const certain = at === 0 && new Set(written).size === 1 && (mark !== '.' || /^["”’»)\]]*\s*(?:$|\p{Lu})/u.test(after));
      const title = mark === '…' ? say('writeEllipsis') : say('keepMark', { mark: markName(mark, false) });
      return replacement(title, { start, end }, mark, certain);
    }),
  };
}

/** Whether the marks belong to code or a path, "1..5", "std::map", "../maps", or to a year still to come, "20..". */
function isCode(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const isYear = /(?<!\d)(?:19|20)$/.test(text.slice(Math.max(0, start - 3), start));
  return /^[.:]+$/.test(written) && (isYear || /^[\p{L}\p{N}/\\]/u.test(text.slice(end, end + 2)));
}

/** Whether the first mark is the full stop of an abbreviation: "etc.,", "No.:", "rev.;". */
function isAbbreviation(text: string, start: number, written: string): boolean {
  const word = /(?<![\p{L}.])\p{L}\p{Ll}{5,}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  return /^\.[,;:]$/.test(written) && (word === undefined || abbreviations.has(word.toLowerCase()));
}

/** The marks that may be meant, the best first: the one typed last, unless it is a full stop before a small letter. */
function kept(written: string, after: string): string[] {
  const distinct = [...new Set([...written].reverse())];
  if (distinct.length === 1) return written.startsWith('.') && !/^\s*$/.test(after) ? ['.', '…'] : distinct;
  return /^\s+\p{Ll}/u.test(after) ? distinct.sort((a, b) => Number(a === '.') - Number(b === '.')) : distinct;
}
