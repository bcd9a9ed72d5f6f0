import type { common as english } from '../en/common.ts';
import type { Translation } from '../wording.ts';

export const common: Translation<typeof english> = {
  write: 'Escrever “{words}”',
  remove: 'Remover {mark}',
  insertAfter: 'Inserir {mark} depois de “{place}”',
  insertBefore: 'Inserir {mark} antes de “{place}”',
  belongsHere: '{mark} muito provavelmente vai aqui',
  doNotReport: 'Não apontar isto aqui',
  fixEverything: 'Corrigir tudo o que neste projeto tem uma única correção segura',
  saidBefore: 'Como isso foi dito antes?',
  furtherFindings: ['Outras {count} observações de menor peso não são mostradas aqui. “penholder check” lista todas.'],
  idleComment: [
    'Nenhuma regra encontra nada que este comentário possa silenciar.',
    'Remova-o, ou o que ele esconder mais tarde não será visto.',
  ],
  idleCommentOf: [
    'A regra {rule} não encontra nada que este comentário possa silenciar.',
    'Remova-o, ou o que ele esconder mais tarde não será visto.',
  ],
  idleCommentOfSeveral: [
    'Nenhuma de {count} regras encontra nada que este comentário possa silenciar.',
    'São {rules}. Remova-o, ou o que ele esconder mais tarde não será visto.',
  ],
  removeComment: 'Remover este comentário',
  draftNotText: ['Isto não é texto em UTF-8 e não é verificado.', '{reason}.'],
  draftInOldEncoding: [
    'Lido como UTF-8, mas é provavelmente Windows 1252: use “Reabrir com Codificação”.',
    'Não é verificado: seus acentos e aspas se perderiam. Abra-o nessa codificação e salve-o como UTF-8 (no VS Code: “Reabrir com Codificação”, depois “Salvar com Codificação”).',
  ],
  draftTooLong: [
    'Isto tem mais de {most} MB ou de 250.000 linhas, e não é verificado.',
    'Um projeto não pode ter mais. Divida-o em vários arquivos.',
  ],
  checkStopped: [
    'A verificação demorou demais: a regra {rule} talvez não tenha achado tudo.',
    'Foi interrompida. Divida o projeto, ou ponha em “off” as regras que pode dispensar.',
  ],
  checkStoppedSeveral: [
    'A verificação demorou demais: {count} regras talvez não tenham achado tudo.',
    'Foi interrompida: {rule} e as seguintes ficaram de fora. Divida o projeto, ou ponha em “off” as regras que pode dispensar.',
  ],
  quotedWords: '“{words}”',
  andLast: '{names} e {last}',
  openingBracket: 'o colchete de abertura',
  closingBracket: 'o colchete de fechamento',
  openingParenthesis: 'o parêntese de abertura',
  closingParenthesis: 'o parêntese de fechamento',
  openingBrace: 'a chave de abertura',
  closingBrace: 'a chave de fechamento',
  openingQuote: 'a aspa de abertura',
  closingQuote: 'a aspa de fechamento',
  comma: 'a vírgula',
  semicolon: 'o ponto e vírgula',
  colon: 'os dois-pontos',
  fullStop: 'o ponto',
  exclamationMark: 'o ponto de exclamação',
  questionMark: 'o ponto de interrogação',
  ellipsis: 'as reticências',
  changeBeginning: 'o começo da alteração',
  changeEnd: 'o fim da alteração',
  otherMark: 'o sinal “{sign}”',
};
