import type { languages as english } from '../en/languages.ts';
import type { Translation } from '../wording.ts';

export const languages: Translation<typeof english> = {
  languagesDiffer: ['Os idiomas diferem em {what}: {here} aqui, {there}.', 'Descubra qual está certo e corrija o outro.'],
  languagesDifferElsewhere: [
    'Os idiomas diferem em {what}: {here} aqui.',
    'Nos outros: {there}. Descubra qual está certo e corrija o outro.',
  ],
  languagesDifferSomehow: ['Os idiomas diferem em {what}.', '{here} aqui, {there}. Descubra qual está certo e corrija o outro.'],
  paragraphsMissingBehind: ['Depois deste parágrafo, {file} tem {paragraphs} que faltam aqui.'],
  paragraphMissingBehind: ['Depois deste parágrafo, {file} tem 1 parágrafo que falta aqui.'],
  paragraphsDiverge: ['Daqui em diante: {paragraphs} aqui, {theirs} em {file}. Falta um, ou foi dividido.'],
  paragraphMissing: ['Este parágrafo falta em {file}.'],
  paragraphsMissing: ['Este parágrafo e {paragraphs} depois dele faltam em {file}.'],
  aCitation: 'uma citação',
  aDate: 'uma data',
  aNumber: 'um número',
  theirBrackets: 'seus colchetes',
  whoProposes: 'quem propõe',
  aStamp: 'um carimbo',
  numberOfParagraph: 'o número deste parágrafo',
  noneHere: 'nada aqui',
  saidHere: '{said} aqui',
  samePlaceHere: 'o mesmo lugar aqui',
  noneSaid: 'nada',
  countMore: 'mais {count}',
  inLanguages: '{words} em {files}',
  oneParagraph: '1 parágrafo',
  manyParagraphs: '{count} parágrafos',
};
