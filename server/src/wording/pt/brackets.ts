import type { brackets as english } from '../en/brackets.ts';
import type { Translation } from '../wording.ts';

export const brackets: Translation<typeof english> = {
  bracketNotClosed: ['{name}: o colchete “{words}” não se fecha.', 'Feche-o onde terminam as palavras em disputa, ou remova-o.'],
  bracketNotClosedLikely: [
    '{name}: o colchete “{words}” não se fecha.',
    'Feche-o onde terminam as palavras em disputa; o lugar mais provável é depois de “{place}”.',
  ],
  bracketNotClosedHere: [
    '{name}: o colchete “{words}” não se fecha, e deveria terminar aqui.',
    'O que ele introduz termina aqui: feche-o depois de “{place}”.',
  ],
  bracketNotOpened: ['{name}: o colchete que fecha “{words}” não foi aberto.', 'Abra-o onde começam as palavras em disputa, ou remova-o.'],
  bracketNotOpenedLikely: [
    '{name}: o colchete que fecha “{words}” não foi aberto.',
    'Abra-o onde começam as palavras em disputa; o lugar mais provável é antes de “{place}”.',
  ],
  bracketNotOpenedHere: [
    '{name}: o colchete que fecha “{words}” não foi aberto aqui.',
    'O que ele termina começa aqui: abra-o antes de “{place}”.',
  ],
  quoteNotClosed: ['{name}: a citação “{words}” não se fecha.', 'Feche-a onde terminam as palavras citadas, ou remova a aspa de abertura.'],
  quoteNotOpened: [
    '{name}: a aspa de fechamento depois de “{words}” não tem a de abertura.',
    'Remova-a, ou abra a citação onde começam as palavras citadas.',
  ],
  parenthesisNotClosed: ['{name}: o parêntese “{words}” não se fecha.', 'Feche-o, ou remova-o.'],
  parenthesisNotOpened: ['{name}: o parêntese que fecha “{words}” não foi aberto.', 'Abra-o, ou remova-o.'],
  braceNotClosed: ['{name}: a nota “{words}” não se fecha.', 'Feche-a onde a nota termina, ou remova a chave de abertura.'],
  braceNotOpened: ['{name}: a chave que fecha “{words}” não foi aberta.', 'Abra-a onde a nota começa, ou remova a chave de fechamento.'],
  parenthesisForBrace: 'Escrever um parêntese de fechamento no lugar desta chave',
  redundantBrackets: [
    'Dois pares de colchetes cercam as mesmas palavras, “{words}”.',
    'Um par diz que não estão acordadas: remova o outro, ou diga de quem é cada um.',
  ],
  bothPairsClose: 'Os dois pares se fecham aqui',
  removeOuterPair: 'Remover o par externo de colchetes',
  unattributedBrackets: [
    '{name}: ninguém é nomeado para os colchetes “{words}”.',
    'A maioria dos colchetes deste projeto diz de quem são. Nomeie a delegação depois do colchete de abertura, ou remova os colchetes se ninguém os mantém.',
  ],
  tooDeep: [
    'Há {depth} níveis de colchetes e citações antes de “{words}”: demais para serem lidos.',
    'O que está mais fundo é lido como texto comum, e ninguém o propõe: remova alguns colchetes.',
  ],
  tooManyMarks: [
    'Este parágrafo tem mais de {most} colchetes e aspas.',
    'Ele é lido como um só trecho de texto comum. Divida-o por linhas em branco.',
  ],
};
