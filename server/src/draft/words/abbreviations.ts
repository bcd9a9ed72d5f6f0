import { allWords } from '../../languages/index.ts';
import { commonAbbreviations } from '../../languages/latin.ts';

/** Words after which a full stop does not end the sentence, in small letters and without the stop: of references, titles and Latin. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...commonAbbreviations,
  ...allWords(({ sentences }) => sentences.abbreviations),
]);
