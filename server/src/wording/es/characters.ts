import type { characters as english } from '../en/characters.ts';
import type { Translation } from '../wording.ts';

export const characters: Translation<typeof english> = {
  softHyphen: ['Un guion opcional se oculta {place}.', 'Una búsqueda de la palabra no la encuentra ({code}). Quítelo.'],
  lostCharacter: ['El carácter {place} se perdió en una conversión.', 'Nada dice cuál era ({code}). Búsquelo en el original.'],
  lostObject: ['Algo que no es texto desapareció {place}.', 'Era una imagen o algo parecido ({code}). Búsquelo en el original.'],
  symbolFont: [
    'El signo {place} pertenece a una fuente de símbolos.',
    'Donde esa fuente falta es un cuadro vacío ({code}). Escriba el signo que corresponda.',
  ],
  controlSign: [
    'Hay un carácter de control {place}.',
    'Viejos programas de Windows lo mostraban como un signo ({code}). Escriba ese signo.',
  ],
  controlCharacter: ['Hay un carácter de control {place}.', 'Nadie lo ve, y algunos programas se detienen allí ({code}). Quítelo.'],
  invisibleCharacter: [
    'Hay un carácter invisible {place}.',
    'Nadie lo ve, y una búsqueda de estas palabras no las encuentra ({code}). Quítelo.',
  ],
  ligature: [
    'Las letras “{letters}” {place} son un solo signo de imprenta.',
    'Una búsqueda de la palabra no la encuentra. Escriba “{letters}”.',
  ],
  mixedScripts: [
    '“{word}” mezcla letras de dos alfabetos que se parecen.',
    'Una búsqueda de la palabra no la encuentra. Escríbala en un solo alfabeto.',
  ],
  misread: [
    '“{written}” {place} era “{meant}” antes de leerse mal.',
    'Un programa leyó mal la codificación del archivo. Escriba “{meant}”.',
  ],
  misreadInvisible: [
    '“{written}” {place} es un carácter invisible, mal leído.',
    'Un programa leyó mal la codificación del archivo. Quítelo.',
  ],
  misreadLost: ['“{written}” {place} ocupa el lugar de un carácter perdido.', 'Se perdió en una conversión. Búsquelo en el original.'],
  sameElsewhere: 'Lo mismo ocurre en otros {count} lugares.',
  sameHere: 'Lo mismo aquí',
  mendAll: 'Reparar los {count} lugares',
  removeIt: 'Quitarlo',
  writeSpace: 'Escribir un espacio',
};
