import type { numbers as english } from '../en/numbers.ts';
import type { Translation } from '../wording.ts';

export const numbers: Translation<typeof english> = {
  numberNotFirst: ['{name}: é o primeiro de sua lista, que começa em {first}.', 'Renumere a lista, ou restabeleça o que estava antes.'],
  numberInPlaceOf: ['{name}: está entre {before} e {after}, no lugar de {due}.', 'Corrija o número.'],
  numberInPlaceOfTwo: [
    '{name}: está entre {before} e {after}, no lugar de {due}.',
    'São {first} e {second} em um, como uma alteração controlada perdida deixa o número antigo e o novo. Corrija o número.',
  ],
  numberMissing: ['{name}: segue {before}; falta {missing}.', 'Renumere os parágrafos, ou restabeleça o que se perdeu.'],
  numbersMissing: ['{name}: segue {before}; faltam de {first} a {last}.', 'Renumere os parágrafos, ou restabeleça o que se perdeu.'],
  numberTwice: [
    'O número {number} aparece duas vezes; este é o segundo: {name}.',
    'Uma remissão poderia se referir a qualquer um. Renumere os parágrafos, ou dê a este um número próprio.',
  ],
  theFirstOfTwo: 'O primeiro: {name}',
  numberOrder: ['{name}: está depois de {before}.', 'Renumere os parágrafos, ou ponha este em seu lugar.'],
  numberOrderInserted: [
    '{name}: está depois de {before}.',
    'A ordem é {number}, {number} bis, {number} ter, {next}: renumere os parágrafos, ou ponha este em seu lugar.',
  ],
  labelStop: [
    'Falta o ponto ao número {number}.',
    'Sem ele não é o número de um parágrafo. Está entre {before} e {after}: escreva “{due}”.',
  ],
  numberStyle: [
    '“{written}” está escrito de modo diferente de “{model}”.',
    'Essa é a forma da maioria dos números intercalados deste projeto. Escreva “{alike}”, para que quem busque um número o encontre.',
  ],
  numberStyleFirst: [
    '“{written}” está escrito de modo diferente de “{model}”.',
    'Essa é a forma que vem primeiro neste projeto. Escreva “{alike}”, para que quem busque um número o encontre.',
  ],
  writtenSoHere: 'Escrito “{words}” aqui',
  numbersApart: [
    'A numeração deste texto não pode ser lida em {count} lugares.',
    'Muitos números estão separados de seus parágrafos, como numa coluna feita por um conversor. Ali não se apontam números que saltam, se repetem ou recuam, nem finais onde os números estão separados. Se estão como devem, escreva {>>penholder-disable structure-lost<<} numa linha acima desta, e todos serão apontados.',
  ],
  numbersBroken: [
    'A numeração deste texto não pode ser lida em {count} lugares.',
    'Muitos números não seguem os anteriores nem são seguidos, como num texto citado em parte. Ali não se apontam números que saltam, se repetem ou recuam, nem finais onde os números estão separados. Se estão como devem, escreva {>>penholder-disable structure-lost<<} numa linha acima desta, e todos serão apontados.',
  ],
  theFirstPlace: 'O primeiro: {name}',
  theHeadings: 'os títulos',
  theArticles: 'os artigos',
  theseSubParagraphs: 'estas alíneas',
  thePreambularParagraphs: 'os parágrafos preambulares',
  theOperativeParagraphs: 'os parágrafos operativos',
  renumber: 'Renumerar {series}',
  renumberAll: 'Renumerar {series}, e todas as remissões',
  renumberPoints: 'Renumerar {series}, e todas as remissões como “paragraph 1 ({letter})”',
  renumberLeavingOne: 'Renumerar {series}; uma remissão fica para você, com um comentário: {names}',
  renumberLeaving: 'Renumerar {series}; {count} remissões ficam para você, com um comentário: {names}',
  andMore: '{names}, e mais {count}',
};
