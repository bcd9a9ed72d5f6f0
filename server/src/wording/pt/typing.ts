import type { typing as english } from '../en/typing.ts';
import type { Translation } from '../wording.ts';

export const typing: Translation<typeof english> = {
  doubledWord: [
    '“{word}” está aqui de novo depois de “{word}”.',
    'Quase sempre uma alteração a deixou. Mantenha uma, ou restabeleça a palavra cujo lugar a outra ocupa.',
  ],
  sameWordBefore: 'A mesma palavra antes',
  removeSecond: 'Remover o segundo “{words}”',
  doubledCitation: [
    '“{written}” é citado aqui de novo logo depois de “{before}”.',
    'Talvez se quisesse outro texto. Escreva sua sigla, ou mantenha um.',
  ],
  sameTextBefore: 'O mesmo texto antes',
  doubledMarks: [
    '“{written}” depois de “{words}” é um sinal a mais.',
    'Quase sempre uma frase que terminava aqui foi unida a outra ou cortada. Mantenha o sinal que cabe.',
  ],
  keepMark: 'Manter só {mark}',
  writeEllipsis: 'Escrever reticências',
  smallAfterStop: [
    'Uma frase começa com minúscula: “{words}”.',
    'O ponto termina uma frase. Comece a seguinte com maiúscula; ou, se a frase continua, remova o ponto.',
  ],
  writeWithCapital: 'Escrever “{words}” com maiúscula',
  removeStopAfter: 'Remover o ponto depois de “{words}”',
  commaForStop: 'Escrever uma vírgula no lugar do ponto',
  spaceAstray: ['O espaço após “{words}” deve estar após {mark}, não antes.', 'Ponha-o após {mark}.'],
  spaceBeforeMark: [
    'Há um espaço entre “{words}” e {mark}.',
    'A linha pode ser quebrada ali, e o sinal começar a seguinte. Remova o espaço.',
  ],
  spaceAfterOpening: ['Há um espaço entre {mark} e “{words}”.', 'A linha pode ser quebrada ali. Remova o espaço.'],
  moveSpaceAfter: 'Pôr o espaço após {mark}',
  removeSpaceBefore: 'Remover o espaço ante {mark}',
  removeSpaceAfter: 'Remover o espaço após {mark}',
  noSpaceAfter: ['Não há espaço após {mark} entre “{before}” e “{after}”.', 'Ponha um ali.'],
  putSpaceAfter: 'Pôr um espaço após {mark}',
  splitWord: ['“{written}” é uma só palavra, partida por uma conversão.', 'Quem busca “{word}” não a encontra. Junte as duas partes.'],
  doubleSpace: [
    'Há {count} espaços entre “{before}” e “{after}”.',
    'Talvez uma palavra tenha sido retirada. Veja se não falta nenhuma, e deixe um espaço.',
  ],
  leaveOneSpace: 'Deixar um espaço',
  trailingSpace: [
    'Há um espaço no fim da linha.',
    'Uma comparação de duas versões mostra a linha como alterada onde nenhuma palavra o é. Remova-o.',
  ],
  trailingSpaces: [
    'Há {count} espaços no fim da linha.',
    'Uma comparação de duas versões mostra a linha como alterada onde nenhuma palavra o é. Remova-os.',
  ],
  removeTrailing: 'Remover os espaços no fim da linha',
  openBlank: [
    'Colchetes vazios: nada é proposto aqui.',
    'Escreva o valor ou as palavras que se querem, ou uma palavra para o que falta ([date], [number]), ou remova os colchetes.',
  ],
};
