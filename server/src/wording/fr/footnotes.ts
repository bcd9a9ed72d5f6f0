import type { footnotes as english } from '../en/footnotes.ts';
import type { Translation } from '../wording.ts';

export const footnotes: Translation<typeof english> = {
  noteWithWords: 'note {name}, « {words} »',
  noteLostWithWords: 'note « {words} »',
  noteTwice: ['{note} : donnée deux fois, mot pour mot.', 'Supprimez l’une des deux.'],
  givenAlready: 'Donnée ici déjà',
  noteNumberTaken: [
    'Deux notes s’appellent {name}.',
    'Ici c’est {note}, et avant elle {previous}. Un appel pourrait viser l’une ou l’autre : donnez à l’une un autre numéro.',
  ],
  noteNameTaken: [
    'Deux notes s’appellent {name}.',
    'Ici c’est {note}, et avant elle {previous}. Un appel pourrait viser l’une ou l’autre : donnez à l’une un autre nom.',
  ],
  firstNoteCalled: 'La première note appelée {name}',
  noteUnmarked: [
    '{note} : aucun appel dans le texte.',
    'L’appel s’est perdu, ou les mots qui le portaient ont été supprimés. Rétablissez l’appel, ou supprimez la note.',
  ],
  markWithoutNote: ['Aucune note ne s’appelle {name}, comme cet appel.', 'Donnez à l’appel le nom de sa note, ou rétablissez la note.'],
  marksSwapped: [
    'L’appel {number} est sous l’appel {after}, et les notes sont dans l’autre ordre.',
    'Numérotez les appels dans l’ordre où on les rencontre, et mettez les notes dans le même ordre.',
  ],
  theMark: 'L’appel {name}',
  theNote: 'Note {name}',
  noteNumberLost: [
    '{note} : son numéro s’est perdu.',
    'Un signe qui ne veut rien dire reste à sa place. Par sa place, c’est la note {number}. Écrivez son numéro, et son appel dans le texte.',
  ],
  noteFollows: [
    '{note} : suit la note {previous}.',
    'Les notes se numérotent dans l’ordre où le texte y renvoie : numérotez-les à nouveau, ou rétablissez ce qui manque.',
  ],
  noteStandsBelow: [
    '{note} : est sous la note {previous}.',
    'Les notes se numérotent dans l’ordre où le texte y renvoie : numérotez-les à nouveau, ou rétablissez ce qui manque.',
  ],
  markNumberLost: [
    'L’appel de note après « {words} » a perdu son numéro.',
    'Le lecteur ne peut savoir à quelle note il renvoie. Écrivez le numéro de sa note avant la barre.',
  ],
  markNumberLostOf: [
    'L’appel de note après « {words} » a perdu son numéro.',
    'Le lecteur ne peut savoir à quelle note il renvoie. Par sa place, c’est : {note}. Écrivez le numéro avant la barre.',
  ],
  markNumberLostNumbered: [
    'L’appel de note après « {words} » a perdu son numéro.',
    'Le lecteur ne peut savoir à quelle note il renvoie. Par sa place, c’est {number}/, pour : {note}. Écrivez le numéro avant la barre.',
  ],
  noteOfMark: 'La note de cet appel, d’après leur ordre',
  numberNotes: 'Numéroter les appels de note et leurs notes dans l’ordre',
  removeNote: 'Supprimer cette note',
  removeNoteAndNumber: 'Supprimer cette note, et numéroter les autres dans l’ordre',
};
