import { allWords } from '../../languages/index.ts';
import { inCapitals } from '../../languages/lists.ts';
import { statusNamed, statusWords } from '../../languages/statuses.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';
import type { Stamp } from '../tree.ts';
import { endsChange } from './changes.ts';
import { contextual, found, matchAt, type Places } from './contextual.ts';

const stamps = inCapitals(statusWords());
const negotiatorsPhrases = statusWords('approved', 'agreed', 'agreed ad referendum').filter((words) => words.includes(' '));

/** Of stamps without parentheses or brackets of their own. */
export const stampPlaces: Places = {
  starts: [...new Set([...stamps, ...negotiatorsPhrases].map((words) => words.charAt(0)))],
  pattern: anyOf([...stamps, ...negotiatorsPhrases], ' '),
};

/**
 * What was decided on a paragraph, at its end: in capitals (`APPROVED`, `PENDING – Consultations with Brazil`), or in parentheses or brackets of its own
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

/** In UTF-16 code units, to the paragraph's last word: longer than any stamp that has been seen. */
const longestStamp = 240;

const not = anyOf(inCapitals(allWords(({ statuses }) => statuses.negations)));
const capitals =
  `(?<=^|[\\s;.,:/)\\]”"])(?<!${startOfWord}${not}\\s)(?<words>(?<status>${anyOf(stamps, ' ')})` +
  '(?:[ \\t]*(?:[–—:-]|,)[ \\t]*(?<note>\\S[^\\r\\n]{0,119}?))?)[\\s.\\])]*$';
const capitalsHere = new RegExp(capitals, 'y');
const capitalsLater = new RegExp(capitals, 'g');
// In mixed case only what cannot be prose: a parenthesis or brackets of its own ("(Agreed, placement tbd)"), or a phrase of negotiators.
const alone = new RegExp(
  `(?<words>\\((?<parenthesis>[^()[\\]\\r\\n]{4,160})\\)|\\[(?<bracket>[^()[\\]\\r\\n]{4,160})\\]|(?<=[;.,:\\]”"]\\s)${anyOf(negotiatorsPhrases, ' ')})[\\s.]*$`,
  'y',
);
const statusAlone = new RegExp(
  `^(?<status>${anyOf(statusWords(), ' ')})(?:\\s*[,;:–—-]\\s*(?<said>.+)|\\s+(?<rest>${anyOf(allWords(({ statuses }) => statuses.circumstances))}\\s.+))?$`,
  'i',
);

type Read = Readonly<Record<string, string | undefined>>;
const nothing: Read = {};

function isCapital(text: string, offset: number): boolean {
  return /[A-Z]/.test(text.charAt(offset));
}

function isNearEnd(text: string, offset: number): boolean {
  return text.length - offset <= longestStamp || matchAt(blank, text, offset + longestStamp) !== null;
}

const blank = /\s*$/y;

function readInCapitals(text: string, offset: number): Read {
  return matchAt(capitalsHere, text, offset)?.groups ?? nothing;
}

function readAlone(text: string, offset: number): Read {
  const { words, parenthesis, bracket } = matchAt(alone, text, offset)?.groups ?? nothing;
  const inside = parenthesis ?? bracket ?? words;
  if (words === undefined || inside === undefined) return nothing;
  const { status, said, rest } = statusAlone.exec(inside.trim())?.groups ?? nothing;
  // "(Agreed, PENDING)": what is in capitals is the stamp.
  if (status === undefined || matchAt(capitalsLater, text, offset + 1) !== null) return nothing;
  return { words, status, note: said ?? rest };
}
