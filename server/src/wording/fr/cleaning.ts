import type { cleaning as english } from '../en/cleaning.ts';
import type { Translation } from '../wording.ts';

export const cleaning: Translation<typeof english> = {
  joinsLines: 'Joindre les lignes coupées à la marge',
  mendsWords: 'Recomposer les mots coupés en fin de ligne',
  leavesPages: 'Omettre les numéros de page et les titres courants',
};
