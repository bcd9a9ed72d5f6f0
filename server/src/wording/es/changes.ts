import type { changes as english } from '../en/changes.ts';
import type { Translation } from '../wording.ts';

export const changes: Translation<typeof english> = {
  changeNotBegun: [
    '{name}: “{sign}” termina un cambio controlado que no empieza allí.',
    'Está después de “{words}”. Escriba el signo que empieza el cambio, o quite este.',
  ],
  changeWithoutArrow: [
    '{name}: el cambio controlado “{words}” no tiene flecha.',
    'Sustituye palabras por nada. Escriba {~~old~>new~~}, o {--old--} para una supresión.',
  ],
  changeNotEnded: [
    '{name}: el cambio controlado “{words}” no termina allí.',
    'Tiene que terminar en su párrafo. Sus palabras se leen como texto común. Escriba “{closer}” donde termina, o quite “{sign}”.',
  ],
  completeChange: 'Completar el final del cambio',
  markAsDeletion: 'Marcar las palabras como suprimidas',
  leftoverChange: [
    '“{words}”: {what} donde cabe uno solo.',
    'Así queda cuando se pierde un cambio controlado, y se conservan tanto las palabras suprimidas como las añadidas. Deje unas de ellas, o marque ambas como cambio.',
  ],
  twoConjunctions: 'dos conjunciones',
  twoArticles: 'dos artículos o posesivos',
  twoAuxiliaryVerbs: 'dos verbos auxiliares',
  twoFormsOfOneVerb: 'dos formas de un verbo',
  twoOpeningVerbs: 'dos verbos de apertura',
  twoInfinitives: 'dos infinitivos',
  twoWaysToName: 'dos modos de nombrar lo mismo',
  twoNouns: 'dos sustantivos',
  keep: 'Dejar “{words}”',
  markAsChange: 'Marcar “{words}” como sustituido por “{others}”',
  gluedChange: [
    '“{written}” son dos palabras, “{first}” y “{second}”.',
    'Así deja un cambio controlado perdido las palabras suprimidas y las añadidas. Deje la que corresponda.',
  ],
  gluedTogether: ['“{written}” son dos palabras, “{first}” y “{second}”.', 'Se perdió el guion o el espacio entre ellas. Sepárelas.'],
  gluedEither: [
    '“{written}” son dos palabras, “{first}” y “{second}”.',
    'Se perdió el guion o el espacio entre ellas, o un cambio controlado perdido dejó las palabras suprimidas y las añadidas. Sepárelas, o deje la que corresponda.',
  ],
  gluedNumbers: [
    '“{written}” son dos números, {first} y {second}.',
    'El párrafo anterior es {before}. Así deja un cambio controlado perdido el número suprimido y el añadido. Deje el que corresponda.',
  ],
  lostFormatting: [
    'Lo que aquí se dice que muestra “{word}” no se ve.',
    'El formato se perdió al copiar o convertir el texto, y las palabras propuestas, tachadas y acordadas parecen iguales. Tome los cambios del original, y márquelos: {++added++}, {--deleted--}.',
  ],
};
