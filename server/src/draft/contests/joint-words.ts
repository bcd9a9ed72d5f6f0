import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';

/** What is trimmed from the two texts at a joint, in UTF-16 code units, and what is put in between. */
export interface Joint {
  readonly trimLeft: number;
  readonly trimRight: number;
  readonly insert: string;
}

/** The texts are joined as they are. */
export const asTheyAre: Joint = { trimLeft: 0, trimRight: 0, insert: '' };

/** The small words of a language that a joint may leave over. */
export interface JointWords {
  /** A conjunction at the end of a text. */
  readonly looseConjunction: RegExp;
  /** One at the beginning of a text, with the comma before it. */
  readonly orphan: RegExp;
  /** A preposition or an article at the end of a text. */
  readonly awaitsNoun: RegExp;
  readonly articleLeft: RegExp;
  /** What may follow a noun that fell, and needs no article: not "of", since what it begins belonged to that noun. */
  readonly needsNoArticle: RegExp;
  isSmallWord(word: string): boolean;
}

/** Of a draft in no language that we know, those of all languages but for words of one letter, which mean something else in another. */
export function jointWords(language: Language | undefined): JointWords {
  const known = tables.get(language) ?? tableOf(language === undefined ? languages : [language], language === undefined);
  tables.set(language, known);
  return known;
}

const tables = new Map<Language | undefined, JointWords>();

function tableOf(of: readonly Language[], isMixed: boolean): JointWords {
  const words = (pick: (each: Language) => readonly string[]) => anyOf(of.flatMap(pick).filter((word) => !isMixed || word.length > 1));
  const conjunction = words(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]);
  const preposition = words(({ sentences }) => sentences.prepositions);
  const article = words(({ articles }) => articles);
  const genitive = words(({ attributions }) => attributions.heading.of);
  const smallWord = new RegExp(`^(?:${preposition}|${article}|${conjunction})$`, 'i');
  return {
    looseConjunction: new RegExp(`,?\\s+${conjunction}\\s*$`),
    orphan: new RegExp(`^(?:,\\s+)?${conjunction}\\s+(?=\\S)`),
    awaitsNoun: new RegExp(`${startOfWord}(?:${preposition}|${article})\\s*$`, 'i'),
    articleLeft: new RegExp(`${startOfWord}${article}\\s*$`),
    needsNoArticle: new RegExp(`^\\s*(?!${genitive}\\s)(?:$|[.;:)]|${preposition}\\s)`, 'i'),
    isSmallWord: (word) => smallWord.test(word),
  };
}
