import type { proposals as english } from '../en/proposals.ts';
import type { Translation } from '../wording.ts';

export const proposals: Translation<typeof english> = {
  unknownProposer: [
    '“{written}” não é nenhuma delegação, grupo ou cargo conhecido aqui.',
    'Uma proposta deve dizer de quem é: corrija o nome, ou escreva-o por extenso.',
  ],
  unknownProposerNear: [
    '“{written}” não é uma delegação conhecida; a mais parecida é “{first}”.',
    'Nem é um grupo ou um cargo. Uma proposta deve dizer de quem é: corrija o nome, ou escreva-o por extenso.',
  ],
  unknownProposerNearTwo: [
    '“{written}” não é uma delegação conhecida; parecem-se “{first}”, “{second}”.',
    'Nem é um grupo ou um cargo. Uma proposta deve dizer de quem é: corrija o nome, ou escreva-o por extenso.',
  ],
  proposerStyle: [
    '“{written}” não está escrito como os outros proponentes: {form}.',
    'Escreva seu nome do mesmo modo, para que um leitor encontre todas as propostas de uma delegação.',
  ],
  proposerStyleBetter: [
    '“{written}” não está escrito como os outros proponentes: {form}.',
    'Escreva “{better}”, para que um leitor encontre todas as propostas de uma delegação.',
  ],
  byName: 'pelo nome',
  byNameInCapitals: 'pelo nome em maiúsculas',
  abbreviated: 'abreviados',
  byCodes: 'por códigos de três maiúsculas',
  formSuchAs: '{form}, como “{example}”',
  emptyBrackets: [
    'Estes colchetes não contêm nada.',
    'Um leitor não pode saber o que não está acordado. Restabeleça as palavras que continham, ou remova os colchetes.',
  ],
  emptyProposal: [
    '“{names}” não propõe nada aqui: faltam as palavras depois do nome.',
    'Restabeleça-as, ou remova os colchetes se a proposta foi retirada.',
  ],
  removeEmptyBrackets: 'Remover os colchetes vazios',
  removeEmptyProposal: 'Remover a proposta vazia de {names}',
  instructionOpen: [
    'A instrução “{words}” continua no texto.',
    'Ela é para o editor, não para quem aprova o texto. Cumpra-a, ou remova-a.',
  ],
  instructionOpenOn: [
    '{name}: a instrução “{words}” continua no texto.',
    'Ela é para o editor, não para quem aprova o texto. Cumpra-a, ou remova-a.',
  ],
  instructionDone: [
    '{name}: a instrução “{words}” foi cumprida, e continua no texto.',
    'O parágrafo já está ali. A instrução é para o editor, não para quem aprova o texto. Remova-a.',
  ],
  thisIs: 'Este é: {name}',
  dropInstruction: 'Remover a instrução',
  dropInstructionDone: 'Remover a instrução: o parágrafo já está ali',
  moveParagraphTo: 'Mover o parágrafo para junto deste: {name}; e remover a instrução',
  moveParagraphToAs: 'Mover o parágrafo para junto deste: {name}, como parágrafo {number}; e remover a instrução',
  movedTo: 'O parágrafo em seu lugar, junto deste: {name}',
  deleteParagraph: 'Suprimir {name}, e a instrução',
};
