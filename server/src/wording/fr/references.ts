import type { references as english } from '../en/references.ts';
import type { Translation } from '../wording.ts';

export const references: Translation<typeof english> = {
  referenceMissing: [
    '« {words} » n’existe pas : ce projet n’a pas de {name}.',
    '{there}. Nommez le paragraphe voulu, ou rétablissez celui qui s’est perdu.',
  ],
  referenceMissingAbove: [
    '« {words} » n’existe pas : il n’y a pas de {name} plus haut.',
    '{there}. Nommez le paragraphe voulu, ou rétablissez celui qui s’est perdu.',
  ],
  referenceMissingBelow: [
    '« {words} » n’existe pas : il n’y a pas de {name} plus bas.',
    '{there}. Nommez le paragraphe voulu, ou rétablissez celui qui s’est perdu.',
  ],
  pointMissing: [
    '« {words} » n’existe pas : {name} n’a pas d’alinéa ({letter}).',
    '{there}. Nommez celui qui est voulu, ou rétablissez celui qui s’est perdu.',
  ],
  articleMissing: [
    '« {words} » n’existe pas : ce projet n’a pas d’{article}.',
    '{there}. Nommez celui qui est voulu, ou rétablissez celui qui s’est perdu.',
  ],
  articleParagraphMissing: [
    '« {words} » n’existe pas : {article} n’a pas de paragraphe {number}.',
    '{there}. Nommez celui qui est voulu, ou rétablissez celui qui s’est perdu.',
  ],
  numbersBeside: 'après {lower} vient {higher}',
  lastNumber: 'le dernier est {number}',
  firstNumber: 'le premier est {number}',
  noNumber: 'il n’y en a aucun',
  referenceStandsAbove: ['« {words} » renvoie du mauvais côté : {name} est plus haut.', 'Nommez le paragraphe voulu.'],
  referenceStandsBelow: ['« {words} » renvoie du mauvais côté : {name} est plus bas.', 'Nommez le paragraphe voulu.'],
  referenceTurnsAbove: ['« {words} » renvoie du mauvais côté : {name} est plus haut.', 'Écrivez « above », ou nommez le paragraphe voulu.'],
  referenceTurnsBelow: ['« {words} » renvoie du mauvais côté : {name} est plus bas.', 'Écrivez « below », ou nommez le paragraphe voulu.'],
  writeWhereStands: 'Écrire « {word} », où est {name}',
  referenceToItself: [
    '« {words} » se trouve dans ce paragraphe même.',
    'Après une renumérotation, ou la suppression d’un paragraphe, il nomme le mauvais. Nommez le paragraphe voulu, ou écrivez « this paragraph ».',
  ],
  referenceOpen: [
    '« {words} » nomme peut-être un autre paragraphe depuis une renumérotation.',
    'Il a été laissé tel quel : {reason}. Voyez quel paragraphe est voulu, écrivez son numéro, et supprimez ce commentaire.',
  ],
  referenceOpenTo: [
    'Le renvoi à {numbers} nomme peut-être un autre paragraphe depuis une renumérotation.',
    'Il a été laissé tel quel : {reason}. Voyez quel paragraphe est voulu, écrivez son numéro, et supprimez ce commentaire.',
  ],
  leaveReference: 'Supprimer le commentaire, et laisser le renvoi tel quel',
  referTo: 'Renvoyer à {name}',
  wordsInPlace: '« {words} » dans {name}',
  leftOpen: 'Laissé tel quel, à vous de décider : {names}',
  nowNumbered: 'Renvoi au paragraphe {from}, qui est maintenant {to}',
};
