import type { typing as english } from '../en/typing.ts';
import type { Translation } from '../wording.ts';

export const typing: Translation<typeof english> = {
  doubledWord: [
    '« {word} » se trouve encore ici, après « {word} ».',
    'Le plus souvent, une modification l’a laissé. Gardez-en un, ou rétablissez le mot dont l’autre tient lieu.',
  ],
  sameWordBefore: 'Le même mot avant lui',
  removeSecond: 'Supprimer le second « {words} »',
  doubledCitation: [
    '« {written} » est cité encore ici, juste après « {before} ».',
    'Il s’agissait peut-être d’un autre texte. Écrivez sa cote, ou gardez-en un.',
  ],
  sameTextBefore: 'Le même texte avant lui',
  doubledMarks: [
    '« {written} » après « {words} » : un signe de trop.',
    'Le plus souvent, une phrase qui finissait ici a été jointe à une autre ou coupée. Gardez le signe qui convient.',
  ],
  keepMark: 'Garder seulement {mark}',
  writeEllipsis: 'Écrire des points de suspension',
  smallAfterStop: [
    'Une phrase commence par une minuscule : « {words} ».',
    'Le point finit une phrase. Commencez la suivante par une majuscule ; ou, si la phrase continue, supprimez le point.',
  ],
  writeWithCapital: 'Écrire « {words} » avec une majuscule',
  removeStopAfter: 'Supprimer le point après « {words} »',
  commaForStop: 'Écrire une virgule au lieu du point',
  spaceAstray: ['L’espace après « {words} » devrait être après {mark}, non avant.', 'Mettez-la après {mark}.'],
  spaceBeforeMark: [
    'Il y a une espace entre « {words} » et {mark}.',
    'Une ligne peut s’y couper, et le signe commencer la suivante. Supprimez l’espace.',
  ],
  spaceAfterOpening: ['Il y a une espace entre {mark} et « {words} ».', 'Une ligne peut s’y couper. Supprimez l’espace.'],
  moveSpaceAfter: 'Mettre l’espace après {mark}',
  removeSpaceBefore: 'Supprimer l’espace avant {mark}',
  removeSpaceAfter: 'Supprimer l’espace après {mark}',
  noSpaceAfter: ['Il n’y a pas d’espace après {mark} entre « {before} » et « {after} ».', 'Mettez-en une.'],
  putSpaceAfter: 'Mettre une espace après {mark}',
  splitWord: [
    '« {written} » est un seul mot, coupé par une conversion.',
    'Qui cherche « {word} » ne le trouve pas. Réunissez les deux parties.',
  ],
  doubleSpace: [
    'Il y a {count} espaces entre « {before} » et « {after} ».',
    'Un mot a peut-être été supprimé. Voyez qu’il n’en manque aucun, et laissez une espace.',
  ],
  leaveOneSpace: 'Laisser une espace',
  trailingSpace: [
    'Il y a une espace à la fin de la ligne.',
    'Une comparaison de deux versions montre la ligne comme modifiée là où aucun mot ne l’est. Supprimez-la.',
  ],
  trailingSpaces: [
    'Il y a {count} espaces à la fin de la ligne.',
    'Une comparaison de deux versions montre la ligne comme modifiée là où aucun mot ne l’est. Supprimez-les.',
  ],
  removeTrailing: 'Supprimer les espaces à la fin de la ligne',
  openBlank: [
    'Crochets vides : rien n’est proposé ici.',
    'Écrivez la valeur ou les mots voulus, ou un mot pour ce qui manque ([date], [number]), ou supprimez les crochets.',
  ],
};
