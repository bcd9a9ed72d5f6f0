import { lazily } from '../text/lazily.ts';
import { words } from './lists.ts';
import { type NumberWords, valued } from './number-words.ts';

export const numbers: NumberWords = {
  values: lazily(() =>
    valued(`
    1 um uma primeiro primeira
    2 dois duas segundo segunda
    3 três terceiro terceira
    4 quatro quarto quarta
    5 cinco quinto quinta
    6 seis sexto sexta
    7 sete sétimo sétima
    8 oito oitavo oitava
    9 nove nono nona
    10 dez décimo décima
    11 onze
    12 doze
    13 treze
    14 catorze quatorze
    15 quinze
    16 dezesseis dezasseis
    17 dezessete dezassete
    18 dezoito
    19 dezenove dezanove
    20 vinte vigésimo vigésima
    30 trinta trigésimo trigésima
    40 quarenta quadragésimo quadragésima
    50 cinquenta quinquagésimo quinquagésima
    60 sessenta sexagésimo sexagésima
    70 setenta septuagésimo septuagésima
    80 oitenta octogésimo octogésima
    90 noventa nonagésimo nonagésima
    200 duzentos duzentas
    300 trezentos trezentas
    400 quatrocentos quatrocentas
    500 quinhentos quinhentas
    600 seiscentos seiscentas
    700 setecentos setecentas
    800 oitocentos oitocentas
    900 novecentos novecentas`),
  ),
  scales: lazily(() =>
    valued(`
    100 cem cento centésimo centésima
    1000 mil milésimo milésima
    1000000 milhão milhões
    1000000000 bilhão bilhões
    1000000000000 trilhão trilhões`),
  ),
  joining: words('e'),
  shares: ['por'],
  hours: words('hora horas h'),
  ordinalEndings: words('º ª o a .º .ª'),
  thousands: '.',
  decimals: ',',
};
