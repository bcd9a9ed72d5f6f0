import { lazily } from '../text/lazily.ts';
import { words } from './lists.ts';
import { type NumberWords, valued } from './number-words.ts';

export const numbers: NumberWords = {
  values: lazily(() =>
    valued(`
    1 one first
    2 two second
    3 three third
    4 four fourth
    5 five fifth
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth
    11 eleven eleventh
    12 twelve twelfth
    13 thirteen thirteenth
    14 fourteen fourteenth
    15 fifteen fifteenth
    16 sixteen sixteenth
    17 seventeen seventeenth
    18 eighteen eighteenth
    19 nineteen nineteenth
    20 twenty twentieth
    30 thirty thirtieth
    40 forty fortieth
    50 fifty fiftieth
    60 sixty sixtieth
    70 seventy seventieth
    80 eighty eightieth
    90 ninety ninetieth`),
  ),
  scales: lazily(() =>
    valued(`
    100 hundred hundredth
    1000 thousand thousandth
    1000000 million millionth
    1000000000 billion
    1000000000000 trillion`),
  ),
  joining: ['and'],
  shares: ['per'],
  hours: words('a.m. p.m. am pm'),
  ordinalEndings: words('st nd rd th'),
  thousands: ',',
  decimals: '.',
};
