import type { statuses as english } from '../en/statuses.ts';
import type { Translation } from '../wording.ts';

export const statuses: Translation<typeof english> = {
  stampedTwice: [
    '{name} : porte plusieurs mentions : « {stamps} ».',
    'Une seule peut valoir. Gardez celle que la réunion a donnée en dernier.',
  ],
  keepAlone: 'Garder « {words} » seul',
  stampedOpen: [
    'La mention « {stamp} » dit que rien n’est ouvert, mais « {words} » est entre crochets.',
    'Elle est à : {name}. Apposez au paragraphe « {pending} », ou supprimez les crochets de ce qui est convenu.',
  ],
  notAgreed: 'Non convenu, par ses crochets',
  stampIt: 'Apposer « {words} »',
  stampUnknown: [
    '« {written} » est à la place d’une mention, mais n’en est aucune de connue.',
    'Ce projet appose à ses paragraphes « {stamps} ». Écrivez la mention voulue, pour que le paragraphe soit compté avec les autres.',
  ],
  stampUnknownAlone: [
    '« {written} » est à la place d’une mention, mais n’en est aucune de connue.',
    'Ce projet appose à ses paragraphes « {stamps} ». Écrivez seule la mention voulue, pour que le paragraphe soit compté avec les autres.',
  ],
  stampSlip: [
    '« {written} » n’est aucune mention connue ; « {meant} » l’est.',
    'Ce projet appose à ses paragraphes « {stamps} ». Écrivez « {meant} », pour que le paragraphe soit compté avec les autres.',
  ],
  stampSlipAlone: [
    '« {written} » n’est aucune mention connue ; « {meant} » l’est.',
    'Ce projet appose à ses paragraphes « {stamps} ». Écrivez « {meant} » seul, pour que le paragraphe soit compté avec les autres.',
  ],
  writeAlone: 'Écrire « {words} » seul',
  stampMissingInPreamble: [
    '{name} : « {words} » ne porte aucune mention.',
    'La plupart des alinéas de ce préambule en portent une : est-il convenu ? Apposez une mention.',
  ],
  stampMissingInPreambleBut: [
    '{name} : « {words} » ne porte aucune mention.',
    'La plupart des alinéas de ce préambule en portent une : est-il convenu ? Apposez « {stamps} ».',
  ],
  stampMissing: [
    '{name} : « {words} » ne porte aucune mention.',
    'La plupart des paragraphes de ce dispositif en portent une : est-il convenu ? Apposez une mention.',
  ],
  stampMissingBut: [
    '{name} : « {words} » ne porte aucune mention.',
    'La plupart des paragraphes de ce dispositif en portent une : est-il convenu ? Apposez « {stamps} ».',
  ],
  orStamp: '{stamps} » ou « {stamp}',
  andStamp: '{stamps} », « {stamp}',
};
