import { lazily } from '../text/lazily.ts';
import { words } from './lists.ts';
import { type NumberWords, valued } from './number-words.ts';

export const numbers: NumberWords = {
  values: lazily(() =>
    valued(`
    1 un une premier première unième
    2 deux deuxième second seconde
    3 trois troisième
    4 quatre quatrième
    5 cinq cinquième
    6 six sixième
    7 sept septième
    8 huit huitième
    9 neuf neuvième
    10 dix dixième
    11 onze onzième
    12 douze douzième
    13 treize treizième
    14 quatorze quatorzième
    15 quinze quinzième
    16 seize seizième
    20 vingt vingts vingtième
    30 trente trentième
    40 quarante quarantième
    50 cinquante cinquantième
    60 soixante soixantième
    70 septante septantième
    90 nonante nonantième`),
  ),
  scales: lazily(() =>
    valued(`
    100 cent cents centième
    1000 mille millième
    1000000 million millions
    1000000000 milliard milliards
    1000000000000 billion billions`),
  ),
  joining: ['et'],
  shares: ['pour'],
  hours: words('heure heures h'),
  ordinalEndings: words('er ère re e es ème'),
  thousands: undefined,
  decimals: ',',
};
