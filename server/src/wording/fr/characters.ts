import type { characters as english } from '../en/characters.ts';
import type { Translation } from '../wording.ts';

export const characters: Translation<typeof english> = {
  softHyphen: ['Un trait d’union conditionnel se cache {place}.', 'Une recherche du mot ne le trouve pas ({code}). Supprimez-le.'],
  lostCharacter: [
    'Le caractère {place} s’est perdu dans une conversion.',
    'Rien ne dit lequel c’était ({code}). Cherchez-le dans l’original.',
  ],
  lostObject: [
    'Quelque chose qui n’est pas du texte a disparu {place}.',
    'C’était une image ou l’équivalent ({code}). Cherchez-le dans l’original.',
  ],
  symbolFont: [
    'Le signe {place} appartient à une police de symboles.',
    'Là où cette police manque, c’est une case vide ({code}). Écrivez le signe voulu.',
  ],
  controlSign: [
    'Il y a un caractère de contrôle {place}.',
    'D’anciens programmes de Windows l’affichaient comme un signe ({code}). Écrivez ce signe.',
  ],
  controlCharacter: [
    'Il y a un caractère de contrôle {place}.',
    'Personne ne le voit, et certains programmes s’y arrêtent ({code}). Supprimez-le.',
  ],
  invisibleCharacter: [
    'Il y a un caractère invisible {place}.',
    'Personne ne le voit, et une recherche de ces mots ne les trouve pas ({code}). Supprimez-le.',
  ],
  ligature: [
    'Les lettres « {letters} » {place} sont un seul signe d’imprimerie.',
    'Une recherche du mot ne le trouve pas. Écrivez « {letters} ».',
  ],
  mixedScripts: [
    '« {word} » mêle des lettres de deux alphabets qui se ressemblent.',
    'Une recherche du mot ne le trouve pas. Écrivez-le en un seul alphabet.',
  ],
  misread: [
    '« {written} » {place} était « {meant} » avant d’être mal lu.',
    'Un programme a mal lu l’encodage du fichier. Écrivez « {meant} ».',
  ],
  misreadInvisible: [
    '« {written} » {place} est un caractère invisible, mal lu.',
    'Un programme a mal lu l’encodage du fichier. Supprimez-le.',
  ],
  misreadLost: [
    '« {written} » {place} tient lieu d’un caractère perdu.',
    'Il s’est perdu dans une conversion. Cherchez-le dans l’original.',
  ],
  sameElsewhere: 'Il en est de même à {count} autres endroits.',
  sameHere: 'De même ici',
  mendAll: 'Réparer les {count} endroits',
  removeIt: 'Le supprimer',
  writeSpace: 'Écrire une espace',
};
