import type { brackets as english } from '../en/brackets.ts';
import type { Translation } from '../wording.ts';

export const brackets: Translation<typeof english> = {
  bracketNotClosed: ['{name} : le crochet « {words} » n’est pas fermé.', 'Fermez-le là où finissent les mots contestés, ou supprimez-le.'],
  bracketNotClosedLikely: [
    '{name} : le crochet « {words} » n’est pas fermé.',
    'Fermez-le là où finissent les mots contestés ; l’endroit le plus probable est après « {place} ».',
  ],
  bracketNotClosedHere: [
    '{name} : le crochet « {words} » n’est pas fermé, et devrait finir ici.',
    'Ce qu’il introduit finit ici : fermez-le après « {place} ».',
  ],
  bracketNotOpened: [
    '{name} : le crochet qui ferme « {words} » n’a pas été ouvert.',
    'Ouvrez-le là où commencent les mots contestés, ou supprimez-le.',
  ],
  bracketNotOpenedLikely: [
    '{name} : le crochet qui ferme « {words} » n’a pas été ouvert.',
    'Ouvrez-le là où commencent les mots contestés ; l’endroit le plus probable est avant « {place} ».',
  ],
  bracketNotOpenedHere: [
    '{name} : le crochet qui ferme « {words} » n’a pas été ouvert ici.',
    'Ce qu’il finit commence ici : ouvrez-le avant « {place} ».',
  ],
  quoteNotClosed: [
    '{name} : la citation « {words} » n’est pas fermée.',
    'Fermez-la là où finissent les mots cités, ou supprimez le guillemet ouvrant.',
  ],
  quoteNotOpened: [
    '{name} : le guillemet fermant après « {words} » n’en a pas d’ouvrant.',
    'Supprimez-le, ou ouvrez la citation où commencent les mots cités.',
  ],
  parenthesisNotClosed: ['{name} : la parenthèse « {words} » n’est pas fermée.', 'Fermez-la, ou supprimez-la.'],
  parenthesisNotOpened: ['{name} : la parenthèse qui ferme « {words} » n’a pas été ouverte.', 'Ouvrez-la, ou supprimez-la.'],
  braceNotClosed: ['{name} : la note « {words} » n’est pas fermée.', 'Fermez-la là où la note finit, ou supprimez l’accolade ouvrante.'],
  braceNotOpened: [
    '{name} : l’accolade qui ferme « {words} » n’a pas été ouverte.',
    'Ouvrez-la là où la note commence, ou supprimez l’accolade fermante.',
  ],
  parenthesisForBrace: 'Écrire une parenthèse fermante au lieu de cette accolade',
  redundantBrackets: [
    'Deux paires de crochets entourent les mêmes mots, « {words} ».',
    'Une paire dit qu’ils ne sont pas convenus : supprimez l’autre, ou dites à qui est chacune.',
  ],
  bothPairsClose: 'Les deux paires se ferment ici',
  removeOuterPair: 'Supprimer la paire extérieure de crochets',
  unattributedBrackets: [
    '{name} : personne n’est nommé pour les crochets « {words} ».',
    'La plupart des crochets de ce projet disent à qui ils sont. Nommez la délégation après le crochet ouvrant, ou supprimez les crochets si personne n’y tient.',
  ],
  tooDeep: [
    'Il y a {depth} niveaux de crochets et de citations avant « {words} » : trop pour les lire.',
    'Ce qui est plus profond est lu comme du texte simple, et personne ne le propose : supprimez quelques crochets.',
  ],
  tooManyMarks: [
    'Ce paragraphe a plus de {most} crochets et guillemets.',
    'Il est lu d’un seul tenant, comme du texte simple. Divisez-le par des lignes vides.',
  ],
};
