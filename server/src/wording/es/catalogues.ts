import type { catalogues as english } from '../en/catalogues.ts';
import type { Translation } from '../wording.ts';

export const catalogues: Translation<typeof english> = {
  listNotClosed: 'La lista no se cierra: falta su “]”.',
  commaBeforeRecord: 'Falta una coma antes de este registro.',
  noRecordAfterComma: 'No hay ningún registro después de esta coma. Quítela.',
  listEndsBefore: 'La lista termina antes de esto.',
  noRecordHere: 'Un registro empieza con “{”, y aquí no empieza ninguno.',
  noList: 'Un catálogo es una lista de registros: empieza con “[”.',
  recordTooDeep: 'Este registro está anidado a demasiada profundidad para leerlo.',
  recordDamaged: 'Este registro está dañado, y no se lee.',
  recordDamagedHere: 'Este registro está dañado aquí, y no se lee: {reason}.',
  noJsonAtAll: 'esto no es JSON',
  jsonNameMissing: 'falta un nombre entre comillas',
  jsonValueMissing: 'falta un valor',
  jsonColonMissing: 'faltan dos puntos',
  jsonCommaMissing: 'falta una coma',
  jsonBraceMissing: 'falta una “}”',
  jsonBracketMissing: 'falta un “]”',
  jsonQuoteMissing: 'falta una comilla al final del texto',
  jsonNoComments: 'JSON no tiene comentarios',
  jsonEscape: 'ningún signo se escribe así; una barra invertida se escribe \\\\',
  jsonUnicode: 'después de \\u van cuatro cifras',
  jsonControl: 'aquí hay un carácter de control',
  numberUnknown: 'El número de este registro no es ninguna signatura conocida, así que ninguna cita lleva aquí.',
  numbersUnknown:
    'El número de este registro no es ninguna signatura conocida, así que ninguna cita lleva aquí. Tampoco los de otros {count}.',
  recordIsObject: 'Un registro es un objeto: empieza con “{”.',
  recordHasType: 'Un registro tiene un “type”, como “{type}”.',
  notText: '“{name}” no está escrito como texto. Escríbalo entre comillas.',
  noDate: 'Esto no es una fecha. Escriba {"date-parts": [[2024, 9, 22]]}.',
  noWebAddress: 'Esto no es una dirección de la web: empieza con “https://”.',
};
