import type { changes as english } from '../en/changes.ts';
import type { Translation } from '../wording.ts';

export const changes: Translation<typeof english> = {
  changeNotBegun: [
    '{name}: “{sign}” termina uma alteração controlada que ali não começa.',
    'Está depois de “{words}”. Escreva o sinal que começa a alteração, ou remova este.',
  ],
  changeWithoutArrow: [
    '{name}: a alteração controlada “{words}” não tem seta.',
    'Ela substitui palavras por nada. Escreva {~~old~>new~~}, ou {--old--} para uma supressão.',
  ],
  changeNotEnded: [
    '{name}: a alteração controlada “{words}” ali não termina.',
    'Ela tem de terminar em seu parágrafo. Suas palavras são lidas como texto comum. Escreva “{closer}” onde ela termina, ou remova “{sign}”.',
  ],
  completeChange: 'Completar o fim da alteração',
  markAsDeletion: 'Marcar as palavras como suprimidas',
  leftoverChange: [
    '“{words}”: {what} onde cabe só um.',
    'Assim fica quando se perde uma alteração controlada, e permanecem as palavras suprimidas e as acrescentadas. Fique com umas delas, ou marque ambas como alteração.',
  ],
  twoConjunctions: 'duas conjunções',
  twoArticles: 'dois artigos ou possessivos',
  twoAuxiliaryVerbs: 'dois verbos auxiliares',
  twoFormsOfOneVerb: 'duas formas de um verbo',
  twoOpeningVerbs: 'dois verbos de abertura',
  twoInfinitives: 'dois infinitivos',
  twoWaysToName: 'dois modos de nomear o mesmo',
  twoNouns: 'dois substantivos',
  keep: 'Manter “{words}”',
  markAsChange: 'Marcar “{words}” como substituído por “{others}”',
  gluedChange: [
    '“{written}” são duas palavras, “{first}” e “{second}”.',
    'Uma alteração controlada perdida deixa assim as palavras suprimidas e as acrescentadas. Mantenha a que se quer.',
  ],
  gluedTogether: ['“{written}” são duas palavras, “{first}” e “{second}”.', 'Perdeu-se o hífen ou o espaço entre elas. Separe-as.'],
  gluedEither: [
    '“{written}” são duas palavras, “{first}” e “{second}”.',
    'Perdeu-se o hífen ou o espaço entre elas, ou uma alteração controlada perdida deixou as palavras suprimidas e as acrescentadas. Separe-as, ou mantenha a que se quer.',
  ],
  gluedNumbers: [
    '“{written}” são dois números, {first} e {second}.',
    'O parágrafo anterior é {before}. Uma alteração controlada perdida deixa assim o número suprimido e o acrescentado. Mantenha o que se quer.',
  ],
  lostFormatting: [
    'O que aqui se diz que “{word}” mostra não se vê.',
    'A formatação se perdeu quando o texto foi copiado ou convertido, e palavras propostas, tachadas e acordadas parecem iguais. Tome as alterações do original, e marque-as: {++added++}, {--deleted--}.',
  ],
};
