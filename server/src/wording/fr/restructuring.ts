import type { restructuring as english } from '../en/restructuring.ts';
import type { Translation } from '../wording.ts';

export const restructuring: Translation<typeof english> = {
  noLabelKnown: '{name} : aucune étiquette n’est connue à ce niveau ; écrivez vous-même la première d’une telle liste.',
  nothingToStandBelow: '{name} : aucun paragraphe numéroté ne le précède, sous lequel il pourrait se placer.',
  atHighestLevel: '{name} : est au niveau le plus haut.',
  standsBelowNone: '{name} : n’est sous aucun paragraphe numéroté.',
  onlyYouNumber: 'Des numéros tels que 4.1 devraient suivre, et vous seul pouvez les écrire.',
  hasAlternative: '{name} : a une variante, qui resterait seule.',
  levelReadOtherwise: 'À ce niveau, les numéros se liraient autrement ; rien n’a donc changé.',
  noParagraphHere: 'Il n’y a pas de paragraphe ici.',
  onlyNumberedBeside: 'Seuls des paragraphes numérotés qui se suivent peuvent changer ensemble de niveau.',
  onlyTextMoves: 'Les alinéas du préambule et les paragraphes du dispositif peuvent être déplacés ; celui-ci n’en est pas un.',
  noneBesideAbove: '{name} : n’en a aucun au-dessus à son niveau.',
  noneBesideBelow: '{name} : n’en a aucun au-dessous à son niveau.',
  onlyOneNumbered: 'Un seul des deux paragraphes a un numéro.',
  bracketLeaves: 'Un crochet s’ouvre dans l’un des deux paragraphes et se ferme en dehors.',
  cursorIntoNumbered: 'Placez le curseur dans un paragraphe qui a un numéro.',
  noNumberFollows: '{name} : aucun numéro ne peut suivre.',
  insertedBelowReadOtherwise: '{name} : un paragraphe au-dessous se lirait autrement ; rien n’a donc changé.',
  insertedAboveReadOtherwise: '{name} : un paragraphe au-dessus se lirait autrement ; rien n’a donc changé.',
  noNumberOfList: '« {written} » n’est pas un numéro de cette liste. Écrivez-le comme {number}, au besoin avec « bis ».',
  numberTaken: '{name} : a déjà ce numéro. Déplacez plutôt le paragraphe, ou insérez-le là.',
  numberReadOtherwise: '{name} : se lirait autrement avec le numéro {number} ; rien n’a donc changé.',
  draftUnreadable: 'Ce projet ne peut pas être lu.',
  insertBelow: 'Insérer un paragraphe au-dessous',
  insertAbove: 'Insérer un paragraphe au-dessus',
};
