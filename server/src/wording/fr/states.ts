import type { states as english } from '../en/states.ts';
import type { Translation } from '../wording.ts';

export const states: Translation<typeof english> = {
  noArchiveNamed: 'Aucune archive n’est nommée',
  archiveAnswers: 'L’archive répond à nouveau',
  catalogueUnread: 'Ce catalogue n’est pas lu : {reason}.',
  catalogueMissing: 'Les paramètres nomment le catalogue {file}, et ce fichier n’existe pas : {address}',
  documentUnreadable: 'Il ne peut pas être lu : il n’est plus là, n’est pas un fichier, ou est trop grand.',
  documentTooLong: 'Son texte est plus long que ne peut l’être un projet. Divisez-le, et ouvrez les parties.',
  notExportable: 'Il ne peut pas être lu comme un projet, ou est trop long.',
  checkTooLong: 'La vérification de {file} a trop duré, et des règles ont été laissées de côté',
  allChecked: 'Tous les projets sont vérifiés jusqu’au bout',
  readingFailed: 'La lecture des projets de l’espace de travail a échoué ; le journal dit pourquoi',
  readingDrafts: 'Lecture des projets de l’espace de travail',
  readingShort: 'Lecture des projets',
  countOf: '{count} sur {all}',
  countOfDrafts: '{count} projets sur {all}',
  oneInWorkspace: '1 projet dans l’espace de travail',
  someInWorkspace: '{count} projets dans l’espace de travail',
};
