import type { numbers as english } from '../en/numbers.ts';
import type { Translation } from '../wording.ts';

export const numbers: Translation<typeof english> = {
  numberNotFirst: ['{name}: es el primero de su lista, que empieza en {first}.', 'Renumere la lista, o restituya lo que estaba antes.'],
  numberInPlaceOf: ['{name}: está entre {before} y {after}, en el lugar de {due}.', 'Corrija el número.'],
  numberInPlaceOfTwo: [
    '{name}: está entre {before} y {after}, en el lugar de {due}.',
    'Son {first} y {second} en uno, como un cambio controlado perdido deja el número viejo y el nuevo. Corrija el número.',
  ],
  numberMissing: ['{name}: sigue a {before}: falta {missing}.', 'Renumere los párrafos, o restituya lo que se perdió.'],
  numbersMissing: ['{name}: sigue a {before}: faltan de {first} a {last}.', 'Renumere los párrafos, o restituya lo que se perdió.'],
  numberTwice: [
    'El número {number} figura dos veces; este es el segundo: {name}.',
    'Una remisión podría referirse a cualquiera. Renumere los párrafos, o dé a este un número propio.',
  ],
  theFirstOfTwo: 'El primero: {name}',
  numberOrder: ['{name}: está después de {before}.', 'Renumere los párrafos, o ponga este en su lugar.'],
  numberOrderInserted: [
    '{name}: está después de {before}.',
    'El orden es {number}, {number} bis, {number} ter, {next}: renumere los párrafos, o ponga este en su lugar.',
  ],
  labelStop: [
    'Al número {number} le falta el punto.',
    'Sin él no es el número de un párrafo. Está entre {before} y {after}: escriba “{due}”.',
  ],
  numberStyle: [
    '“{written}” está escrito de otro modo que “{model}”.',
    'Esa es la forma de la mayoría de los números intercalados de este proyecto. Escriba “{alike}”, para que quien busque un número lo encuentre.',
  ],
  numberStyleFirst: [
    '“{written}” está escrito de otro modo que “{model}”.',
    'Esa es la forma que está primero en este proyecto. Escriba “{alike}”, para que quien busque un número lo encuentre.',
  ],
  writtenSoHere: 'Escrito “{words}” aquí',
  numbersApart: [
    'La numeración de este texto no se puede leer en {count} lugares.',
    'Muchos números están separados de sus párrafos, como en una columna que hizo un convertidor. Allí no se señalan números que saltan, se repiten o retroceden, ni finales donde los números están separados. Si están como deben, escriba {>>penholder-disable structure-lost<<} en una línea encima de esta, y se señalarán todos.',
  ],
  numbersBroken: [
    'La numeración de este texto no se puede leer en {count} lugares.',
    'Muchos números no siguen a los anteriores ni son seguidos, como en un texto que se cita en parte. Allí no se señalan números que saltan, se repiten o retroceden, ni finales donde los números están separados. Si están como deben, escriba {>>penholder-disable structure-lost<<} en una línea encima de esta, y se señalarán todos.',
  ],
  theFirstPlace: 'El primero: {name}',
  theHeadings: 'los títulos',
  theArticles: 'los artículos',
  theseSubParagraphs: 'estos apartados',
  thePreambularParagraphs: 'los párrafos del preámbulo',
  theOperativeParagraphs: 'los párrafos de la parte dispositiva',
  renumber: 'Renumerar {series}',
  renumberAll: 'Renumerar {series}, y todas las remisiones',
  renumberPoints: 'Renumerar {series}, y todas las remisiones como “paragraph 1 ({letter})”',
  renumberLeavingOne: 'Renumerar {series}; una remisión queda para usted, con un comentario: {names}',
  renumberLeaving: 'Renumerar {series}; {count} remisiones quedan para usted, con un comentario: {names}',
  andMore: '{names}, y {count} más',
};
