import type { languages as english } from '../en/languages.ts';
import type { Translation } from '../wording.ts';

export const languages: Translation<typeof english> = {
  languagesDiffer: ['Les langues diffèrent sur {what} : {here} ici, {there}.', 'Voyez laquelle est juste, et corrigez l’autre.'],
  languagesDifferElsewhere: [
    'Les langues diffèrent sur {what} : {here} ici.',
    'Ailleurs : {there}. Voyez laquelle est juste, et corrigez l’autre.',
  ],
  languagesDifferSomehow: ['Les langues diffèrent sur {what}.', '{here} ici, {there}. Voyez laquelle est juste, et corrigez l’autre.'],
  paragraphsMissingBehind: ['Après ce paragraphe, {file} a {paragraphs} qui manquent ici.'],
  paragraphMissingBehind: ['Après ce paragraphe, {file} a 1 paragraphe qui manque ici.'],
  paragraphsDiverge: ['À partir d’ici : {paragraphs} ici, {theirs} dans {file}. Il en manque un, ou l’un a été divisé.'],
  paragraphMissing: ['Ce paragraphe manque dans {file}.'],
  paragraphsMissing: ['Ce paragraphe et {paragraphs} après lui manquent dans {file}.'],
  aCitation: 'une citation',
  aDate: 'une date',
  aNumber: 'un nombre',
  theirBrackets: 'leurs crochets',
  whoProposes: 'l’auteur de la proposition',
  aStamp: 'une mention',
  numberOfParagraph: 'le numéro de ce paragraphe',
  noneHere: 'rien ici',
  saidHere: '{said} ici',
  samePlaceHere: 'le même endroit ici',
  noneSaid: 'rien',
  countMore: '{count} de plus',
  inLanguages: '{words} dans {files}',
  oneParagraph: '1 paragraphe',
  manyParagraphs: '{count} paragraphes',
};
