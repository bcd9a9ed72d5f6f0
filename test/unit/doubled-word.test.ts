import { doubledWord } from '../../server/src/rules/typing/doubled-word.ts';
import { tester } from '../support/rule-tester.ts';

describe('doubled-word', () => {
  it('sees a word of any script again after its capital', () => {
    tester(doubledWord).emits(`Решили решили построить маяк.
       ^^^^^^ warning doubled-word
`);
    tester(doubledWord).emits(`The the lamp burns.
    ^^^ warning doubled-word
`);
  });
});
