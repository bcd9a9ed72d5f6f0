import type { places as english } from '../en/places.ts';
import type { Translation } from '../wording.ts';

export const places: Translation<typeof english> = {
  preambularParagraph: 'alinéa {number} du préambule',
  operativeParagraph: 'paragraphe {number} du dispositif',
  subParagraph: 'alinéa {number}',
  paragraphNumbered: 'paragraphe {number}',
  noteNumbered: 'note {number}',
  articleNumbered: 'article {number}',
  sectionNumbered: 'section {number}',
  optionNumbered: 'option {number}',
  paragraphOfArticle: 'paragraphe {number} de l’{article}',
  aPreambularParagraph: 'alinéa du préambule',
  aHeading: 'titre',
  aParagraph: 'paragraphe sans numéro',
  theHeading: 'titre « {words} »',
  theParagraph: 'paragraphe « {words} »',
  withWords: '{name}, « {words} »',
  afterWords: 'après « {words} »',
  beforeWords: 'avant « {words} »',
  here: 'ici',
};
