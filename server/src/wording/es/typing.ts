import type { typing as english } from '../en/typing.ts';
import type { Translation } from '../wording.ts';

export const typing: Translation<typeof english> = {
  doubledWord: [
    '“{word}” está aquí otra vez después de “{word}”.',
    'Casi siempre lo dejó un cambio. Deje una, o restituya la palabra en cuyo lugar está la otra.',
  ],
  sameWordBefore: 'La misma palabra antes',
  removeSecond: 'Quitar el segundo “{words}”',
  doubledCitation: [
    '“{written}” se cita aquí otra vez, justo después de “{before}”.',
    'Quizá se trataba de otro texto. Escriba su signatura, o deje una.',
  ],
  sameTextBefore: 'El mismo texto antes',
  doubledMarks: [
    '“{written}” después de “{words}” es un signo de más.',
    'Casi siempre se unió a otra o se cortó una oración que terminaba aquí. Deje el signo que corresponde.',
  ],
  keepMark: 'Dejar solo {mark}',
  writeEllipsis: 'Escribir puntos suspensivos',
  smallAfterStop: [
    'Una oración empieza con minúscula: “{words}”.',
    'El punto termina una oración. Empiece la siguiente con mayúscula; o, si la oración sigue, quite el punto.',
  ],
  writeWithCapital: 'Escribir “{words}” con mayúscula',
  removeStopAfter: 'Quitar el punto después de “{words}”',
  commaForStop: 'Escribir una coma en lugar del punto',
  spaceAstray: ['El espacio tras “{words}” debe estar tras {mark}, no antes.', 'Póngalo tras {mark}.'],
  spaceBeforeMark: [
    'Hay un espacio entre “{words}” y {mark}.',
    'La línea puede cortarse allí, y el signo empezar la siguiente. Quite el espacio.',
  ],
  spaceAfterOpening: ['Hay un espacio entre {mark} y “{words}”.', 'La línea puede cortarse allí. Quite el espacio.'],
  moveSpaceAfter: 'Poner el espacio tras {mark}',
  removeSpaceBefore: 'Quitar el espacio ante {mark}',
  removeSpaceAfter: 'Quitar el espacio tras {mark}',
  noSpaceAfter: ['No hay espacio tras {mark} entre “{before}” y “{after}”.', 'Ponga uno allí.'],
  putSpaceAfter: 'Poner un espacio tras {mark}',
  splitWord: ['“{written}” es una sola palabra, partida por una conversión.', 'Quien busque “{word}” no la encuentra. Una las dos partes.'],
  doubleSpace: [
    'Hay {count} espacios entre “{before}” y “{after}”.',
    'Quizá se quitó una palabra. Vea que no falte ninguna, y deje un espacio.',
  ],
  leaveOneSpace: 'Dejar un espacio',
  trailingSpace: [
    'Hay un espacio al final de la línea.',
    'Una comparación de dos versiones muestra la línea como cambiada donde no cambia ninguna palabra. Quítelo.',
  ],
  trailingSpaces: [
    'Hay {count} espacios al final de la línea.',
    'Una comparación de dos versiones muestra la línea como cambiada donde no cambia ninguna palabra. Quítelos.',
  ],
  removeTrailing: 'Quitar los espacios al final de la línea',
  openBlank: [
    'Corchetes vacíos: aquí no se propone nada.',
    'Escriba el valor o las palabras que correspondan, o una palabra para lo que falta ([date], [number]), o quite los corchetes.',
  ],
};
