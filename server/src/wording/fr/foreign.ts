import type { foreign as english } from '../en/foreign.ts';
import type { Translation } from '../wording.ts';

export const foreign: Translation<typeof english> = {
  isOldEncoding:
    'Ce fichier n’est pas en UTF-8 mais sans doute en Windows 1252, et n’est pas vérifié : ses accents et ses guillemets seraient perdus. Ouvrez-le dans cet encodage, et enregistrez-le en UTF-8 (dans VS Code : « Rouvrir avec l’encodage », puis « Enregistrer avec l’encodage »).',
  isUtf16: 'Ceci est en UTF-16, et Penholder lit l’UTF-8. Enregistrez-le en UTF-8 (dans VS Code : « Enregistrer avec l’encodage »).',
  isArchive: 'Ceci est un document Word ou une autre archive ZIP. Faites d’abord un projet du document Word : penholder import FILE.docx',
  isOldDocument:
    'Ceci est un document d’une ancienne version de Word ou d’Excel. Penholder lit du texte brut. Enregistrez-le depuis Word comme texte brut en UTF-8.',
  isPdf: 'Ceci est un PDF. Penholder lit du texte brut : copiez-en d’abord le texte.',
};
