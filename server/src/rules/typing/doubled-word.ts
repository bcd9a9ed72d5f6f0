import { neighbouringWords } from '../../draft/words/neighbouring-words.ts';
import { allWords } from '../../languages/index.ts';
import { anyWord } from '../../text/any-of.ts';
import type { TextEdit } from '../../text/edit.ts';
import { say, tell } from '../../wording/say.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { doubledCitations } from './doubled-citation.ts';
import { runningText } from './running-text.ts';

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'warning',
  summary: 'A word stands twice in a row, “the the”, or a citation in a list: “60/251 and 60/251”.',
  check: perParagraph((paragraph) => {
    const citations = doubledCitations(paragraph);
    if (!neighbouringWords(paragraph).alike) return citations;
    const text = runningText(paragraph);
    return [...citations, ...Array.from(text.matchAll(doubled), (match) => found(text, match)).filter((each) => each !== undefined)];
  }),
};

const doubled =
  /(?<![\p{L}\p{M}\p{N}\p{Pd}’'/.@&_])(?<word>\p{L}{2,40}|[aeo])(?<again>(?:\s{1,20}\k<word>)+)(?![\p{L}\p{M}\p{N}\p{Pd}’'/@_])/giu;

function found(text: string, { index, groups: { word = '', again = '' } = {} }: RegExpExecArray): Found | undefined {
  const end = index + word.length + again.length;
  const start = index + word.length + again.search(/\S/);
  // In "Annex A a list" the first is a letter.
  if (isErratum(text, index, end)) return undefined;
  if (/^\p{Lu}$/u.test(word) || isMeantTwice(word.toLowerCase(), text.charAt(start), text.slice(end, end + 20))) return undefined;
  return {
    span: { start, end },
    ...tell('doubledWord', { word }),
    related: [{ span: { start: index, end: index + word.length }, message: say('sameWordBefore') }],
    fixes: [
      {
        title: say('removeSecond', { words: word }),
        certain: neverTwice.has(word.toLowerCase()),
        edits: () => [removal(text, index + word.length, start, end)],
      },
    ],
  };
}

/** 'For “the the” read “the”' speaks of the slip. */
function isErratum(text: string, start: number, end: number): boolean {
  return (
    correctedBefore.test(text.slice(Math.max(0, start - erratumUnits), start)) &&
    /^[^“”"«»]*[”"»]/.test(text.slice(end, end + erratumUnits))
  );
}

/** What is corrected is a few words long. */
const erratumUnits = 60;
const correctedBefore = new RegExp(
  `${anyWord(allWords(({ sentences }) => [...sentences.correcting, ...sentences.beforeTitles]))},?\\s[“"«]\\s?[^“”"«»]*$`,
  'i',
);

/** Whether a word may rightly stand twice: names ("Baden Baden"), placeholders ("xx xx"), "that that", and the words of `rightlyDoubled`. */
function isMeantTwice(word: string, second: string, after: string): boolean {
  if (word === 'that') return !/^\s+(?:the|an?|all|this|these|those|it|they|there|we|such|no|any|each|every|its|their|our)\b/.test(after);
  if (doubledByCustom.has(word) || /^(?:[ivx]+|[xyzn]+)$/.test(word)) return true;
  return /\p{Lu}/u.test(second) && !neverTwice.has(word);
}

/** The edit that removes a word with the space before it; at the beginning of a line with the space after it, so that the line breaks stay. */
function removal(text: string, afterFirst: number, start: number, end: number): TextEdit {
  const after = /^[ \t]+(?=[^\s.,;:])/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return /[\r\n]/.test(text.slice(afterFirst, start)) && after > 0
    ? { span: { start, end: end + after }, newText: '' }
    : { span: { start: afterFirst, end }, newText: '' };
}

const doubledByCustom: ReadonlySet<string> = new Set(allWords(({ sentences }) => sentences.rightlyDoubled));
/** Words that no sentence of any language has twice in a row. */
const neverTwice: ReadonlySet<string> = new Set(allWords(({ sentences }) => sentences.neverDoubled));
