import type { restructuring as english } from '../en/restructuring.ts';
import type { Translation } from '../wording.ts';

export const restructuring: Translation<typeof english> = {
  noLabelKnown: '{name}: não se conhece nenhum rótulo para esse nível; escreva você mesmo o primeiro de uma lista assim.',
  nothingToStandBelow: '{name}: não tem antes nenhum parágrafo numerado sob o qual possa ficar.',
  atHighestLevel: '{name}: está no nível mais alto.',
  standsBelowNone: '{name}: não está sob nenhum parágrafo numerado.',
  onlyYouNumber: 'Números como 4.1 teriam de acompanhar, e só você pode escrevê-los.',
  hasAlternative: '{name}: tem uma alternativa, que ficaria sozinha.',
  levelReadOtherwise: 'Nesse nível os números seriam lidos de outro modo, por isso nada mudou.',
  noParagraphHere: 'Não há nenhum parágrafo aqui.',
  onlyNumberedBeside: 'Só parágrafos numerados que estão um ao lado do outro podem mudar de nível juntos.',
  onlyTextMoves: 'Podem-se mover os parágrafos do preâmbulo e da parte operativa; este não é um deles.',
  noneBesideAbove: '{name}: não tem nenhum acima em seu nível.',
  noneBesideBelow: '{name}: não tem nenhum abaixo em seu nível.',
  onlyOneNumbered: 'Só um dos dois parágrafos tem número.',
  bracketLeaves: 'Um colchete se abre em um dos dois parágrafos e se fecha fora dele.',
  cursorIntoNumbered: 'Ponha o cursor em um parágrafo que tenha número.',
  noNumberFollows: '{name}: depois não pode vir nenhum número.',
  insertedBelowReadOtherwise: '{name}: um parágrafo abaixo seria lido de outro modo, por isso nada mudou.',
  insertedAboveReadOtherwise: '{name}: um parágrafo acima seria lido de outro modo, por isso nada mudou.',
  noNumberOfList: '“{written}” não é um número desta lista. Escreva-o como está escrito {number}, se preciso com “bis”.',
  numberTaken: '{name}: já tem esse número. Em vez disso mova o parágrafo, ou insira-o ali.',
  numberReadOtherwise: '{name}: seria lido de outro modo com o número {number}, por isso nada mudou.',
  draftUnreadable: 'Este projeto não pode ser lido.',
  insertBelow: 'Inserir um parágrafo abaixo',
  insertAbove: 'Inserir um parágrafo acima',
};
