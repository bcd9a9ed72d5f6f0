import type { catalogues as english } from '../en/catalogues.ts';
import type { Translation } from '../wording.ts';

export const catalogues: Translation<typeof english> = {
  listNotClosed: 'A lista não se fecha: falta seu “]”.',
  commaBeforeRecord: 'Falta uma vírgula antes deste registro.',
  noRecordAfterComma: 'Não há nenhum registro depois desta vírgula. Remova-a.',
  listEndsBefore: 'A lista termina antes disto.',
  noRecordHere: 'Um registro começa com “{”, e aqui não começa nenhum.',
  noList: 'Um catálogo é uma lista de registros: começa com “[”.',
  recordTooDeep: 'Este registro está aninhado fundo demais para ser lido.',
  recordDamaged: 'Este registro está danificado, e não é lido.',
  recordDamagedHere: 'Este registro está danificado aqui, e não é lido: {reason}.',
  noJsonAtAll: 'isto não é JSON',
  jsonNameMissing: 'falta um nome entre aspas',
  jsonValueMissing: 'falta um valor',
  jsonColonMissing: 'faltam dois-pontos',
  jsonCommaMissing: 'falta uma vírgula',
  jsonBraceMissing: 'falta uma “}”',
  jsonBracketMissing: 'falta um “]”',
  jsonQuoteMissing: 'faltam aspas no fim do texto',
  jsonNoComments: 'o JSON não tem comentários',
  jsonEscape: 'nenhum sinal se escreve assim; uma barra invertida se escreve \\\\',
  jsonUnicode: 'depois de \\u vão quatro algarismos',
  jsonControl: 'há aqui um caractere de controle',
  numberUnknown: 'O número deste registro não é nenhuma sigla conhecida, por isso nenhuma citação leva aqui.',
  numbersUnknown:
    'O número deste registro não é nenhuma sigla conhecida, por isso nenhuma citação leva aqui. Tampouco os de outros {count}.',
  recordIsObject: 'Um registro é um objeto: começa com “{”.',
  recordHasType: 'Um registro tem um “type”, como “{type}”.',
  notText: '“{name}” não está escrito como texto. Escreva-o entre aspas.',
  noDate: 'Isto não é uma data. Escreva {"date-parts": [[2024, 9, 22]]}.',
  noWebAddress: 'Isto não é um endereço da web: começa com “https://”.',
};
