import assert from 'node:assert/strict';
import type { Damage } from '../../server/src/rules/characters/damage.ts';
import { damagedCharacter } from '../../server/src/rules/characters/damaged-character.ts';
import { hiddenCharacters } from '../../server/src/rules/characters/hidden-character.ts';
import { mixedScripts } from '../../server/src/rules/characters/mixed-script.ts';
import { mojibake } from '../../server/src/rules/characters/mojibake.ts';
import { windows1252 } from '../../server/src/rules/characters/windows-1252.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { tester } from '../support/rule-tester.ts';

/** UTF-8 as a program shows it that takes it for Windows-1252; bytes without a character there as the control characters of ISO 8859-1. */
function misread(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const sign = byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : '.';
    return sign === '.' ? String.fromCharCode(byte) : sign;
  }).join('');
}

function repaired(text: string, find: (text: string) => Iterable<Damage>): string {
  return [...find(text)].reduceRight((mended, { span, repairs }) => {
    const [best] = repairs;
    return best?.certain === true ? mended.slice(0, span.start) + best.newText + mended.slice(span.end) : mended;
  }, text);
}

describe('mojibake', () => {
  for (const text of [
    'La Asamblea de Faros, reunida en Asunción, pide “aceite” y señales – «año 2», niños, ¿cuándo?',
    'L’Assemblée des phares décide : « à l’œuvre », être, où, çà…',
    'A Assembleia não põe fogo às três estações',
    'Łódź, Škoda, Ægir, 5 €, 20 °C, § 4, ½',
    'Συνθήκη Москва договор 🍎',
  ]) {
    it(`is read back to what it was: ${text}`, () => {
      const garbled = misread(text);
      assert.notEqual(garbled, text);
      assert.equal(repaired(garbled, mojibake), text);
      assert.deepEqual(mojibake(text), []);
    });
  }

  it('that was misread twice is read back twice', () => {
    const once = repaired(misread(misread('Asunción')), mojibake);
    assert.equal(repaired(once, mojibake), 'Asunción');
  });

  it('is not seen in words that end in capitals with an accent, before a mark', () => {
    for (const text of ['“CAFÉ”', '“IRMÃ”', '«IRMû', 'IRMÃ\u00a0e', 'IRMÃ…', '5 Å–7 Å', 'ROMÂ»', 'naïve »', 'réalisé”»', 'â', 'façade']) {
      assert.deepEqual(mojibake(text), [], text);
    }
  });

  it('whose last byte was lost is a choice', () => {
    assert.deepEqual(
      mojibake('lampsâ€ and').map(({ repairs }) => repairs),
      [[{ newText: '”', certain: false }]],
    );
  });

  it('of a character that was lost before has no repair', () => {
    assert.deepEqual(
      mojibake('stateï¿½s').map(({ repairs }) => repairs),
      [[]],
    );
  });
});

describe('letters of two alphabets', () => {
  it('are written in the alphabet of most', () => {
    assert.equal(repaired('the p\u0435\u0430r tr\u0435\u0435s of \u041eAS', mixedScripts), 'the pear trees of OAS');
    assert.equal(repaired('\u043f\u0430p\u043a \u043c\u043ep\u0435', mixedScripts), '\u043f\u0430\u0440\u043a \u043c\u043e\u0440\u0435');
    assert.equal(repaired('\u039fAS', mixedScripts), 'OAS');
  });

  it('half of one and half of the other are a choice', () => {
    const [found] = mixedScripts('\u0421O');
    assert.deepEqual(found?.repairs, [
      { newText: 'CO', certain: false },
      { newText: '\u0421\u041e', certain: false },
    ]);
  });

  it('are left where they do not look alike, or each word has its own', () => {
    for (const text of ['3 μg, kΩ, ΔT', 'Москва and Moscow', 'β-carotene', 'Ωmega']) assert.deepEqual([...mixedScripts(text)], [], text);
  });
});

