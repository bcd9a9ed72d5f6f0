import type { footnotes as english } from '../en/footnotes.ts';
import type { Translation } from '../wording.ts';

export const footnotes: Translation<typeof english> = {
  noteWithWords: 'nota {name}, “{words}”',
  noteLostWithWords: 'nota “{words}”',
  noteTwice: ['{note}: aparece duas vezes, palavra por palavra.', 'Remova uma das duas.'],
  givenAlready: 'Já aparece aqui',
  noteNumberTaken: [
    'Duas notas se chamam {name}.',
    'Aqui é {note}, e antes dela {previous}. Uma chamada poderia se referir a qualquer uma: dê outro número a uma delas.',
  ],
  noteNameTaken: [
    'Duas notas se chamam {name}.',
    'Aqui é {note}, e antes dela {previous}. Uma chamada poderia se referir a qualquer uma: dê outro nome a uma delas.',
  ],
  firstNoteCalled: 'A primeira nota chamada {name}',
  noteUnmarked: [
    '{note}: não tem chamada no texto.',
    'A chamada se perdeu, ou as palavras que a traziam foram retiradas. Restabeleça a chamada, ou remova a nota.',
  ],
  markWithoutNote: ['Nenhuma nota se chama {name}, como esta chamada.', 'Dê à chamada o nome de sua nota, ou restabeleça a nota.'],
  marksSwapped: [
    'A chamada {number} está abaixo da {after}, e as notas estão na outra ordem.',
    'Numere as chamadas na ordem em que aparecem, e ponha as notas na mesma ordem.',
  ],
  theMark: 'A chamada {name}',
  theNote: 'Nota {name}',
  noteNumberLost: [
    '{note}: perdeu o número.',
    'Em seu lugar resta um sinal que não significa nada. Por seu lugar é a nota {number}. Escreva seu número, e sua chamada no texto.',
  ],
  noteFollows: [
    '{note}: segue a nota {previous}.',
    'As notas são numeradas na ordem em que o texto remete a elas: numere-as de novo, ou restabeleça o que falta.',
  ],
  noteStandsBelow: [
    '{note}: está abaixo da nota {previous}.',
    'As notas são numeradas na ordem em que o texto remete a elas: numere-as de novo, ou restabeleça o que falta.',
  ],
  markNumberLost: [
    'A chamada de nota depois de “{words}” perdeu o número.',
    'O leitor não pode saber a que nota remete. Escreva o número da nota antes da barra.',
  ],
  markNumberLostOf: [
    'A chamada de nota depois de “{words}” perdeu o número.',
    'O leitor não pode saber a que nota remete. Por seu lugar é de {note}: escreva o número antes da barra.',
  ],
  markNumberLostNumbered: [
    'A chamada de nota depois de “{words}” perdeu o número.',
    'O leitor não pode saber a que nota remete. Por seu lugar é {number}/, de {note}: escreva o número antes da barra.',
  ],
  noteOfMark: 'A nota desta chamada, por sua ordem',
  numberNotes: 'Numerar as chamadas e suas notas em ordem',
  removeNote: 'Remover esta nota',
  removeNoteAndNumber: 'Remover esta nota, e numerar as outras em ordem',
};
