import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords, languages } from '../src/languages/index.ts';
import { multiplicatives, shortMultiplicatives } from '../src/languages/latin.ts';
import { inCapitals } from '../src/languages/lists.ts';
import { statusWords } from '../src/languages/statuses.ts';
import { anyOf } from '../src/text/any-of.ts';
import { capitalized } from '../src/text/capitalized.ts';

/**
 * The TextMate grammar that ships, `syntaxes/draft.tmLanguage.json`: the one beside this file, with the languages' words in the place of each `{{name}}`.
 * Throws for a name without words.
 */
export function textMateGrammar(): string {
  const template = readFileSync(join(import.meta.dirname, 'draft.tmLanguage.json'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`The TextMate grammar asks for “${name}”, which is no list of words.`);
    // As it stands between the quotation marks of JSON.
    return JSON.stringify(anyOf(words, '[ ]')).slice(1, -1);
  });
}

const articles = allWords((language) => language.articles).filter((article) => !article.endsWith('’'));
const openers = allWords(({ openers, operativeForms }) =>
  [...openers.preambular, ...openers.operative].map((word) => word.toLowerCase()).filter((word) => word !== operativeForms?.particle),
);
const adverbs = [
  ...allWords(({ operativeForms, preambularForms }) => [...(operativeForms?.adverbs ?? []), ...(preambularForms?.adding ?? [])]),
  ...openers.filter((word) => languages.some(({ operativeForms }) => operativeForms && word.endsWith(operativeForms.adverbEnding))),
];
const headed = (words: readonly string[]) => [...words, ...inCapitals(words)];

const lists: Readonly<Record<string, readonly string[]>> = {
  adverbs,
  and: allWords(({ conjunctions }) => conjunctions.and),
  articles,
  articlesCapitalized: articles.map(capitalized),
  articlesInCapitals: inCapitals(articles),
  // A line of English may begin with "A" or "As".
  plainArticles: allWords(({ id, articles }) => (id === 'pt' ? [] : articles.filter((article) => !article.endsWith('’')))).map(capitalized),
  complements: allWords(({ openers }) => openers.complements),
  directives: allWords(({ directives: { verbs } }) => Object.values(verbs).flat()),
  headings: headed(allWords(({ headings }) => [...headings.article, ...headings.annex, ...headings.division])),
  headsOfText: allWords(({ headings, brackets }) => [...headings.article, ...headings.annex, ...brackets.headsOfText]),
  instructionVerbs: allWords(({ instructions }) => instructions.verbs),
  nameLinks: allWords(({ attributions, conjunctions }) => [...attributions.nameLinks, ...conjunctions.and]),
  negotiatorsPhrases: statusWords('approved', 'agreed', 'agreed ad referendum').filter((words) => words.includes(' ')),
  openers: openers.filter((word) => !adverbs.includes(word)),
  operativeOpeners: allWords(({ openers, operativeForms }) =>
    openers.operative.filter((word) => word.toLowerCase() !== operativeForms?.particle),
  ),
  options: headed(allWords(({ headings }) => headings.option)),
  organs: allWords(({ formulas }) => formulas.organs),
  organsInCapitals: inCapitals(allWords(({ formulas }) => formulas.organs)),
  remarks: allWords(({ brackets, references }) => [...brackets.remarks, ...brackets.uncontested, ...(references?.otherTexts ?? [])]).map(
    capitalized,
  ),
  // A preposition alone may begin any remark.
  requestedBy: allWords(({ attributions }) => attributions.requestedBy).filter((words) => words.includes(' ')),
  resolvingVerbs: inCapitals(allWords(({ formulas: { resolving } }) => [...resolving.oasVerbs, ...resolving.otherVerbs])),
  stamps: statusWords(),
  stampsInCapitals: inCapitals(statusWords()),
  suffixes: [...multiplicatives, ...shortMultiplicatives],
};