describe('hidden characters', () => {
  const hidden = (text: string): Damage[] => [...hiddenCharacters(new Paragraph(text))];

  it('are one finding for a run of the same', () => {
    assert.deepEqual(
      hidden('or\u200b\u200bchard\u00ads').map(({ span }) => span),
      [
        { start: 2, end: 4 },
        { start: 9, end: 10 },
      ],
    );
  });

  it('are kept where a script or an emoji needs them', () => {
    for (const text of ['مادة\u200e (1)\u200f', 'نمی\u200cخواهم', '\u{1f469}\u200d\u{1f33e}', '\f'])
      assert.deepEqual(hidden(text), [], text);
  });

  it('are found beside such words in a paragraph of their own', () => {
    assert.equal(hidden('the orchards\u200e').length, 1);
  });

  it('may end a line, where a soft hyphen is the hyphen of a broken word', () => {
    assert.deepEqual(hidden('inter\u00ad\nnational'), []);
    assert.equal(hidden('inter\u00adnational').length, 1);
  });

  it('of an old code page are mended unasked only where nothing else can stand there', () => {
    const mended = (text: string) => repaired(text, hidden);
    assert.equal(
      mended('the bee\u0092s \u0093hives\u0094, pages 4\u00967, and \u0097 at last \u0097 honey'),
      'the bee’s “hives”, pages 4–7, and — at last — honey',
    );
    assert.equal(mended('\u0095 honey\r\n\u0095\twax'), '• honey\r\n•\twax');
    // On old Macintoshes these are í, ñ and ó; elsewhere the first is Ü, and some converters leave it for a dash.
    for (const text of ['Bras\u0092 ', 'Espa\u0096a', 'naci\u0097n', '\u009akoda', 'the \u009a hives', 'or\u0093chard', '5 \u0080'])
      assert.equal(mended(text), text);
    assert.deepEqual(
      hidden('\u009akoda').map(({ repairs }) => repairs),
      [[{ newText: 'š', certain: false }]],
    );
  });

  it('of an old code page that stand throughout a text are told together, with a choice for all', () => {
    const [found, ...others] = tester(damagedCharacter).findingsIn(
      '1. To visit \u009akoda, \u009aibenik, \u009at\u009arba, Ko\u009aice and Mikulá\u009a.\n',
    );
    assert.equal(others.length, 0);
    assert.deepEqual(
      found?.fixes.map(({ title, certain }) => ({ title, certain })),
      [{ title: 'Mend all 6 places', certain: false }],
    );
  });

  it('leave the lost number of a note to the rules on footnotes, and nothing else of it', () => {
    assert.deepEqual(hidden('\ufffd.\tHeld with the Farmers.'), []);
    assert.equal(hidden('\ufffd.\tHeld with the Farmers\ufffd club.').length, 1);
  });

  it('name a lone half of a pair as lost', () => {
    const [found] = hidden('lamp \ud83c oil');
    assert.match(found?.told('here').message ?? '', /lost/);
    assert.deepEqual(found?.repairs, []);
  });
});

describe('damage that a converter did throughout', () => {
  const { findingsIn } = tester(damagedCharacter);
  const bullets = (count: number) => '\uf0b7 to plant;\n\n'.repeat(count);

  it('is one finding with one fix', () => {
    const [found, ...others] = findingsIn(bullets(8));
    assert.deepEqual(others, []);
    assert.match(found?.detail ?? '', /at 7 other places/);
    assert.equal(found?.related.length, 5);
    assert.deepEqual(
      found?.fixes.map(({ title, certain }) => [title, certain]),
      [['Mend all 8 places', true]],
    );
    assert.equal(applyEdits(bullets(8), found?.fixes[0]?.edits() ?? []), bullets(8).replaceAll('\uf0b7', '•'));
  });

  it('is told at each place where there are few', () => {
    assert.equal(findingsIn(bullets(5)).length, 5);
  });

  it('is told at each place where something was lost', () => {
    assert.equal(findingsIn('the state\ufffdmade list\n\n'.repeat(8)).length, 8);
  });
});
