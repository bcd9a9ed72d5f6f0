import type { restructuring as english } from '../en/restructuring.ts';
import type { Translation } from '../wording.ts';

export const restructuring: Translation<typeof english> = {
  noLabelKnown: '{name}: no se conoce ninguna etiqueta para ese nivel; escriba usted la primera de una lista así.',
  nothingToStandBelow: '{name}: no tiene antes ningún párrafo numerado bajo el cual pueda estar.',
  atHighestLevel: '{name}: está en el nivel más alto.',
  standsBelowNone: '{name}: no está bajo ningún párrafo numerado.',
  onlyYouNumber: 'Tendrían que cambiar también números como 4.1, y solo usted puede escribirlos.',
  hasAlternative: '{name}: tiene una alternativa, que se quedaría sola.',
  levelReadOtherwise: 'En ese nivel los números se leerían de otro modo, así que nada cambió.',
  noParagraphHere: 'Aquí no hay ningún párrafo.',
  onlyNumberedBeside: 'Solo párrafos numerados que están uno al lado del otro pueden cambiar juntos de nivel.',
  onlyTextMoves: 'Se pueden mover los párrafos del preámbulo y de la parte dispositiva; este no lo es.',
  noneBesideAbove: '{name}: no tiene ninguno encima a su nivel.',
  noneBesideBelow: '{name}: no tiene ninguno debajo a su nivel.',
  onlyOneNumbered: 'Solo uno de los dos párrafos tiene número.',
  bracketLeaves: 'Un corchete se abre en uno de los dos párrafos y se cierra fuera de él.',
  cursorIntoNumbered: 'Ponga el cursor en un párrafo que tenga número.',
  noNumberFollows: '{name}: después no puede seguir ningún número.',
  insertedBelowReadOtherwise: '{name}: un párrafo debajo se leería de otro modo, así que nada cambió.',
  insertedAboveReadOtherwise: '{name}: un párrafo encima se leería de otro modo, así que nada cambió.',
  noNumberOfList: '“{written}” no es un número de esta lista. Escríbalo como está escrito {number}, si hace falta con “bis”.',
  numberTaken: '{name}: ya tiene ese número. Mueva el párrafo en su lugar, o insértelo allí.',
  numberReadOtherwise: '{name}: se leería de otro modo con el número {number}, así que nada cambió.',
  draftUnreadable: 'Este proyecto no se puede leer.',
  insertBelow: 'Insertar un párrafo debajo',
  insertAbove: 'Insertar un párrafo encima',
};
