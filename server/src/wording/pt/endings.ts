import type { endings as english } from '../en/endings.ts';
import type { Translation } from '../wording.ts';

export const endings: Translation<typeof english> = {
  endsWithout: ['{name}: não tem sinal no fim: “{words}”.', '{custom} Termine-o com {mark}.'],
  endsWith: ['{name}: termina com {ending}: “{words}”.', '{custom} Termine-o com {mark}.'],
  endWith: 'Terminá-lo com {mark}',
  aSemicolon: 'ponto e vírgula',
  aComma: 'vírgula',
  aFullStop: 'ponto',
  aColon: 'dois-pontos',
  markAsWritten: '“{mark}”',
  bodyOas: 'A OEA',
  bodyUn: 'A ONU',
  bodyWho: 'A OMS',
  bodyUnfccc: 'A UNFCCC',
  last: 'último',
  lastButOne: 'penúltimo',
  listIntroduced: 'Segue uma lista, e dois-pontos a introduzem.',
  beforeChapeau: '{body} termina com ponto e vírgula o último parágrafo antes de um cabeçalho.',
  listItems: '{body} termina os itens de uma lista com {mark}.',
  listItem: '{body} termina o {position} item de uma lista com {mark}.',
  preambularParagraphs: '{body} termina os parágrafos preambulares com {mark}.',
  preambularParagraphAt: '{body} termina o {position} parágrafo preambular com {mark}.',
  operativeParagraphs: '{body} termina os parágrafos operativos com {mark}.',
  operativeParagraphAt: '{body} termina o {position} parágrafo operativo com {mark}.',
  opensOtherwise: [
    '{name}: “{words}” não é {usual}.',
    'Os outros sim. Diga primeiro o que se deve fazer, ou junte-o ao parágrafo anterior.',
  ],
  anInfinitive: 'um infinitivo',
  aPresent: 'um verbo no presente',
  anInfinitiveSuchAs: 'um infinitivo (“{example}”)',
  aPresentSuchAs: 'um verbo no presente (“{example}”)',
  alsoFirst: ['{name}: começa com “{words}”, e nenhum antes com “{plain}”.', 'Remova “{adding}”.'],
  alsoFirstOfTwo: [
    '{name}: começa com “{words}”, e nenhum antes com “{plain}”.',
    'Remova “{adding}”, ou troque seu lugar pelo deste: {later}.',
  ],
  opensWithIt: '{name} começa assim',
  openedAgain: [
    '“{words}” abre um terceiro parágrafo: {name}.',
    'Este preâmbulo acrescenta “ALSO” a uma abertura que se repete. Escreva “{words} ALSO” a partir da segunda, ou junte os parágrafos.',
  ],
  underChapeau: [
    '“{words}” abre um parágrafo que está sob “{chapeau}”.',
    'Ele é lido depois desse cabeçalho. Remova a palavra, ou tire o parágrafo de sob o cabeçalho.',
  ],
  unopened: [
    '{name}: começa com “{words}”, não com uma palavra como “Recalling”.',
    'Os outros sim. Comece-o como eles, ou junte-o ao parágrafo anterior.',
  ],
};
