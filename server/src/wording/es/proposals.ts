import type { proposals as english } from '../en/proposals.ts';
import type { Translation } from '../wording.ts';

export const proposals: Translation<typeof english> = {
  unknownProposer: [
    '“{written}” no es ninguna delegación, grupo o cargo conocido aquí.',
    'Una propuesta debe decir de quién es: corrija el nombre, o escríbalo por entero.',
  ],
  unknownProposerNear: [
    '“{written}” no es una delegación conocida; la más parecida es “{first}”.',
    'Tampoco es un grupo o un cargo. Una propuesta debe decir de quién es: corrija el nombre, o escríbalo por entero.',
  ],
  unknownProposerNearTwo: [
    '“{written}” no es una delegación conocida; se parecen “{first}”, “{second}”.',
    'Tampoco es un grupo o un cargo. Una propuesta debe decir de quién es: corrija el nombre, o escríbalo por entero.',
  ],
  proposerStyle: [
    '“{written}” no está escrito como los demás proponentes: {form}.',
    'Escriba su nombre del mismo modo, para que un lector encuentre todas las propuestas de una delegación.',
  ],
  proposerStyleBetter: [
    '“{written}” no está escrito como los demás proponentes: {form}.',
    'Escriba “{better}”, para que un lector encuentre todas las propuestas de una delegación.',
  ],
  byName: 'con el nombre',
  byNameInCapitals: 'con el nombre en mayúsculas',
  abbreviated: 'abreviados',
  byCodes: 'con códigos de tres mayúsculas',
  formSuchAs: '{form} (“{example}”)',
  emptyBrackets: [
    'Estos corchetes no contienen nada.',
    'Un lector no puede saber qué no está acordado. Restituya las palabras que contenían, o quite los corchetes.',
  ],
  emptyProposal: [
    '“{names}” no propone nada aquí: faltan las palabras después del nombre.',
    'Restitúyalas, o quite los corchetes si la propuesta se retiró.',
  ],
  removeEmptyBrackets: 'Quitar los corchetes vacíos',
  removeEmptyProposal: 'Quitar la propuesta vacía de {names}',
  instructionOpen: [
    'La instrucción “{words}” sigue en el texto.',
    'Es para el editor, no para quienes aprueban el texto. Cúmplala, o quítela.',
  ],
  instructionOpenOn: [
    '{name}: la instrucción “{words}” sigue en el texto.',
    'Es para el editor, no para quienes aprueban el texto. Cúmplala, o quítela.',
  ],
  instructionDone: [
    '{name}: la instrucción “{words}” está cumplida, y sigue allí.',
    'El párrafo ya está allí. La instrucción es para el editor, no para quienes aprueban el texto. Quítela.',
  ],
  thisIs: 'Este es: {name}',
  dropInstruction: 'Quitar la instrucción',
  dropInstructionDone: 'Quitar la instrucción: el párrafo ya está allí',
  moveParagraphTo: 'Llevar el párrafo junto a este: {name}; y quitar la instrucción',
  moveParagraphToAs: 'Llevar el párrafo junto a este: {name}, como párrafo {number}; y quitar la instrucción',
  movedTo: 'El párrafo en su lugar, junto a este: {name}',
  deleteParagraph: 'Suprimir {name}, y la instrucción',
};
