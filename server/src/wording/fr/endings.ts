import type { endings as english } from '../en/endings.ts';
import type { Translation } from '../wording.ts';

export const endings: Translation<typeof english> = {
  endsWithout: ['{name} : aucun signe à la fin : « {words} ».', '{custom} Terminez-le par {mark}.'],
  endsWith: ['{name} : se termine par {ending} : « {words} ».', '{custom} Terminez-le par {mark}.'],
  endWith: 'Le terminer par {mark}',
  aSemicolon: 'un point-virgule',
  aComma: 'une virgule',
  aFullStop: 'un point',
  aColon: 'deux points',
  markAsWritten: '« {mark} »',
  bodyOas: 'L’OEA',
  bodyUn: 'L’ONU',
  bodyWho: 'L’OMS',
  bodyUnfccc: 'La CCNUCC',
  last: 'dernier',
  lastButOne: 'avant-dernier',
  listIntroduced: 'Une liste suit, et deux points l’introduisent.',
  beforeChapeau: '{body} termine par un point-virgule le dernier paragraphe avant un chapeau.',
  listItems: '{body} termine les éléments d’une liste par {mark}.',
  listItem: '{body} termine le {position} élément d’une liste par {mark}.',
  preambularParagraphs: '{body} termine les alinéas du préambule par {mark}.',
  preambularParagraphAt: '{body} termine le {position} alinéa du préambule par {mark}.',
  operativeParagraphs: '{body} termine les paragraphes du dispositif par {mark}.',
  operativeParagraphAt: '{body} termine le {position} paragraphe du dispositif par {mark}.',
  opensOtherwise: [
    '{name} : « {words} » n’est pas {usual}.',
    'Les autres si. Dites d’abord ce qui est à faire, ou joignez-le au paragraphe précédent.',
  ],
  anInfinitive: 'un infinitif',
  aPresent: 'un verbe au présent',
  anInfinitiveSuchAs: 'un infinitif (« {example} »)',
  aPresentSuchAs: 'un verbe au présent (« {example} »)',
  alsoFirst: ['{name} : ouvre par « {words} », et aucun avant lui par « {plain} ».', 'Supprimez « {adding} ».'],
  alsoFirstOfTwo: [
    '{name} : ouvre par « {words} », et aucun avant lui par « {plain} ».',
    'Supprimez « {adding} », ou échangez sa place avec celui-ci : {later}.',
  ],
  opensWithIt: '{name} commence ainsi',
  openedAgain: [
    '« {words} » ouvre un troisième paragraphe : {name}.',
    'Ce préambule ajoute « ALSO » à une ouverture qui revient. Écrivez « {words} ALSO » à partir de la deuxième, ou joignez les paragraphes.',
  ],
  underChapeau: [
    '« {words} » ouvre un paragraphe qui est sous « {chapeau} ».',
    'Il se lit après ce chapeau. Supprimez le mot, ou sortez le paragraphe de sous le chapeau.',
  ],
  unopened: [
    '{name} : commence par « {words} », non par un mot comme « Recalling ».',
    'Les autres si. Commencez-le comme eux, ou joignez-le au paragraphe précédent.',
  ],
};
