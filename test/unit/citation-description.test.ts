import assert from 'node:assert/strict';
import { describeCitation } from '../../server/src/citations/describe.ts';
import { findCitations } from '../../server/src/citations/read.ts';
import { english } from '../../server/src/wording/en/index.ts';
import { spanish } from '../../server/src/wording/es/index.ts';
import { speak } from '../../server/src/wording/say.ts';

describe('the description of a citation', () => {
  it('names the organ, the session and its year', () => {
    assert.deepEqual(said('AG/RES. 2077 (XXXV-O/05)'), {
      title: 'Resolution 2077 of the General Assembly of the OAS',
      details: ['adopted at its thirty-fifth regular session (2005)'],
    });
    assert.deepEqual(said('CP/DEC. 44 (1800/11)'), {
      title: 'Declaration 44 of the Permanent Council of the OAS',
      details: ['adopted at meeting 1800 (2011)'],
    });
    assert.deepEqual(said('WHA59.34').details, ['fifty-ninth session (2006)']);
    assert.deepEqual(said('GC(54)/RES/2').details, ['fifty-fourth session (2010)']);
    assert.deepEqual(said('28 C/Resolution 4').details, ['twenty-eighth session (1995)']);
    assert.deepEqual(said('3/CP.26').details, ['twenty-sixth session (2021)']);
    assert.deepEqual(said('3/CP.25').details, ['twenty-fifth session (2019)']);
  });

  it('gives an address where the pattern of addresses is public', () => {
    assert.equal(said('resolution 60/288').url, 'https://undocs.org/A/RES/60/288');
    assert.equal(said('S/RES/1440 (2002)').url, 'https://undocs.org/S/RES/1440%282002%29');
    assert.equal(said('AG/RES. 1957 (XXXIII-O/03)').url, 'https://www.oas.org/juridico/english/ga03/agres_1957.htm');
    assert.equal(said('AG/RES. 2077 (XXXV-O/05)').url, undefined);
  });

  it('doubts a session that met in another year', () => {
    assert.ok(said('AG/RES. 2044 (XXXIV-O/05)').details.includes('session XXXIV met in 2004, not in 2005'));
  });

  it('knows the years of sessions before and after the turn of the century', () => {
    for (const [session, year] of [
      ['I', '71'],
      ['XXIX', '99'],
      ['XXX', '00'],
      ['L', '20'],
    ]) {
      assert.equal(said(`AG/DEC. 1 (${session}-O/${year})`).details.filter((each) => each.includes('met in')).length, 0, session);
    }
  });

  it('says nothing of the year of a special session, which follows no rule', () => {
    assert.deepEqual(said('AG/RES. 1 (XLI-E/11)').details, ['adopted at its forty-first special session (2011)']);
  });

  it('doubts a number that its session did not adopt', () => {
    assert.ok(said('AG/RES. 2300 (XXXVI-O/06)').details.includes('session XXXVI adopted resolutions 2158 to 2258, not 2300'));
    assert.deepEqual(said('AG/RES 2300').details, ['of the thirty-seventh regular session (2007), by its number']);
  });

  it('doubts a meeting of the Permanent Council that does not fit the number', () => {
    assert.ok(said('CP/RES. 953 (1699/09)').details.includes('resolution 953 is of meeting 1700, not of 1699'));
    assert.ok(said('CP/RES. 910 (1500/06)').details.includes('resolution 910 is of meeting between 1567 and 1587, not of 1500'));
    assert.equal(said('CP/RES. 910 (1570/06)').details.length, 1);
  });

  it('doubts a resolution with the symbol of a document', () => {
    assert.ok(
      said('resolution A/76/3').details.includes('no resolution has this symbol, which is that of a document; A/RES/76/3 may be meant'),
    );
    assert.equal(said('document A/76/3').details.length, 1);
  });

  it('doubts it in the language of messages', () => {
    speak(spanish);
    try {
      for (const [words, called] of [
        ['resolution A/76/3', 'resolución'],
        ['decision A/76/3', 'decisión'],
      ] as const)
        assert.match(String(said(words).details.at(-1)), new RegExp(`^ninguna ${called} tiene esta signatura.* A/(?:RES|DEC)/76/3$`));
    } finally {
      speak(english);
    }
  });

  it('doubts a year of the Security Council that does not fit the number', () => {
    assert.deepEqual(said('Security Council resolution 1515 (2004)').details, [
      'adopted in 2004',
      'by its number it is of 2003, not of 2004',
    ]);
    assert.deepEqual(said('resolution 1325 (2000)').details, ['adopted in 2000']);
  });

  it('says "may" where the form alone does not tell whose text it is', () => {
    assert.match(said('decision XI/32').details[0] ?? '', /^may be of/);
    assert.doesNotMatch(said('decision XI/32 under the Convention on Biological Diversity').details[0] ?? '', /may/);
    assert.match(said('resolution A39-3').details[0] ?? '', /^may be of/);
  });

  it('has a title for every family', () => {
    for (const text of [
      'REMJA-V',
      'OEA/Ser.G',
      'CBD/COP/DEC/XIII/5',
      'MSC.393(95)',
      'Resolution 70 (Rev. Lima, 2031)',
      'ILO Convention No. 189',
      'CMC/DEC. 14/05',
      '32016R0679',
      'EX.CL/Dec.696(XXI)',
      'APPF15/RES/16',
      'Resolution Conf. 9.24',
      'A/78/PV.16',
    ]) {
      assert.match(said(text).title, /^[A-Z0-9][^\n]{5,}$/, text);
      assert.doesNotMatch(`${said(text).title} ${said(text).details.join(' ')}`, /undefined|NaN|null/, text);
    }
  });
});

function said(text: string): ReturnType<typeof describeCitation> {
  const [citation] = findCitations(text);
  assert.ok(citation, text);
  return describeCitation(citation);
}
