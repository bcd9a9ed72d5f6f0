import type { foreign as english } from '../en/foreign.ts';
import type { Translation } from '../wording.ts';

export const foreign: Translation<typeof english> = {
  isOldEncoding:
    'Este archivo no es UTF-8 sino probablemente Windows 1252, y no se revisa: se perderían sus acentos y comillas. Ábralo con esa codificación y guárdelo como UTF-8 (en VS Code: «Reabrir con codificación», luego «Guardar con codificación»).',
  isUtf16: 'Esto es UTF-16, y Penholder lee UTF-8. Guárdelo como UTF-8 (en VS Code: «Guardar con codificación»).',
  isArchive: 'Esto es un documento de Word u otro archivo ZIP. Haga antes un proyecto del documento de Word: penholder import FILE.docx',
  isOldDocument:
    'Esto es un documento de una versión antigua de Word o Excel. Penholder lee texto sin formato. Guárdelo desde Word como texto sin formato en UTF-8.',
  isPdf: 'Esto es un PDF. Penholder lee texto sin formato: copie antes el texto que contiene.',
};
