import { withoutAccents } from '../text/without-accents.ts';

/** One spelling for all spellings of a name: without case, accents, dots, hyphens, spaces and articles, "&" as "and", "St." as "Saint". */
export function foldName(written: string): string {
  const words = withoutAccents(inOrder(written))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/^\s*l[’']/, '')
    .replace(/[.’']/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => saints[word] ?? word);
  while (words.length > 1 && articles.has(words[0] ?? '')) words.shift();
  return words.join('');
}

/** One spelling for all spellings of an abbreviation, without dots, hyphens and spaces: "E.E.U.U.", "EE. UU.", "G-77". */
export function foldAbbreviation(written: string): string {
  return written.replace(/[.\s\u2010-\u2014-]/g, '');
}

/** "Korea, Republic of" and "Venezuela (Bolivarian Republic of)" with their words in the order of speech. */
function inOrder(written: string): string {
  const turned = /^([^,(]{1,60})[,(]\s*([^,()]{1,60}\s(?:of|of the|de|del|de la|da|do|du|des))\s*\)?\s*$/i.exec(written);
  return turned === null ? written : `${turned[2]} ${turned[1]}`;
}

const saints: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const articles: ReadonlySet<string> = new Set(['la', 'el', 'las', 'los', 'le', 'les', 'o', 'a', 'os', 'as']);
