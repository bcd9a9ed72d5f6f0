import assert from 'node:assert/strict';
import { numberFacts } from '../../server/src/concordance/facts/number-facts.ts';
import { languages } from '../../server/src/languages/index.ts';

/** Each line has a value and what English, French, Spanish and Portuguese write for it. */
const table = `
  1 | one | une | una | uma
  2 | second | deuxième | segunda | segunda
  7 | seven | sept | siete | sete
  12 | twelve | douze | doce | doze
  16 | sixteen | seize | dieciséis | dezesseis
  17 | seventeenth | dix-septième | decimoséptimo | décimo sétimo
  18 | eighteen | dix-huit | dieciocho | dezoito
  21 | twenty-one | vingt et un | veintiuno | vinte e um
  21 | twenty-first | vingt et unième | vigésimo primer | vigésima primeira
  25 | twenty-fifth | vingt-cinquième | vigesimoquinto | vigésimo quinto
  33 | thirty-three | trente-trois | treinta y tres | trinta e três
  40 | fortieth | quarantième | cuadragésimo | quadragésimo
  71 | seventy-first | soixante et onzième | septuagésimo primer | septuagésimo primeiro
  75 | seventy-five | soixante-quinze | setenta y cinco | setenta e cinco
  79 | seventy-ninth | soixante-dix-neuvième | septuagésimo noveno | septuagésimo nono
  80 | eighty | quatre-vingts | ochenta | oitenta
  81 | eighty-first | quatre-vingt-unième | octogésimo primer | octogésima primeira
  90 | ninety | quatre-vingt-dix | noventa | noventa
  95 | ninety-five | quatre-vingt-quinze | noventa y cinco | noventa e cinco
  99 | ninety-nine | quatre-vingt-dix-neuf | noventa y nueve | noventa e nove
  100 | one hundred | cent | cien | cem
  101 | one hundred and one | cent un | ciento uno | cento e um
  250 | two hundred and fifty | deux cent cinquante | doscientos cincuenta | duzentos e cinquenta
  1000 | one thousand | mille | mil | mil
  1995 | one thousand nine hundred and ninety-five | mille neuf cent quatre-vingt-quinze | mil novecientos noventa y cinco | mil novecentos e noventa e cinco
  2015 | two thousand and fifteen | deux mille quinze | dos mil quince | dois mil e quinze
  200000 | two hundred thousand | deux cent mille | doscientos mil | duzentos mil
  3000000 | three million | trois millions | tres millones | três milhões
  5000000000 | five billion | cinq milliards | cinco mil millones | cinco bilhões
  1500 | 1,500 | 1 500 | 1.500 | 1.500
  1500 | 1 500 | 1 500 | 1 500 | 1 500
  1234567 | 1,234,567 | 1 234 567 | 1.234.567 | 1.234.567
  1.5 | 1.5 | 1,5 | 1,5 | 1,5
  2500000 | 2.5 million | 2,5 millions | 2,5 millones | 2,5 milhões
  100000000000 | 100 billion | 100 milliards | 100.000 millones | 100 bilhões
  39 | 39th | 39e | 39ª | 39ª`;

describe('numbers in words and figures', () => {
  for (const [value, ...written] of table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())))
    it(`are one in every language: ${written.join(' = ')}`, () => {
      const found = ['en', 'fr', 'es', 'pt'].map((id, at) => {
        const language = languages.find((each) => each.id === id);
        const [first] = numberFacts(`(${written[at]})`, language);
        return [first?.key, first?.at];
      });
      assert.deepEqual(
        found,
        written.map((words) => [`n:${value}`, { start: 1, end: 1 + (/^39/.test(words) ? 2 : words.length) }]),
      );
    });

  for (const [id, text, values] of [
    ['en', 'two, three and twenty of 40 to 50', ['2', '3', '20', '40', '50']],
    ['en', 'fifty per cent of five hundred', ['50', '500']],
    ['fr', 'cinquante pour cent de cinq cents', ['50', '500']],
    ['es', 'veinte por ciento, o cinco y seis', ['20', '5', '6']],
    ['en', 'millions of people', []],
  ] as const)
    it(`are told apart: ${text}`, () => {
      const language = languages.find((each) => each.id === id);
      assert.deepEqual(
        numberFacts(text, language).map(({ key }) => key.slice(2)),
        values,
      );
    });

  for (const text of ['COVID-19', 'CO2', '1990s', '12:30', '3 p.m.', 'XXI', 'E/CN.4/12x'])
    it(`are asked of no other language where they may be none: ${text}`, () => {
      assert.deepEqual(
        numberFacts(text, languages[0]).filter(({ claim }) => claim !== 'offered'),
        [],
      );
    });
});
