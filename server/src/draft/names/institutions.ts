import { oneLine } from '../../text/white-space.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import type { NameMention } from './name-mention.ts';
import { anyName, article, nameWords, partOfLongerWord } from './name-words.ts';

/** "Member States", "Secretary-General": institutions that one draft writes with capitals and another without. */
export function* institutions(text: string): Generator<NameMention> {
  for (const { index, 0: written } of text.matchAll(institution)) {
    const before = text.slice(Math.max(0, index - unitsBefore), index);
    if (partOfLongerWord.test(text.charAt(index - 1)) && !elided.test(before)) continue;
    // "Member states" is the form without capitals at the beginning of a sentence.
    if (/^\p{Lu}\S*\s\p{Ll}/u.test(written) && !inSentence.test(before)) continue;
    // "the Conference of States Parties" is a name of its own.
    if (organ.test(before)) continue;
    const end = index + written.length;
    if (ofAnother.test(text.slice(end, end + 12)) || anothers.test(before)) continue;
    const form = oneLine(written);
    yield {
      group: `institution ${withoutAccents(form.toLowerCase()).replace('-', ' ')}`,
      form,
      span: { start: index, end },
      kind: 'habit',
    };
  }
}

const institution = new RegExp(
  `(?:${nameWords.flatMap(({ institutions }) => institutions.map(inEitherCase)).join('|')})(?![A-Za-z\\u00c0-\\u024f-])`,
  'g',
);

/** The source of an expression for an institution's name, each word with a capital or without. A capital may have lost its accent. */
function inEitherCase(name: string): string {
  const letters = (letter: string) => [...new Set([letter, withoutAccents(letter)].flatMap((each) => [each.toUpperCase(), each]))].join('');
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => `[${letters(letter)}]`).replaceAll(' ', '\\s');
}

/** Room for "Conference of the ". */
const unitsBefore = 20;
/** "l’Assemblée", "d’États". */
const elided = /(?<!\p{L})\p{L}[’']$/u;
const inSentence = /\p{Ll}(?:,?\s{1,12}|[’'])$/u;
const organ = new RegExp(`\\b${anyName(({ organs }) => organs)}\\s${anyName(({ ownedBy }) => ownedBy)}\\s(?:${article}\\s)?$`);

/** "Secretary General of the League", "the Union and its member states": whose they are, their spelling may follow. */
const ofAnother = new RegExp(`^\\s{1,2}${anyName(({ ownedBy }) => ownedBy)}\\s`);
const anothers = new RegExp(`(?:\\b${anyName(({ owners }) => owners)}|[’']s?)\\s{1,2}$`);
