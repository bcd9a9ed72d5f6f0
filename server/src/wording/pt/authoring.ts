import type { authoring as english } from '../en/authoring.ts';
import type { Translation } from '../wording.ts';

export const authoring: Translation<typeof english> = {
  seeLog: 'O Penholder não pôde fazer isto; o registro diz por quê.',
  selectProposed: 'Selecione as palavras do parágrafo de que trata a proposta.',
  nameHasNoMarks: 'O nome de uma delegação não tem colchetes, parênteses nem dois-pontos.',
  sayWhichWords: 'Diga que palavras devem ficar ali no lugar delas.',
  replaceInOneParagraph: 'Selecione palavras de um só parágrafo: para cada um se propõem outras palavras em separado.',
  selectWholeWords: 'Selecione as palavras até o fim.',
  notReadAsProposal:
    'Entre colchetes, estas palavras não seriam lidas como uma proposta de {names}: cortam outros colchetes, uma sigla ou um carimbo.',
  changesOthers: 'Estes colchetes mudariam o que significam outros ao lado. Conserte antes esses.',
  onlyTextIsStamped: 'Só um parágrafo com texto do projeto leva um carimbo.',
  notReadAsStatus: '“{words}” não seria lido como o carimbo deste parágrafo.',
  noNameOfOne: '“{written}” não é o nome de uma só delegação.',
  namedAlready: 'Este projeto já nomeia {name}: já não se poderia distinguir o que as duas propõem.',
  notReadAsNames: 'Com “{written}” em seu lugar, nem todos estes nomes seriam lidos como os de quem propõe.',
  noSymbol: '“{written}” não é uma sigla. Escreva-a como se citam os textos da organização: {symbol}.',
  symbolTooShort: '“{written}” omite o que as citações de {symbol} têm entre parênteses. Escreva a sigla por inteiro.',
  nothingToRename:
    'Só se pode mudar uma sigla, uma delegação ou um número: ponha o cursor em uma citação, na sigla do cabeçalho, no nome de uma delegação que propõe algo ou no número de um parágrafo.',
  fileHasChanged: '{file}: acaba de mudar. Mude o nome de novo.',
  fileUnreadable: '{file}: não pode ser lido.',
};
