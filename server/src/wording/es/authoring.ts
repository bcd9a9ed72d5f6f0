import type { authoring as english } from '../en/authoring.ts';
import type { Translation } from '../wording.ts';

export const authoring: Translation<typeof english> = {
  seeLog: 'Penholder no pudo hacerlo; el registro dice por qué.',
  selectProposed: 'Seleccione las palabras del párrafo de que trata la propuesta.',
  nameHasNoMarks: 'El nombre de una delegación no tiene corchetes, paréntesis ni dos puntos.',
  sayWhichWords: 'Diga qué palabras deben estar allí en su lugar.',
  replaceInOneParagraph: 'Seleccione palabras de un solo párrafo: para cada uno se proponen otras palabras por separado.',
  selectWholeWords: 'Seleccione las palabras hasta su final.',
  notReadAsProposal:
    'Entre corchetes, estas palabras no se leerían como una propuesta de {names}: cortan otros corchetes, una signatura o un sello.',
  changesOthers: 'Estos corchetes cambiarían lo que significan otros junto a ellos. Corrija antes esos.',
  onlyTextIsStamped: 'Solo un párrafo con texto del proyecto lleva un sello.',
  notReadAsStatus: '“{words}” no se leería como el sello de este párrafo.',
  noNameOfOne: '“{written}” no es el nombre de una sola delegación.',
  namedAlready: 'Este proyecto ya nombra a {name}: lo que proponen las dos ya no se podría distinguir.',
  notReadAsNames: 'Con “{written}” en su lugar, no todos estos nombres se leerían como los de quienes proponen.',
  noSymbol: '“{written}” no es una signatura. Escríbala como se citan los textos de la organización: {symbol}.',
  symbolTooShort: '“{written}” omite lo que las citas de {symbol} llevan entre paréntesis. Escriba la signatura completa.',
  nothingToRename:
    'Solo se puede cambiar una signatura, una delegación o un número: ponga el cursor en una cita, en la signatura del encabezamiento, en el nombre de una delegación que propone algo o en el número de un párrafo.',
  fileHasChanged: '{file}: acaba de cambiar. Vuelva a cambiar el nombre.',
  fileUnreadable: '{file}: no se puede leer.',
};
