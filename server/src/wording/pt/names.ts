import type { names as english } from '../en/names.ts';
import type { Translation } from '../wording.ts';

export const names: Translation<typeof english> = {
  nameVariant: [
    '“{odd}” aqui, “{usual}” em outro lugar deste projeto.',
    'Este projeto escreve “{whole}”. Um nome em duas formas pode ser lido como duas coisas: escreva “{shown}”, ou mude os outros.',
  ],
  nameVariantIn: [
    '“{odd}” aqui, “{usual}” em “{file}”.',
    'O nome em {file} é “{whole}”. Um nome em duas formas pode ser lido como duas coisas: escreva “{shown}”, ou mude os outros.',
  ],
  nameVariantAdopted: [
    '“{odd}” aqui, “{usual}” no texto aprovado “{file}”.',
    'O nome em {file} é “{whole}”. Um nome em duas formas pode ser lido como duas coisas: escreva “{shown}”, ou mude os outros.',
  ],
  writtenHere: 'escrito “{words}” aqui',
  spellingVariant: [
    '“{written}” se escreve “{usual}” ou de modo parecido em quase todo este projeto.',
    'Assim está {times} vezes. Escreva “{usual}”, para que quem o busque encontre tudo.',
  ],
  nearDuplicate: [
    '{second}: diz quase o mesmo que este: {first}.',
    '{first} começa “{words}”. Se ambos são necessários, diga o que os distingue; senão, junte-os.',
  ],
  paragraphLikeIt: 'O parágrafo que se parece com ele',
};
