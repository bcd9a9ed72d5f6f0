import type { characters as english } from '../en/characters.ts';
import type { Translation } from '../wording.ts';

export const characters: Translation<typeof english> = {
  softHyphen: ['Um hífen opcional se esconde {place}.', 'Uma busca pela palavra não a encontra ({code}). Remova-o.'],
  lostCharacter: ['O caractere {place} se perdeu numa conversão.', 'Nada diz qual era ({code}). Procure-o no original.'],
  lostObject: ['Algo que não é texto desapareceu {place}.', 'Era uma imagem ou algo parecido ({code}). Procure-o no original.'],
  symbolFont: [
    'O sinal {place} pertence a uma fonte de símbolos.',
    'Onde falta essa fonte é uma caixa vazia ({code}). Escreva o sinal que se quer.',
  ],
  controlSign: [
    'Há um caractere de controle {place}.',
    'Programas antigos do Windows o mostravam como um sinal ({code}). Escreva esse sinal.',
  ],
  controlCharacter: ['Há um caractere de controle {place}.', 'Ninguém o vê, e alguns programas param ali ({code}). Remova-o.'],
  invisibleCharacter: [
    'Há um caractere invisível {place}.',
    'Ninguém o vê, e uma busca por estas palavras não as encontra ({code}). Remova-o.',
  ],
  ligature: ['As letras “{letters}” {place} são um só sinal tipográfico.', 'Uma busca pela palavra não a encontra. Escreva “{letters}”.'],
  mixedScripts: [
    '“{word}” mistura letras de dois alfabetos que se parecem.',
    'Uma busca pela palavra não a encontra. Escreva-a num só alfabeto.',
  ],
  misread: ['“{written}” {place} era “{meant}” antes de ser mal lido.', 'Um programa leu mal a codificação do arquivo. Escreva “{meant}”.'],
  misreadInvisible: ['“{written}” {place} é um caractere invisível, mal lido.', 'Um programa leu mal a codificação do arquivo. Remova-o.'],
  misreadLost: ['“{written}” {place} ocupa o lugar de um caractere perdido.', 'Ele se perdeu numa conversão. Procure-o no original.'],
  sameElsewhere: 'O mesmo ocorre em outros {count} lugares.',
  sameHere: 'O mesmo aqui',
  mendAll: 'Consertar os {count} lugares',
  removeIt: 'Removê-lo',
  writeSpace: 'Escrever um espaço',
};
