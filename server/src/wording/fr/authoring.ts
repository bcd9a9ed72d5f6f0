import type { authoring as english } from '../en/authoring.ts';
import type { Translation } from '../wording.ts';

export const authoring: Translation<typeof english> = {
  seeLog: 'Penholder n’a pas pu le faire ; le journal dit pourquoi.',
  selectProposed: 'Sélectionnez les mots du paragraphe sur lesquels porte la proposition.',
  nameHasNoMarks: 'Le nom d’une délégation n’a ni crochets, ni parenthèses, ni deux-points.',
  sayWhichWords: 'Dites quels mots doivent s’y trouver à la place.',
  replaceInOneParagraph: 'Sélectionnez les mots d’un seul paragraphe : d’autres mots se proposent pour chacun à part.',
  selectWholeWords: 'Sélectionnez les mots jusqu’à leur fin.',
  notReadAsProposal:
    'Entre crochets, ces mots ne se liraient pas comme une proposition ({names}) : ils coupent d’autres crochets, une cote ou une mention.',
  changesOthers: 'Ces crochets changeraient le sens d’autres à côté. Réparez d’abord ceux-là.',
  onlyTextIsStamped: 'Seul un paragraphe qui a du texte du projet porte une mention.',
  notReadAsStatus: '« {words} » ne se lirait pas comme la mention de ce paragraphe.',
  noNameOfOne: '« {written} » n’est pas le nom d’une seule délégation.',
  namedAlready: 'Ce projet nomme déjà {name} : on ne pourrait plus distinguer ce que les deux proposent.',
  notReadAsNames: 'Avec « {written} » à sa place, tous ces noms ne se liraient plus comme ceux des auteurs.',
  noSymbol: '« {written} » n’est pas une cote. Écrivez-la comme se citent les textes de l’organisation : {symbol}.',
  symbolTooShort: '« {written} » omet ce que les citations de {symbol} ont entre parenthèses. Écrivez la cote en entier.',
  nothingToRename:
    'On ne peut renommer qu’une cote, une délégation ou un numéro : placez le curseur sur une citation, sur la cote de l’en-tête, sur le nom d’une délégation qui propose quelque chose ou sur le numéro d’un paragraphe.',
  fileHasChanged: '{file} : vient de changer. Renommez encore une fois.',
  fileUnreadable: '{file} : ne peut pas être lu.',
};
