import type { names as english } from '../en/names.ts';
import type { Translation } from '../wording.ts';

export const names: Translation<typeof english> = {
  nameVariant: [
    '“{odd}” aquí, “{usual}” en otro lugar de este proyecto.',
    'Este proyecto escribe “{whole}”. Un nombre en dos formas puede leerse como dos cosas: escriba “{shown}”, o cambie los demás.',
  ],
  nameVariantIn: [
    '“{odd}” aquí, “{usual}” en “{file}”.',
    'El nombre en {file} es “{whole}”. Un nombre en dos formas puede leerse como dos cosas: escriba “{shown}”, o cambie los demás.',
  ],
  nameVariantAdopted: [
    '“{odd}” aquí, “{usual}” en el texto aprobado “{file}”.',
    'El nombre en {file} es “{whole}”. Un nombre en dos formas puede leerse como dos cosas: escriba “{shown}”, o cambie los demás.',
  ],
  writtenHere: 'escrito “{words}” aquí',
  spellingVariant: [
    '“{written}” se escribe “{usual}” o de modo parecido en casi todo este proyecto.',
    'Así está {times} veces. Escriba “{usual}”, para que quien lo busque lo encuentre todo.',
  ],
  nearDuplicate: [
    '{second}: dice casi lo mismo que este: {first}.',
    '{first} empieza “{words}”. Si ambos hacen falta, diga en qué se distinguen; si no, únalos.',
  ],
  paragraphLikeIt: 'El párrafo que se le parece',
};
