import type { footnotes as english } from '../en/footnotes.ts';
import type { Translation } from '../wording.ts';

export const footnotes: Translation<typeof english> = {
  noteWithWords: 'nota {name}, “{words}”',
  noteLostWithWords: 'nota “{words}”',
  noteTwice: ['{note}: figura dos veces, palabra por palabra.', 'Quite una de las dos.'],
  givenAlready: 'Ya figura aquí',
  noteNumberTaken: [
    'Dos notas se llaman {name}.',
    'Aquí es {note}, y antes {previous}. Una llamada podría referirse a cualquiera: dé otro número a una de ellas.',
  ],
  noteNameTaken: [
    'Dos notas se llaman {name}.',
    'Aquí es {note}, y antes {previous}. Una llamada podría referirse a cualquiera: dé otro nombre a una de ellas.',
  ],
  firstNoteCalled: 'La primera nota llamada {name}',
  noteUnmarked: [
    '{note}: no tiene llamada en el texto.',
    'La llamada se perdió, o se quitaron las palabras que la llevaban. Restituya la llamada, o quite la nota.',
  ],
  markWithoutNote: ['Ninguna nota se llama {name}, como esta llamada.', 'Dé a la llamada el nombre de su nota, o restituya la nota.'],
  marksSwapped: [
    'La llamada {number} está debajo de la {after}, y las notas están en el otro orden.',
    'Numere las llamadas según aparecen, y ponga las notas en el mismo orden.',
  ],
  theMark: 'La llamada {name}',
  theNote: 'Nota {name}',
  noteNumberLost: [
    '{note}: perdió su número.',
    'En su lugar queda un signo que no significa nada. Por su lugar es la nota {number}. Escriba su número, y su llamada en el texto.',
  ],
  noteFollows: [
    '{note}: sigue a la nota {previous}.',
    'Las notas se numeran en el orden en que el texto remite a ellas: numérelas de nuevo, o restituya lo que falta.',
  ],
  noteStandsBelow: [
    '{note}: está debajo de la nota {previous}.',
    'Las notas se numeran en el orden en que el texto remite a ellas: numérelas de nuevo, o restituya lo que falta.',
  ],
  markNumberLost: [
    'La llamada de nota después de “{words}” perdió su número.',
    'El lector no puede saber a qué nota remite. Escriba el número de su nota antes de la barra.',
  ],
  markNumberLostOf: [
    'La llamada de nota después de “{words}” perdió su número.',
    'El lector no puede saber a qué nota remite. Por su lugar es de {note}: escriba el número antes de la barra.',
  ],
  markNumberLostNumbered: [
    'La llamada de nota después de “{words}” perdió su número.',
    'El lector no puede saber a qué nota remite. Por su lugar es {number}/, de {note}: escriba el número antes de la barra.',
  ],
  noteOfMark: 'La nota de esta llamada, por su orden',
  numberNotes: 'Numerar en orden las llamadas y sus notas',
  removeNote: 'Quitar esta nota',
  removeNoteAndNumber: 'Quitar esta nota, y numerar las demás en orden',
};
