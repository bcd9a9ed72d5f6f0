import { allWords } from '../../languages/index.ts';
import { inCapitals } from '../../languages/lists.ts';
import { statusNamed, statusWords } from '../../languages/statuses.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Stamp } from '../tree.ts';
import { endsChange } from './changes.ts';
import { contextual, found, type TokenBeginnings } from './contextual.ts';

const stamps = inCapitals(statusWords());
const negotiatorsPhrases = statusWords('approved', 'agreed', 'agreed ad referendum').filter((words) => words.includes(' '));

/** Where stamps begin that have no parentheses or brackets of their own. */
export const stampPlaces: TokenBeginnings = {
  starts: [...new Set([...stamps, ...negotiatorsPhrases].map((words) => words.charAt(0)))],
  pattern: anyOf([...stamps, ...negotiatorsPhrases], ' '),
};

/**
 * The status of a paragraph, stamped at its end: in capitals (`APPROVED`, `PENDING – Consultations with Brazil`), or in parentheses or brackets of its own
 * (`(Agreed, placement tbd)`). Its payload is the node.
 */
export const StampToken = contextual('Stamp', {
  label: 'stamp',
  starts: [...stampPlaces.starts, '(', '['],
  read(text, offset) {
    if (!isNearEnd(text, offset)) return null;
    const { words = '', status, note } = isCapital(text, offset) ? readInCapitals(text, offset) : readAlone(text, offset);
    const told = status === undefined ? undefined : statusNamed(status);
    if (told === undefined || endsChange(words)) return null;
    const end = offset + words.length;
    const node: Stamp = { type: 'stamp', span: { start: offset, end }, status: told, note: note?.trim() };
    return found(text, offset, end, node);
  },
});

/** Whether what stands in the parenthesis or bracket at `offset` ends the paragraph, as a stamp does that has them for its own. */
export function mayStampAlone(text: string, offset: number): boolean {
  return isNearEnd(text, offset) && matchAt(alone, text, offset) !== undefined;
}

/** To the paragraph's last word. Longer than any stamp in real texts. */
const longestStampUnits = 240;

const not = anyOf(inCapitals(allWords(({ statuses }) => statuses.negations)));
// A footnote mark may stand on the line below.
const capitals =
  `(?<=^|[\\s;.,:/)\\]”"])(?<!${startOfWord}${not}\\s)(?<words>(?<status>${anyOf(stamps, ' ')})` +
  '(?:[ \\t]*(?:[–—:-]|,)[ \\t]*(?<note>\\S[^\\r\\n]{0,119}?))?)[\\s.\\])]*(?:\\d{0,3}/(?<=[\\r\\n][ \\t]*\\d{0,3}/)[\\s.]*)?$';
const capitalsHere = new RegExp(capitals, 'y');
const capitalsLater = new RegExp(capitals, 'g');
// In mixed case, only words that cannot be prose: a parenthesis or brackets of its own ("(Agreed, placement tbd)"), or a phrase of negotiators.
const alone = new RegExp(
  `(?<words>\\((?<parenthesis>[^()[\\]\\r\\n]{4,160})\\)|\\[(?<bracket>[^()[\\]\\r\\n]{4,160})\\]|(?<=[;.,:\\]”"]\\s)${anyOf(negotiatorsPhrases, ' ')})[\\s.]*$`,
  'y',
);
const statusAlone = new RegExp(
  `^(?<status>${anyOf(statusWords(), ' ')})(?:\\s*[,;:–—-]\\s*(?<said>.+)|\\s+(?<rest>${anyOf(allWords(({ statuses }) => statuses.circumstances))}\\s.+))?$`,
  'i',
);

type StampParts = Readonly<Record<string, string | undefined>>;
const nothing: StampParts = {};

function isCapital(text: string, offset: number): boolean {
  return /[A-Z]/.test(text.charAt(offset));
}

function isNearEnd(text: string, offset: number): boolean {
  return text.length - offset <= longestStampUnits || matchAt(blank, text, offset + longestStampUnits) !== undefined;
}

const blank = /\s*$/y;

function readInCapitals(text: string, offset: number): StampParts {
  return matchAt(capitalsHere, text, offset)?.groups ?? nothing;
}

function readAlone(text: string, offset: number): StampParts {
  const { words, parenthesis, bracket } = matchAt(alone, text, offset)?.groups ?? nothing;
  const inside = parenthesis ?? bracket ?? words;
  if (words === undefined || inside === undefined) return nothing;
  const { status, said, rest } = statusAlone.exec(inside.trim())?.groups ?? nothing;
  // In "(Agreed, PENDING)" the word in capitals is the stamp.
  if (status === undefined || matchAt(capitalsLater, text, offset + 1) !== undefined) return nothing;
  return { words, status, note: said ?? rest };
}
