import type { references as english } from '../en/references.ts';
import type { Translation } from '../wording.ts';

export const references: Translation<typeof english> = {
  referenceMissing: [
    '“{words}” não existe: este projeto não tem {name}.',
    '{there}. Nomeie o parágrafo que se quer, ou restabeleça o que se perdeu.',
  ],
  referenceMissingAbove: [
    '“{words}” não existe: não há {name} acima.',
    '{there}. Nomeie o parágrafo que se quer, ou restabeleça o que se perdeu.',
  ],
  referenceMissingBelow: [
    '“{words}” não existe: não há {name} abaixo.',
    '{there}. Nomeie o parágrafo que se quer, ou restabeleça o que se perdeu.',
  ],
  pointMissing: [
    '“{words}” não existe: {name} não tem alínea ({letter}).',
    '{there}. Nomeie a que se quer, ou restabeleça a que se perdeu.',
  ],
  articleMissing: [
    '“{words}” não existe: este projeto não tem {article}.',
    '{there}. Nomeie o que se quer, ou restabeleça o que se perdeu.',
  ],
  articleParagraphMissing: [
    '“{words}” não existe: {article} não tem parágrafo {number}.',
    '{there}. Nomeie o que se quer, ou restabeleça o que se perdeu.',
  ],
  numbersBeside: 'depois de {lower} vem {higher}',
  lastNumber: 'o último é {number}',
  firstNumber: 'o primeiro é {number}',
  noNumber: 'não há nenhum',
  referenceStandsAbove: ['“{words}” remete para o lado errado: {name} está acima.', 'Nomeie o parágrafo que se quer.'],
  referenceStandsBelow: ['“{words}” remete para o lado errado: {name} está abaixo.', 'Nomeie o parágrafo que se quer.'],
  referenceTurnsAbove: ['“{words}” remete para o lado errado: {name} está acima.', 'Escreva “above”, ou nomeie o parágrafo que se quer.'],
  referenceTurnsBelow: ['“{words}” remete para o lado errado: {name} está abaixo.', 'Escreva “below”, ou nomeie o parágrafo que se quer.'],
  writeWhereStands: 'Escrever “{word}”, onde está {name}',
  referenceToItself: [
    '“{words}” está nesse mesmo parágrafo.',
    'Depois de uma renumeração, ou de um parágrafo retirado, nomeia o errado. Nomeie o parágrafo que se quer, ou escreva “this paragraph”.',
  ],
  referenceOpen: [
    '“{words}” pode nomear outro parágrafo desde uma renumeração.',
    'Ficou como estava: {reason}. Veja que parágrafo se quer, escreva seu número, e remova este comentário.',
  ],
  referenceOpenTo: [
    'A remissão a {numbers} pode nomear outro parágrafo desde uma renumeração.',
    'Ficou como estava: {reason}. Veja que parágrafo se quer, escreva seu número, e remova este comentário.',
  ],
  leaveReference: 'Remover o comentário, e deixar a remissão como está',
  referTo: 'Remeter a {name}',
  wordsInPlace: '“{words}” em {name}',
  leftOpen: 'Fica como está, para você decidir: {names}',
  nowNumbered: 'Remissão ao parágrafo {from}, que agora é {to}',
};
