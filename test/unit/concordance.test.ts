import assert from 'node:assert/strict';
import { concordance } from '../../server/src/concordance/concordance.ts';
import { isSameNote, noteDifferences } from '../../server/src/concordance/noted-differences.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { concordanceReport } from '../../server/src/features/concordance-report.ts';
import { finished, type Slices } from '../../server/src/text/slices.ts';
import { english } from '../../server/src/wording/en/index.ts';
import { spanish } from '../../server/src/wording/es/index.ts';
import { french } from '../../server/src/wording/fr/index.ts';
import { portuguese } from '../../server/src/wording/pt/index.ts';
import { speak } from '../../server/src/wording/say.ts';
import { clockLanguages, clocks } from '../support/clocks.ts';

const names = ['en', 'fr', 'es', 'pt'] as const;
type Changes = Readonly<Partial<Record<(typeof names)[number], readonly [string, string][]>>>;

describe('concordance of languages', () => {
  it('finds nothing in one resolution in four languages, and compares all of it', () => {
    const { drafts, differences } = report({});
    assert.deepEqual(differences, []);
    assert.deepEqual(
      drafts.map(({ paragraphs, compared }) => [paragraphs, compared]),
      clockLanguages.map(() => [12, 12]),
    );
  });

  for (const [what, changes, expected] of [
    ['a citation', { fr: [['61/22', '62/22']] }, ['citation: en 61/22, fr 62/22, es 61/22, pt 61/22']],
    [
      'a citation that one lacks',
      { es: [[' y 61/22, de 4 de diciembre de 2006,', '']] },
      ['citation: en 61/22, fr 61/22, es -, pt 61/22', 'date: en 4 December 2006, fr 4 décembre 2006, es -, pt 4 de dezembro de 2006'],
    ],
    [
      'the year of a resolution',
      {
        en: [['58/10 of', '1631 (2005) and 58/10 of']],
        fr: [['58/10 du', '1631 (2006) et 58/10 du']],
        es: [['58/10, de', '1631 (2005) y 58/10, de']],
        pt: [['58/10, de', '1631 (2005) e 58/10, de']],
      },
      ['citation: en 1631 (2005), fr 1631 (2006), es 1631 (2005), pt 1631 (2005)'],
    ],
    [
      'the day of a date',
      { fr: [['1er mars', '2 mars']] },
      ['date: en 1 March 2019, fr 2 mars 2019, es 1 de marzo de 2019, pt 1º de março de 2019'],
    ],
    [
      'the month of a date',
      { es: [['septiembre', 'octubre']] },
      ['date: en September 2021, fr septembre 2021, es octubre de 2021, pt setembro de 2021'],
    ],
    ['a number in figures', { es: [['45 %', '54 %']] }, ['number: en 45, fr 45, es 54, pt 45']],
    ['thousands', { es: [['1.500', '15.000']] }, ['number: en 1,500, fr 1 500, es 15.000, pt 1.500']],
    [
      'decimals and millions',
      { fr: [['2,5 millions', '2,5 milliards']] },
      ['number: en 2.5 million, fr 2,5 milliards, es 2,5 millones, pt 2,5 milhões'],
    ],
    [
      'an ordinal in words',
      { es: [['octogésimo tercer', 'septuagésimo tercer']] },
      ['number: en eighty-third, fr quatre-vingt-troisième, es septuagésimo tercer, pt octogésimo terceiro'],
    ],
    [
      'a number in words',
      { fr: [['quatre-vingt-dix-neuf', 'quatre-vingt-neuf']] },
      ['number: en ninety-nine, fr quatre-vingt-neuf, es noventa y nueve, pt noventa e nove'],
    ],
    [
      'a small number in words, against another',
      { fr: [['les deux rapports', 'les quatre rapports']] },
      ['number: en two, fr quatre, es dos, pt dois'],
    ],
    ['brackets', { pt: [['[quinze]', 'quinze']] }, ['bracket: en [fifteen], fr [quinze], es [quince], pt -']],
    ['who proposes', { es: [['[UE:', '[México:']] }, ['proposer: en EU, fr UE, es México, pt UE']],
    ['a stamp', { fr: [['APPROUVÉ', 'EN SUSPENS']] }, ['stamp: en APPROVED, fr EN SUSPENS, es APROBADO, pt APROVADO']],
    ['the number of a paragraph', { es: [['4. Decide', '5. Decide']] }, ['label: en 4, es 5']],
    ['a citation in a note', { pt: [['A/76/12', 'A/76/21']] }, ['citation: en A/76/12, fr A/76/12, es A/76/12, pt A/76/21']],
  ] as const satisfies readonly (readonly [string, Changes, readonly string[]])[])
    it(`finds where ${what} differs`, () => {
      assert.deepEqual(told(changes), expected);
    });

  for (const [what, changes] of [
    [
      'a number that is said in words in one language and in figures in another',
      { fr: [['vingt et une', '21']], es: [['[quince]', '[15]']] },
    ],
    ['a small number that another language says otherwise', { en: [['two reports', 'reports']] }],
    ['an hour of the day', { fr: [['10 heures', '22 heures']], en: [['10 a.m.', '10 p.m.']] }],
    [
      'a numeral in capitals',
      {
        en: [['fifteen', 'twenty-first-century']],
        fr: [['quinze', 'XXIe siècle']],
        es: [['quince', 'siglo XXI']],
        pt: [['quinze', 'século XXI']],
      },
    ],
    ['a masthead with a line more', { fr: [['Résolution sur', 'Français\n\nOriginal : anglais\n\nRésolution sur']] }],
    ['what stands in a tracked change', { es: [['el 45 %', 'el 45 %{++, o el 46 %,++}']] }],
    ['a comment', { es: [['3. Alienta', '{>>46 o 47<<}\n\n3. Alienta']] }],
    [
      'a label that a converter has put apart from its words',
      {
        es: [
          ['1. Solicita', '1.\n\nSolicita'],
          ['b) Informen', 'b)\n\nInformen'],
        ],
      },
    ],
    [
      'a decade',
      {
        en: [['1 March 2019', 'the 1980s']],
        fr: [['le 1er mars 2019', 'les années 80']],
        es: [['el 1 de marzo de 2019', 'los años ochenta']],
        pt: [['1º de março de 2019', 'os anos 80']],
      },
    ],
    [
      'two years in a row',
      {
        en: [['September 2021', '2024-25']],
        fr: [['septembre 2021', '2024-2025']],
        es: [['septiembre de 2021', '2024-2025']],
        pt: [['setembro de 2021', '2024–2025']],
      },
    ],
    ['a month that is spelled in another way', { es: [['septiembre', 'setiembre']] }],
    [
      'a stamp for which a language has no words that we know',
      { en: [['APPROVED', 'TO REVERT']], fr: [['APPROUVÉ', 'À REVOIR']], es: [['APROBADO', 'POR VER']], pt: [['APROVADO', 'A REVER']] },
    ],
    ['a proposer whose name is not known', { es: [['[UE:', '[Relojeros Unidos:']] }],
  ] as const satisfies readonly (readonly [string, Changes])[])
    it(`is silent about ${what}`, () => {
      assert.deepEqual(told(changes), []);
    });

  it('tells once which paragraph is missing, and compares those after it', () => {
    const second = /2\. Décide que.*\n\n/;
    const without = clocks('fr')
      .replace(second, '')
      .replace('3. Encourage', '2. Encourage')
      .replace('4. Décide', '3. Décide')
      .replace('[quinze]', '[seize]');
    const { differences } = compared([clocks('en'), without], ['en', 'fr']);
    assert.deepEqual(
      differences.map(({ kind, places }) => [kind, ...places.map(({ paragraph, message }) => `${paragraph}: ${message}`)]),
      [
        [
          'paragraphs',
          'operative paragraph 2: This paragraph is missing in fr.',
          'operative paragraph 1: Behind this paragraph, en has 1 paragraph that is missing here.',
        ],
        [
          'number',
          'sub-paragraph (b): The languages differ in a number: “fifteen” here, “seize” in fr. Find out which is right, and correct the other.',
          'sub-paragraph b: The languages differ in a number: “seize” here, “fifteen” in en. Find out which is right, and correct the other.',
        ],
      ],
    );
  });

  it('knows that Spanish lists have a letter more', () => {
    const letters = 'abcdefghijklmnopq';
    const list = (all: string, opening: string) => `${opening}\n\n${[...all].map((each, at) => `${each}) A${at + 100};`).join('\n\n')}\n`;
    const spanish = list(letters.replace('n', 'nñ').slice(0, letters.length), 'La Asamblea General alienta a los Estados Miembros a que:');
    const english = list(letters, 'The General Assembly encourages the Member States of the Organization:');
    assert.deepEqual(compared([english, spanish], ['a.en.draft', 'a.es.draft']).differences, []);
    const other = list(letters.replace('c', 'd'), 'The General Assembly encourages the Member States of the Organization:');
    assert.deepEqual(
      compared([other, spanish], ['a.en.draft', 'a.es.draft']).differences.map(({ places }) => places.map(({ says }) => says)),
      [[['d'], ['c']]],
    );
  });

  it('says of each draft what all others say', () => {
    const [difference] = report({ fr: [['61/22', '62/22']], es: [[' y 61/22, de 4 de diciembre de 2006,', '']] }).differences;
    assert.deepEqual(
      difference?.places.map(({ message }) => message),
      [
        'The languages differ in a citation: “61/22” here, “62/22” in fr, none in es, “61/22” in pt. Find out which is right, and correct the other.',
        'The languages differ in a citation: “62/22” here, “61/22” in en and pt, none in es. Find out which is right, and correct the other.',
        'The languages differ in a citation: none here, “61/22” in en and pt, “62/22” in fr. Find out which is right, and correct the other.',
        'The languages differ in a citation: “61/22” here, “61/22” in en, “62/22” in fr, none in es. Find out which is right, and correct the other.',
      ],
    );
  });

  it('says it in the language of who reads it: in Spanish, French and Portuguese no word of English', () => {
    const twice: Changes = { en: [['61/22', '61/23 and 61/24']] };
    for (const [wording, message] of [
      [english, 'The languages differ in a citation: “61/23” and “61/24” here, “61/22” in fr, es and pt.'],
      [spanish, 'Los idiomas difieren en una cita: “61/23” y “61/24” aquí, “61/22” en fr, es y pt.'],
      [
        french,
        'Les langues diffèrent sur une citation\u00a0: «\u00a061/23\u00a0» et «\u00a061/24\u00a0» ici, «\u00a061/22\u00a0» dans fr, es et pt.',
      ],
      [portuguese, 'Os idiomas diferem em uma citação: “61/23” e “61/24” aqui, “61/22” em fr, es e pt.'],
    ] as const) {
      speak(wording);
      try {
        const [difference] = report(twice).differences;
        assert.ok(difference?.places[0]?.message.startsWith(`${message} `), difference?.places[0]?.message);
      } finally {
        speak(english);
      }
    }
  });

  it('is noted again where only the rest of a long message, or what another language says, is another one', () => {
    const files = (french: string) =>
      [
        ['en', 'with 101, 102, 103, 104 and 105 lamps in the harbours of the northern and of the southern shores'],
        ['fr', french],
      ].map(([name = '', words = '']) => ({
        uri: `file:///lamps.${name}.draft`,
        name: `lamps.of.the.northern.and.the.southern.shores.${name}.draft`,
        draft: parse(`RESOLVES:\n\n1. To meet on 4 December 2006 ${words}.\n`),
      }));
    const noted = (last: number) =>
      finished(noteDifferences(files(`avec 201, 202, 203, 204 et ${last} lampes dans les ports du rivage du nord et du rivage du sud`)))[0];
    const [one, same, other] = [205, 205, 207].map(noted);
    assert.ok(one && same && other && one.notes.length > 0);
    assert.equal(isSameNote(one, same), true);
    assert.deepEqual(
      one.notes.map(({ told }) => told.message),
      other.notes.map(({ told }) => told.message),
    );
    assert.equal(isSameNote(one, other), false);
  });

  it('notes many differences in slices, a few in each', () => {
    const count = 200;
    const list = (more: number) =>
      Array.from({ length: count }, (_, at) => `${at + 1}. Asks for ${1000 + 10 * at + more} lamps by ${1500 + at}.`).join('\n\n');
    const files = [0, 1].map((more) => ({ uri: `file:///${more}`, name: `${more}`, draft: parse(list(more)) }));
    const comparing = slicesOf(concordance(files));
    const noting = slicesOf(noteDifferences(files));
    assert.equal(noting.value[0]?.notes.length, count);
    assert.ok(noting.slices - comparing.slices >= count / 20, `${noting.slices - comparing.slices} slices`);
  });

  it('is silent about a figure that another language writes as a part of a version, wherever a year with the same figures stands', () => {
    const english = '1. Recalls that version 16 was shown in 2016.';
    for (const french of [
      '1. Rappelle que la version 16.5.1 a été montrée en 2016.',
      '1. Rappelle qu’en 2016 a été montrée la version 16.5.1.',
    ])
      assert.deepEqual(compared([english, french], ['a.en.draft', 'a.fr.draft']).differences, []);
  });

  it('is silent about two texts that are no translations of each other', () => {
    const other = 'The Assembly,\n\n1. Asks for 300 lamps;\n\n2. Asks for 400 boats by 2030;\n\n3. Asks for 12 harbours.\n';
    assert.deepEqual(compared([clocks('en'), other], ['en', 'other']).differences, []);
  });
});

function slicesOf<T>(work: Slices<T>): { readonly slices: number; readonly value: T } {
  for (let slices = 1; ; slices++) {
    const { done, value } = work.next();
    if (done) return { slices, value };
  }
}

function report(changes: Changes) {
  return compared(
    names.map((name) => (changes[name] ?? []).reduce((text, [from, to]) => replaced(text, from, to), clocks(name))),
    names,
  );
}

/** Each difference with what each language says. */
function told(changes: Changes): string[] {
  return report(changes).differences.map(
    ({ kind, places }) => `${kind}: ${places.map(({ draft, says }) => `${names[draft]} ${says.join(' + ') || '-'}`).join(', ')}`,
  );
}

function compared(texts: readonly string[], called: readonly string[]) {
  return finished(concordanceReport(texts.map((text, at) => ({ name: called[at] ?? '', draft: parse(text) }))));
}

function replaced(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), `“${from}” does not stand in the text`);
  return text.replace(from, to);
}
