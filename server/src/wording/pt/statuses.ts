import type { statuses as english } from '../en/statuses.ts';
import type { Translation } from '../wording.ts';

export const statuses: Translation<typeof english> = {
  stampedTwice: ['{name}: tem vários carimbos: “{stamps}”.', 'Só um pode valer. Mantenha o que a reunião deu por último.'],
  keepAlone: 'Manter só “{words}”',
  stampedOpen: [
    'O carimbo “{stamp}” diz que nada está aberto, mas “{words}” está entre colchetes.',
    'Está em {name}. Carimbe o parágrafo “{pending}”, ou remova os colchetes do que foi acordado.',
  ],
  notAgreed: 'Não acordado, por seus colchetes',
  stampIt: 'Carimbar “{words}”',
  stampUnknown: [
    '“{written}” está no lugar de um carimbo, mas não é nenhum conhecido.',
    'Este projeto carimba seus parágrafos “{stamps}”. Escreva o carimbo que se quer, para que o parágrafo seja contado com os outros.',
  ],
  stampUnknownAlone: [
    '“{written}” está no lugar de um carimbo, mas não é nenhum conhecido.',
    'Este projeto carimba seus parágrafos “{stamps}”. Escreva só o carimbo que se quer, para que o parágrafo seja contado com os outros.',
  ],
  stampSlip: [
    '“{written}” não é nenhum carimbo conhecido; “{meant}” é.',
    'Este projeto carimba seus parágrafos “{stamps}”. Escreva “{meant}”, para que o parágrafo seja contado com os outros.',
  ],
  stampSlipAlone: [
    '“{written}” não é nenhum carimbo conhecido; “{meant}” é.',
    'Este projeto carimba seus parágrafos “{stamps}”. Escreva só “{meant}”, para que o parágrafo seja contado com os outros.',
  ],
  writeAlone: 'Escrever só “{words}”',
  stampMissingInPreamble: ['{name}: “{words}” não tem carimbo.', 'A maioria dos parágrafos deste preâmbulo tem: está acordado? Carimbe-o.'],
  stampMissingInPreambleBut: [
    '{name}: “{words}” não tem carimbo.',
    'A maioria dos parágrafos deste preâmbulo tem: está acordado? Carimbe-o “{stamps}”.',
  ],
  stampMissing: ['{name}: “{words}” não tem carimbo.', 'A maioria dos parágrafos desta parte operativa tem: está acordado? Carimbe-o.'],
  stampMissingBut: [
    '{name}: “{words}” não tem carimbo.',
    'A maioria dos parágrafos desta parte operativa tem: está acordado? Carimbe-o “{stamps}”.',
  ],
  orStamp: '{stamps}” ou “{stamp}',
  andStamp: '{stamps}”, “{stamp}',
};
