import { lazily } from '../text/lazily.ts';
import { words } from './lists.ts';
import { glued, type NumberWords, valued } from './number-words.ts';

const unitOrdinals = `
  1 primero primera primer
  2 segundo segunda
  3 tercero tercera tercer
  4 cuarto cuarta
  5 quinto quinta
  6 sexto sexta
  7 séptimo séptima
  8 octavo octava
  9 noveno novena`;

export const numbers: NumberWords = {
  values: lazily(() => {
    const units = valued(unitOrdinals);
    return new Map([
      ...units,
      ...valued(`
      1 uno una un
      2 dos
      3 tres
      4 cuatro
      5 cinco
      6 seis
      7 siete
      8 ocho
      9 nueve
      10 diez décimo décima
      11 once undécimo undécima
      12 doce duodécimo duodécima
      13 trece
      14 catorce
      15 quince
      16 dieciséis
      17 diecisiete
      18 dieciocho decimoctavo decimoctava
      19 diecinueve
      20 veinte vigésimo vigésima
      21 veintiuno veintiún veintiuna
      22 veintidós
      23 veintitrés
      24 veinticuatro
      25 veinticinco
      26 veintiséis
      27 veintisiete
      28 veintiocho
      29 veintinueve
      30 treinta trigésimo trigésima
      40 cuarenta cuadragésimo cuadragésima
      50 cincuenta quincuagésimo quincuagésima
      60 sesenta sexagésimo sexagésima
      70 setenta septuagésimo septuagésima
      80 ochenta octogésimo octogésima
      90 noventa nonagésimo nonagésima
      200 doscientos doscientas
      300 trescientos trescientas
      400 cuatrocientos cuatrocientas
      500 quinientos quinientas
      600 seiscientos seiscientas
      700 setecientos setecientas
      800 ochocientos ochocientas
      900 novecientos novecientas`),
      ...glued(valued('10 decimo\n20 vigesimo\n30 trigesimo\n40 cuadragesimo\n50 quincuagesimo'), units),
      ...glued(valued('60 sexagesimo\n70 septuagesimo\n80 octogesimo\n90 nonagesimo'), units),
    ]);
  }),
  scales: lazily(() =>
    valued(`
    100 cien ciento centésimo centésima
    1000 mil milésimo milésima
    1000000 millón millones
    1000000000000 billón billones`),
  ),
  joining: words('y'),
  shares: ['por'],
  hours: words('hora horas h a.m. p.m.'),
  ordinalEndings: words('º ª o a .º .ª er'),
  commonUpTo: 'n',
  otherMonths: new Map([['setiembre', 9]]),
  thousands: '.',
  decimals: ',',
};
