import type { places as english } from '../en/places.ts';
import type { Translation } from '../wording.ts';

export const places: Translation<typeof english> = {
  preambularParagraph: 'párrafo {number} del preámbulo',
  operativeParagraph: 'párrafo {number} de la parte dispositiva',
  subParagraph: 'apartado {number}',
  paragraphNumbered: 'párrafo {number}',
  noteNumbered: 'nota {number}',
  articleNumbered: 'artículo {number}',
  sectionNumbered: 'sección {number}',
  optionNumbered: 'opción {number}',
  paragraphOfArticle: 'párrafo {number} del {article}',
  aPreambularParagraph: 'párrafo del preámbulo',
  aHeading: 'título',
  aParagraph: 'párrafo sin número',
  theHeading: 'título “{words}”',
  theParagraph: 'párrafo “{words}”',
  withWords: '{name}, “{words}”',
  afterWords: 'después de “{words}”',
  beforeWords: 'antes de “{words}”',
  here: 'aquí',
};
