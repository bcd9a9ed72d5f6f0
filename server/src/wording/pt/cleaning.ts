import type { cleaning as english } from '../en/cleaning.ts';
import type { Translation } from '../wording.ts';

export const cleaning: Translation<typeof english> = {
  joinsLines: 'Unir as linhas cortadas na margem',
  mendsWords: 'Recompor as palavras partidas no fim de uma linha',
  leavesPages: 'Omitir os números de página e os cabeçalhos das páginas',
};
