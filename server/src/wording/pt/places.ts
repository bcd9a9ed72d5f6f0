import type { places as english } from '../en/places.ts';
import type { Translation } from '../wording.ts';

export const places: Translation<typeof english> = {
  preambularParagraph: 'parágrafo preambular {number}',
  operativeParagraph: 'parágrafo operativo {number}',
  subParagraph: 'alínea {number}',
  paragraphNumbered: 'parágrafo {number}',
  noteNumbered: 'nota {number}',
  articleNumbered: 'artigo {number}',
  sectionNumbered: 'seção {number}',
  optionNumbered: 'opção {number}',
  paragraphOfArticle: 'parágrafo {number} do {article}',
  aPreambularParagraph: 'parágrafo preambular',
  aHeading: 'título',
  aParagraph: 'parágrafo sem número',
  theHeading: 'título “{words}”',
  theParagraph: 'parágrafo “{words}”',
  withWords: '{name}, “{words}”',
  afterWords: 'depois de “{words}”',
  beforeWords: 'antes de “{words}”',
  here: 'aqui',
};
