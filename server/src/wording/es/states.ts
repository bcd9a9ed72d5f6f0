import type { states as english } from '../en/states.ts';
import type { Translation } from '../wording.ts';

export const states: Translation<typeof english> = {
  noArchiveNamed: 'No se nombra ningún archivo de textos',
  archiveAnswers: 'El archivo de textos vuelve a responder',
  catalogueUnread: 'Este catálogo no se lee: {reason}.',
  catalogueMissing: 'La configuración nombra el catálogo {file}, y no existe ese archivo: {address}',
  documentUnreadable: 'No se puede leer: ya no está, no es un archivo o es demasiado grande.',
  documentTooLong: 'Su texto es más largo de lo que puede ser un proyecto. Divídalo, y abra las partes.',
  notExportable: 'No se puede leer como proyecto, o es demasiado largo.',
  checkTooLong: 'La revisión de {file} tardó demasiado, y algunas reglas quedaron fuera',
  allChecked: 'Todos los proyectos se revisaron hasta el final',
  readingFailed: 'No se pudieron leer los proyectos del área de trabajo; el registro dice por qué',
  readingDrafts: 'Leyendo los proyectos del área de trabajo',
  readingShort: 'Leyendo proyectos',
  countOf: '{count} de {all}',
  countOfDrafts: '{count} de {all} proyectos',
  oneInWorkspace: '1 proyecto en el área de trabajo',
  someInWorkspace: '{count} proyectos en el área de trabajo',
};
