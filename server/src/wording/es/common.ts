import type { common as english } from '../en/common.ts';
import type { Translation } from '../wording.ts';

export const common: Translation<typeof english> = {
  write: 'Escribir “{words}”',
  remove: 'Quitar {mark}',
  insertAfter: 'Insertar {mark} después de “{place}”',
  insertBefore: 'Insertar {mark} antes de “{place}”',
  belongsHere: '{mark} va muy probablemente aquí',
  doNotReport: 'No señalar esto aquí',
  fixEverything: 'Corregir todo lo que en este proyecto tiene una sola corrección segura',
  saidBefore: '¿Cómo se dijo antes?',
  furtherFindings: ['Otras {count} observaciones de menor peso no se muestran aquí. “penholder check” las enumera todas.'],
  idleComment: ['Ninguna regla encuentra nada que este comentario pueda silenciar.', 'Quítelo, o lo que oculte más adelante no se verá.'],
  idleCommentOf: [
    'La regla {rule} no encuentra nada que este comentario pueda silenciar.',
    'Quítelo, o lo que oculte más adelante no se verá.',
  ],
  idleCommentOfSeveral: [
    'Ninguna de {count} reglas encuentra nada que este comentario pueda silenciar.',
    'Son {rules}. Quítelo, o lo que oculte más adelante no se verá.',
  ],
  removeComment: 'Quitar este comentario',
  draftNotText: ['Esto no es texto en UTF-8 y no se revisa.', '{reason}.'],
  draftInOldEncoding: [
    'Leído como UTF-8, pero es probablemente Windows 1252: use “Volver a abrir con Encoding”.',
    'No se revisa: se perderían sus acentos y comillas. Ábralo con esa codificación y guárdelo como UTF-8 (en VS Code: “Volver a abrir con Encoding”, luego “Guardar con Encoding”).',
  ],
  draftTooLong: [
    'Tiene más de {most} MB o de 250.000 líneas, y no se revisa.',
    'Un proyecto no puede tener más. Divídalo en varios archivos.',
  ],
  checkStopped: [
    'La revisión tardó demasiado: quizá la regla {rule} no lo encontró todo.',
    'Se detuvo. Divida el proyecto, o ponga en “off” las reglas de las que pueda prescindir.',
  ],
  checkStoppedSeveral: [
    'La revisión tardó demasiado: {count} reglas quizá no encontraron todo lo que está mal.',
    'Se detuvo: {rule} y las siguientes quedaron fuera. Divida el proyecto, o ponga en “off” las reglas de las que pueda prescindir.',
  ],
  openingBracket: 'el corchete de apertura',
  closingBracket: 'el corchete de cierre',
  openingParenthesis: 'el paréntesis de apertura',
  closingParenthesis: 'el paréntesis de cierre',
  openingBrace: 'la llave de apertura',
  closingBrace: 'la llave de cierre',
  openingQuote: 'la comilla de apertura',
  closingQuote: 'la comilla de cierre',
  comma: 'la coma',
  semicolon: 'el punto y coma',
  colon: 'los dos puntos',
  fullStop: 'el punto',
  exclamationMark: 'el signo de exclamación',
  questionMark: 'el signo de interrogación',
  ellipsis: 'los puntos suspensivos',
  changeBeginning: 'el principio del cambio',
  changeEnd: 'el final del cambio',
  otherMark: 'el signo “{sign}”',
};
