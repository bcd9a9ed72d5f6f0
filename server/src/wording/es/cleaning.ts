import type { cleaning as english } from '../en/cleaning.ts';
import type { Translation } from '../wording.ts';

export const cleaning: Translation<typeof english> = {
  joinsLines: 'Unir las líneas cortadas en el margen',
  mendsWords: 'Recomponer las palabras partidas al final de una línea',
  leavesPages: 'Omitir los números de página y los encabezados de las páginas',
};
