import type { languages as english } from '../en/languages.ts';
import type { Translation } from '../wording.ts';

export const languages: Translation<typeof english> = {
  languagesDiffer: ['Los idiomas difieren en {what}: {here} aquí, {there}.', 'Averigüe cuál es correcto y corrija el otro.'],
  languagesDifferElsewhere: [
    'Los idiomas difieren en {what}: {here} aquí.',
    'En los demás: {there}. Averigüe cuál es correcto y corrija el otro.',
  ],
  languagesDifferSomehow: ['Los idiomas difieren en {what}.', '{here} aquí, {there}. Averigüe cuál es correcto y corrija el otro.'],
  paragraphsMissingBehind: ['Tras este párrafo, {file} tiene {paragraphs} que faltan aquí.'],
  paragraphMissingBehind: ['Tras este párrafo, {file} tiene 1 párrafo que falta aquí.'],
  paragraphsDiverge: ['Desde aquí: {paragraphs} aquí, {theirs} en {file}. Falta uno, o se dividió.'],
  paragraphMissing: ['Este párrafo falta en {file}.'],
  paragraphsMissing: ['Este párrafo y {paragraphs} después de él faltan en {file}.'],
  aCitation: 'una cita',
  aDate: 'una fecha',
  aNumber: 'un número',
  theirBrackets: 'sus corchetes',
  whoProposes: 'quién propone',
  aStamp: 'un sello',
  numberOfParagraph: 'el número de este párrafo',
  noneHere: 'nada aquí',
  saidHere: '{said} aquí',
  samePlaceHere: 'el mismo lugar aquí',
  noneSaid: 'nada',
  countMore: '{count} más',
  inLanguages: '{words} en {files}',
  oneParagraph: '1 párrafo',
  manyParagraphs: '{count} párrafos',
};
