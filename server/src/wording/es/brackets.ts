import type { brackets as english } from '../en/brackets.ts';
import type { Translation } from '../wording.ts';

export const brackets: Translation<typeof english> = {
  bracketNotClosed: ['{name}: el corchete “{words}” no se cierra.', 'Ciérrelo donde terminan las palabras en disputa, o quítelo.'],
  bracketNotClosedLikely: [
    '{name}: el corchete “{words}” no se cierra.',
    'Ciérrelo donde terminan las palabras en disputa; el lugar más probable es después de “{place}”.',
  ],
  bracketNotClosedHere: [
    '{name}: el corchete “{words}” no se cierra, y debería aquí.',
    'Lo que introduce termina aquí: ciérrelo después de “{place}”.',
  ],
  bracketNotOpened: ['{name}: el corchete que cierra “{words}” no se abrió.', 'Ábralo donde empiezan las palabras en disputa, o quítelo.'],
  bracketNotOpenedLikely: [
    '{name}: el corchete que cierra “{words}” no se abrió.',
    'Ábralo donde empiezan las palabras en disputa; el lugar más probable es antes de “{place}”.',
  ],
  bracketNotOpenedHere: [
    '{name}: el corchete que cierra “{words}” no se abrió aquí.',
    'Lo que termina empieza aquí: ábralo antes de “{place}”.',
  ],
  quoteNotClosed: [
    '{name}: la cita “{words}” no se cierra.',
    'Ciérrela donde terminan las palabras citadas, o quite la comilla de apertura.',
  ],
  quoteNotOpened: [
    '{name}: la comilla que cierra “{words}” no tiene otra que abra.',
    'Quítela, o abra la cita donde empiezan las palabras citadas.',
  ],
  parenthesisNotClosed: ['{name}: el paréntesis “{words}” no se cierra.', 'Ciérrelo, o quítelo.'],
  parenthesisNotOpened: ['{name}: el paréntesis que cierra “{words}” no se abrió.', 'Ábralo, o quítelo.'],
  braceNotClosed: ['{name}: la nota “{words}” no se cierra.', 'Ciérrela donde termina la nota, o quite la llave de apertura.'],
  braceNotOpened: ['{name}: la llave que cierra “{words}” no se abrió.', 'Ábrala donde empieza la nota, o quite la llave de cierre.'],
  parenthesisForBrace: 'Escribir un paréntesis de cierre en lugar de esta llave',
  redundantBrackets: [
    'Dos pares de corchetes encierran las mismas palabras, “{words}”.',
    'Un par dice que no están acordadas: quite el otro, o diga de quién es cada uno.',
  ],
  bothPairsClose: 'Aquí se cierran los dos pares',
  removeOuterPair: 'Quitar el par exterior de corchetes',
  unattributedBrackets: [
    '{name}: no se nombra a nadie para los corchetes “{words}”.',
    'La mayoría de los corchetes de este proyecto dicen de quién son. Nombre a la delegación después del corchete de apertura, o quite los corchetes si nadie los mantiene.',
  ],
  tooDeep: [
    'Hay {depth} niveles de corchetes y citas antes de “{words}”: demasiados para leerlos.',
    'Lo que está más adentro se lee como texto común, y no lo propone nadie: quite algunos corchetes.',
  ],
  tooManyMarks: [
    'Este párrafo tiene más de {most} corchetes y comillas.',
    'Se lee como un solo trozo de texto común. Divídalo con líneas en blanco.',
  ],
};
