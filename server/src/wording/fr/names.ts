import type { names as english } from '../en/names.ts';
import type { Translation } from '../wording.ts';

export const names: Translation<typeof english> = {
  nameVariant: [
    '« {odd} » ici, « {usual} » ailleurs dans ce projet.',
    'Ce projet écrit « {whole} ». Un nom sous deux formes peut se lire comme deux choses : écrivez « {shown} », ou changez les autres.',
  ],
  nameVariantIn: [
    '« {odd} » ici, « {usual} » dans « {file} ».',
    'Le nom dans {file} est « {whole} ». Un nom sous deux formes peut se lire comme deux choses : écrivez « {shown} », ou changez les autres.',
  ],
  nameVariantAdopted: [
    '« {odd} » ici, « {usual} » dans le texte adopté « {file} ».',
    'Le nom dans {file} est « {whole} ». Un nom sous deux formes peut se lire comme deux choses : écrivez « {shown} », ou changez les autres.',
  ],
  writtenHere: 'écrit « {words} » ici',
  spellingVariant: [
    '« {written} » s’écrit « {usual} », ou de même, presque partout dans ce projet.',
    'C’est le cas {times} fois. Écrivez « {usual} », pour que qui le cherche trouve tout.',
  ],
  nearDuplicate: [
    '{second} : dit presque la même chose que : {first}.',
    '{first} commence par « {words} ». Si les deux sont voulus, dites ce qui les distingue ; sinon, réunissez-les.',
  ],
  paragraphLikeIt: 'Le paragraphe qui lui ressemble',
};
