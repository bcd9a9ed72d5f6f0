import type { references as english } from '../en/references.ts';
import type { Translation } from '../wording.ts';

export const references: Translation<typeof english> = {
  referenceMissing: [
    '“{words}” no existe: este proyecto no tiene {name}.',
    '{there}. Nombre el párrafo que corresponda, o restituya el que se perdió.',
  ],
  referenceMissingAbove: [
    '“{words}” no existe: no hay {name} más arriba.',
    '{there}. Nombre el párrafo que corresponda, o restituya el que se perdió.',
  ],
  referenceMissingBelow: [
    '“{words}” no existe: no hay {name} más abajo.',
    '{there}. Nombre el párrafo que corresponda, o restituya el que se perdió.',
  ],
  pointMissing: [
    '“{words}” no existe: {name} no tiene apartado ({letter}).',
    '{there}. Nombre el que corresponda, o restituya el que se perdió.',
  ],
  articleMissing: [
    '“{words}” no existe: este proyecto no tiene {article}.',
    '{there}. Nombre el que corresponda, o restituya el que se perdió.',
  ],
  articleParagraphMissing: [
    '“{words}” no existe: {article} no tiene párrafo {number}.',
    '{there}. Nombre el que corresponda, o restituya el que se perdió.',
  ],
  numbersBeside: 'después de {lower} viene {higher}',
  lastNumber: 'el último es {number}',
  firstNumber: 'el primero es {number}',
  noNumber: 'no hay ninguno',
  referenceStandsAbove: ['“{words}” remite al lado equivocado: {name} está más arriba.', 'Nombre el párrafo que corresponda.'],
  referenceStandsBelow: ['“{words}” remite al lado equivocado: {name} está más abajo.', 'Nombre el párrafo que corresponda.'],
  referenceTurnsAbove: [
    '“{words}” remite al lado equivocado: {name} está más arriba.',
    'Escriba “above”, o nombre el párrafo que corresponda.',
  ],
  referenceTurnsBelow: [
    '“{words}” remite al lado equivocado: {name} está más abajo.',
    'Escriba “below”, o nombre el párrafo que corresponda.',
  ],
  writeWhereStands: 'Escribir “{word}”, donde está {name}',
  referenceToItself: [
    '“{words}” está en ese mismo párrafo.',
    'Tras una renumeración, o un párrafo que se quitó, nombra el que no es. Nombre el párrafo que corresponda, o escriba “this paragraph”.',
  ],
  referenceOpen: [
    '“{words}” puede nombrar otro párrafo desde una renumeración.',
    'Se dejó como estaba: {reason}. Vea qué párrafo corresponde, escriba su número, y quite este comentario.',
  ],
  referenceOpenTo: [
    'La remisión a {numbers} puede nombrar otro párrafo desde una renumeración.',
    'Se dejó como estaba: {reason}. Vea qué párrafo corresponde, escriba su número, y quite este comentario.',
  ],
  leaveReference: 'Quitar el comentario, y dejar la remisión como está',
  referTo: 'Remitir a {name}',
  wordsInPlace: '“{words}” en {name}',
  leftOpen: 'Queda como está, para que usted decida: {names}',
  nowNumbered: 'Remisión al párrafo {from}, que ahora es {to}',
};
