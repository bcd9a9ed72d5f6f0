import { languageAt } from '../../draft/language.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { abbreviations } from '../../draft/words/abbreviations.ts';
import { allWords } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, placed, type Rule } from '../rule.ts';
import { onLine, runningText } from './running-text.ts';

export const capitalizationAfterStop: Rule = {
  id: 'capitalization-after-stop',
  severity: 'warning',
  summary: 'A sentence begins with a small letter: “assistance. to avoid”.',
  check: (draft) =>
    gathered(draft.paragraphs).flatMap(({ index, offset, value }) =>
      languageAt(draft, index) === undefined ? [] : value.map((found) => placed(found, offset)),
    ),
};

const gathered = gatherer((paragraph) => {
  // A cheap test, which looks only at full stops; the pattern below looks at every word.
  if (!/\.\s+[a-z\u00df-\uffff]/.test(paragraph.text)) return undefined;
  const text = runningText(paragraph);
  const found = Array.from(text.matchAll(smallAfterStop), (match) => foundAt(text, match)).filter((each) => each !== undefined);
  return found.length > 0 ? found : undefined;
});

/** A word, a full stop, and a word in small letters: not a label ("b.", "iv)"), nor the name of a site or of a file. */
const smallAfterStop = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}.’'/@_])(?<before>\\p{L}[\\p{L}\\p{M}’'-]{2,40})(?<closers>[)\\]]?)\\.(?<gap>[ \\t]{1,4}(?:\\r\\n?|\\n)?|\\r\\n?|\\n)(?<after>(?![ivxl]{1,5}[.)])(?:\\p{Ll}{2,40}|${anyOf(allWords(({ sentences }) => sentences.oneLetterWords))}(?=\\s)))(?![\\p{L}\\p{M}\\p{N}@/_]|\\.[\\p{L}\\p{N}])`,
  'gu',
);

function foundAt(text: string, { index, groups = {} }: RegExpExecArray): Found | undefined {
  const { before = '', closers = '', gap = '', after = '' } = groups;
  const stop = index + before.length + closers.length;
  if (!endsSentence(before) || (/[\r\n]/.test(gap) && onLine(text, { start: stop, end: stop }).before.length < wrappedLineUnits))
    return undefined;
  const start = stop + 1 + gap.length;
  const [small = ''] = after;
  const first = small.toUpperCase();
  return {
    span: { start, end: start + after.length },
    ...tell('smallAfterStop', { words: `${before}${closers}. ${after}` }),
    fixes: [
      replacement(say('writeWithCapital', { words: `${first}${after.slice(small.length)}` }), { start, end: start + small.length }, first),
      replacement(say('removeStopAfter', { words: `${before}${closers}` }), { start: stop, end: stop + 1 }, ''),
      replacement(say('commaForStop'), { start: stop, end: stop + 1 }, ','),
    ],
  };
}

/** A shorter line was not wrapped but ended by its author, as in a list, whose items may begin with small letters. */
const wrappedLineUnits = 60;

/** A word with a capital that is no longer may be a title or a part of a symbol: "Mr.", "Add.", "RES.". */
const longestTitleUnits = 5;

function endsSentence(word: string): boolean {
  if (abbreviations.has(word.toLowerCase())) return false;
  return /^\p{Ll}/u.test(word) || (word.length > longestTitleUnits && /\p{Ll}/u.test(word));
}
