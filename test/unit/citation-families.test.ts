import assert from 'node:assert/strict';
import process from 'node:process';
import fc from 'fast-check';
import type { Citation } from '../../server/src/citations/citation.ts';
import { describeCitation, doubtsOf } from '../../server/src/citations/describe.ts';
import { citationsInFileName, fileNameOf } from '../../server/src/citations/file-name.ts';
import { citationAt, findCitations, mayBeginCitation } from '../../server/src/citations/read.ts';
import { families } from '../../server/src/citations/registry.ts';
import { runs } from '../support/runs.ts';

/** What a family makes of a citation: `doubts` as the rule says them, `right` what may stand in the parentheses instead, `file` a file's name for the text. */
interface Row {
  readonly written: string;
  readonly prints: string;
  readonly title: string;
  readonly facts?: readonly string[];
  readonly doubts?: readonly string[];
  readonly right?: readonly string[];
  readonly link?: string;
  readonly file: string;
  /** False where no file's name tells this text. */
  readonly named?: false;
}

const table: Readonly<Record<string, readonly Row[]>> = {
  oas: [
    {
      written: 'AG/RES.2044(XXXIV-0/04)',
      prints: 'AG/RES. 2044 (XXXIV-O/04)',
      title: 'Resolution 2044 of the General Assembly of the OAS',
      facts: ['adopted at its thirty-fourth regular session (2004)'],
      link: 'https://www.oas.org/juridico/english/ga04/agres_2044.htm',
      file: 'ag-res-2044-xxxiv-o-04',
    },
    {
      written: 'AG/RES. 2300 (XL-O/10)',
      prints: 'AG/RES. 2300 (XL-O/10)',
      title: 'Resolution 2300 of the General Assembly of the OAS',
      facts: ['adopted at its fortieth regular session (2010)'],
      doubts: ['resolution 2300 is of session XXXVII'],
      right: ['XXXVII-O/07'],
      file: 'ag-res-2300-xl-o-10',
    },
    {
      written: 'AG/RES. 1 (XLI-E/11)',
      prints: 'AG/RES. 1 (XLI-E/11)',
      title: 'Resolution 1 of the General Assembly of the OAS',
      facts: ['adopted at its forty-first special session (2011)'],
      file: 'ag-res-1-xli-e-11',
    },
    {
      written: 'CP/RES. 953 (1699/09)',
      prints: 'CP/RES. 953 (1699/09)',
      title: 'Resolution 953 of the Permanent Council of the OAS',
      facts: ['adopted at meeting 1699 (2009)'],
      doubts: ['resolution 953 is of meeting 1700, not of 1699'],
      right: ['1700/09'],
      link: 'https://www.oas.org/consejo/resolutions/res953.asp',
      file: 'cp-res-953-1699-09',
    },
    {
      written: 'GT/DADIN/doc. 334/08 Rev 6',
      prints: 'GT/DADIN/doc.334/08 rev. 6',
      title: 'Document GT/DADIN/doc.334/08 rev. 6 of the OAS',
      facts: ['issued in 2008'],
      file: 'gt-dadin-doc-334-08-rev-6',
      named: false,
    },
  ],
  un: [
    {
      written: 'A/RES/75/290B',
      prints: 'A/RES/75/290 B',
      title: 'Resolution 75/290 B of the General Assembly of the United Nations',
      facts: ['seventy-fifth session, opened in 2020'],
      link: 'https://undocs.org/A/RES/75/290B',
      file: 'a-res-75-290-b',
    },
    {
      written: 'A/RES/2997(XXVII)',
      prints: 'A/RES/2997 (XXVII)',
      title: 'Resolution 2997 (XXVII) of the General Assembly of the United Nations',
      facts: ['twenty-seventh session, opened in 1972'],
      link: 'https://undocs.org/A/RES/2997%28XXVII%29',
      file: 'a-res-2997-xxvii',
    },
    {
      written: 'S/RES/1515(2004)',
      prints: 'S/RES/1515 (2004)',
      title: 'Resolution 1515 (2004) of the Security Council of the United Nations',
      facts: ['adopted in 2004'],
      doubts: ['resolution 1515 is of 2003, not of 2004'],
      right: ['2003'],
      link: 'https://undocs.org/S/RES/1515%282004%29',
      file: 's-res-1515-2004',
    },
    {
      written: 'E/CN.9/2006/2',
      prints: 'E/CN.9/2006/2',
      title: 'Document E/CN.9/2006/2 of the Economic and Social Council of the United Nations',
      facts: ['of 2006'],
      link: 'https://undocs.org/E/CN.9/2006/2',
      file: 'e-cn-9-2006-2',
      named: false,
    },
    {
      written: 'A/HRC/RES/52/012',
      prints: 'A/HRC/RES/52/12',
      title: 'Resolution 52/12 of the Human Rights Council of the United Nations',
      facts: ['fifty-second regular session'],
      link: 'https://undocs.org/A/HRC/RES/52/12',
      file: 'a-hrc-res-52-12',
    },
  ],
  unfccc: [
    {
      written: '3/CMA 1',
      prints: '3/CMA.1',
      title: 'Decision 3/CMA.1 of the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
      facts: ['first session (2016 to 2018)'],
      file: '3-cma-1',
    },
  ],
  cbd: [
    {
      written: 'UNEP/CBD/COP/DEC/XIII/5',
      prints: 'CBD/COP/DEC/XIII/5',
      title: 'Decision XIII/5 of the Conference of the Parties to the Convention on Biological Diversity',
      facts: ['thirteenth meeting'],
      file: 'cbd-cop-dec-xiii-5',
    },
  ],
  who: [
    {
      written: 'WHA59.34',
      prints: 'WHA59.34',
      title: 'Resolution WHA59.34 of the World Health Assembly',
      facts: ['fifty-ninth session (2006)'],
      file: 'wha59-34',
    },
  ],
  unesco: [
    {
      written: '39 C/Res.15',
      prints: '39 C/Resolution 15',
      title: '39 C/Resolution 15 of the General Conference of UNESCO',
      facts: ['thirty-ninth session (2017)'],
      file: '39-c-resolution-15',
      named: false,
    },
  ],
  iaea: [
    {
      written: 'GC(63)/RES/10',
      prints: 'GC(63)/RES/10',
      title: 'Resolution GC(63)/RES/10 of the General Conference of the International Atomic Energy Agency',
      facts: ['sixty-third session (2019)'],
      file: 'gc-63-res-10',
    },
    {
      written: 'GC(SPL.2)',
      prints: 'GC(SPL.2)',
      title: 'Document GC(SPL.2) of the General Conference of the International Atomic Energy Agency',
      facts: ['second special session'],
      file: 'gc-spl-2',
      named: false,
    },
  ],
  imo: [
    {
      written: 'MSC.393 (95)',
      prints: 'MSC.393(95)',
      title: 'Resolution MSC.393(95) of the Maritime Safety Committee of the International Maritime Organization',
      facts: ['ninety-fifth session'],
      file: 'msc-393-95',
      named: false,
    },
  ],
  itu: [
    {
      written: 'Resolution 70 (Rev. Buenos\nAires, 2017)',
      prints: 'Resolution 70 (Rev. Buenos Aires, 2017)',
      title: 'Resolution 70 of the International Telecommunication Union',
      facts: ['as revised at Buenos Aires in 2017'],
      file: 'resolution-70-rev-buenos-aires-2017',
      named: false,
    },
  ],
  ilo: [
    {
      written: 'ILO Convention (No. 189)',
      prints: 'ILO Convention No. 189',
      title: 'Convention No. 189 of the International Labour Organization',
      file: 'ilo-convention-no-189',
      named: false,
    },
  ],
  icao: [
    {
      written: 'resolution A39-3',
      prints: 'Resolution A39-3',
      title: 'Resolution Resolution A39-3',
      facts: ['may be of the Assembly of the International Civil Aviation Organization'],
      file: 'resolution-a39-3',
      named: false,
    },
  ],
  cites: [
    {
      written: 'resolution Conf. 9.24 (Rev. CoP17)',
      prints: 'Resolution Conf. 9.24 (Rev. CoP17)',
      title: 'Resolution Conf. 9.24 (Rev. CoP17)',
      facts: ['may be of the Conference of the Parties to CITES'],
      file: 'resolution-conf-9-24-rev-cop17',
      named: false,
    },
  ],
  ramsar: [
    {
      written: 'the Ramsar resolution XI.9',
      prints: 'Resolution XI.9',
      title: 'Resolution XI.9',
      facts: ['may be of the Conference of the Parties to the Convention on Wetlands'],
      file: 'resolution-xi-9',
      named: false,
    },
  ],
  au: [
    {
      written: 'Assembly/AU/Dec. 391 (XVIII)',
      prints: 'Assembly/AU/Dec.391(XVIII)',
      title: 'Decision Assembly/AU/Dec.391(XVIII) of the Assembly of the African Union',
      facts: ['eighteenth ordinary session (2012)'],
      file: 'assembly-au-dec-391-xviii',
      named: false,
    },
    {
      written: 'Ext/Assembly/AU/Dec.1-2 (II)',
      prints: 'Ext/Assembly/AU/Dec.1-2(II)',
      title: 'Decision Ext/Assembly/AU/Dec.1-2(II) of the Assembly of the African Union',
      facts: ['second extraordinary session'],
      file: 'ext-assembly-au-dec-1-2-ii',
      named: false,
    },
  ],
  eu: [
    {
      written: '22006A1230(03)',
      prints: '22006A1230(03)',
      title: 'Act 22006A1230(03) of European Union law',
      facts: ['CELEX number: year 2006, type A, number 1230'],
      link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22006A1230%2803%29',
      file: '22006a1230-03',
      named: false,
    },
  ],
  mercosur: [
    {
      written: 'MERCOSUR/CMC/DEC. Nº 4/05',
      prints: 'CMC/DEC. 04/05',
      title: 'Decision 04/05 of the Common Market Council of MERCOSUR',
      facts: ['adopted in 2005'],
      file: 'cmc-dec-04-05',
    },
  ],
  appf: [
    {
      written: 'APPF15/RES/16',
      prints: 'APPF15/RES/16',
      title: 'Resolution APPF15/RES/16 of the Asia-Pacific Parliamentary Forum',
      facts: ['fifteenth session'],
      file: 'appf15-res-16',
      named: false,
    },
  ],
};

describe('families of citations', () => {
  it('all have a row here', () => {
    assert.deepEqual(Object.keys(table).sort(), families.map(({ id }) => id).sort());
  });

  for (const [family, rows] of Object.entries(table)) {
    describe(family, () => {
      for (const row of rows) {
        it(JSON.stringify(row.written), () => {
          const citation = only(row.written);
          const { title, details, url } = describeCitation(citation);
          const { phrases, corrections } = doubtsOf(citation);
          assert.equal(citation.family, family);
          assert.equal(citation.symbol, row.prints);
          assert.equal(title, row.title);
          assert.deepEqual(details.slice(0, details.length - phrases.length), row.facts ?? []);
          assert.deepEqual(phrases, row.doubts ?? []);
          assert.deepEqual(corrections, row.right ?? []);
          assert.equal(url, row.link);
          assert.equal(fileNameOf(citation), row.file);
          assert.deepEqual(
            citationsInFileName(`${row.file}.draft`).map(({ key }) => key),
            row.named === false ? [] : [citation.key],
          );
        });
      }
    });
  }

  it('say in a hover every doubt that the rule says', () => {
    for (const row of Object.values(table).flat()) {
      const citation = only(row.written);
      const { details } = describeCitation(citation);
      const words = doubtsOf(citation).phrases.map((phrase) => phrase.replace(/^resolution \d+ is/, 'is'));
      for (const each of words)
        assert.ok(
          details.some((detail) => detail.endsWith(each)),
          each,
        );
    }
  });

  it('print what they read: a printed symbol is read as itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(symbols, fc.constantFrom(...joints)), { maxLength: 6 }).map((pieces) => pieces.join('')),
        (text) => {
          for (const { symbol, key, family } of findCitations(text)) {
            // What only its surroundings make a citation needs them again.
            const [again] = findCitations(`${around[family] ?? ''}${symbol}`);
            assert.ok(again, symbol);
            assert.equal(again.symbol, symbol);
            assert.equal(again.key, key);
          }
        },
      ),
      runs(2000),
    );
  });

  it('are read in the same way place by place as in one go', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(symbols, fc.constantFrom(...joints)), { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const found: Citation[] = [];
        for (let offset = 0; offset < text.length; offset++) {
          const citation = citationAt(text, offset, found.at(-1));
          assert.ok(citation === undefined || (mayBeginCitation(text, offset) && citation.span.start === offset));
          if (citation === undefined) continue;
          found.push(citation);
          offset = citation.span.end - 1;
        }
        assert.deepEqual(found, findCitations(text));
      }),
      runs(2000),
    );
  });

  it('know the list that an item belongs to', () => {
    const text = 'Recalling its resolutions 60/288 and 61/1 of 8 September 2006, and WHA59.34';
    const lists = findCitations(text).map(({ listed }) => listed && text.slice(listed.start, listed.end));
    assert.deepEqual(lists, ['resolutions ', 'resolutions ', undefined]);
  });
});

describe('the time that reading citations takes', () => {
  const runs = [
    '7',
    'A',
    'X',
    '/',
    '-',
    '(',
    ' ',
    '\n',
    '7/',
    'A/',
    'A.',
    '1 ',
    'AG/RES',
    'IX',
    'resolution 1 ',
    'resolutions 60/288, ',
    'resolutions, ',
    'S/RES/1 (',
    'A/1',
  ];
  for (const run of runs) {
    it(`grows no faster than the text, a run of ${JSON.stringify(run)}`, () => {
      const [short, long] = [run.repeat(5_000 / run.length), run.repeat(80_000 / run.length)];
      // Sixteen times the text, in less than eighty times the time: a quadratic reading takes 256 times as much.
      const [least, most] = [processorTime(short), processorTime(long)];
      assert.ok(most < 80 * Math.max(least, 0.5), `${least} ms, ${most} ms`);
    });
  }
});

const around: Readonly<Record<string, string>> = { ramsar: 'Ramsar ' };
const joints = [
  ' resolutions ',
  ' decision ',
  'General Assembly ',
  ', including ',
  ', ',
  ' and ',
  ' of ',
  '\n',
  ' ',
  '(',
  ')',
  '/',
  '-',
  '7',
  '60/288',
  '1540 (2004)',
  'A39-3',
  'S-8/1',
  'nº',
];

/** A row's spelling with its digits and numerals changed. */
const symbols = fc
  .tuple(
    fc.constantFrom(...Object.values(table).flat()),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('I', 'IV', 'XIX', 'XXX', 'L'),
  )
  .map(([{ written }, digits, numeral]) => {
    let at = 0;
    const renumbered = written.replace(/\d/g, (digit) => (at++ % 2 === 0 ? digit : String(digits[at % 4])));
    return renumbered.replace(/\b[IVXL]{2,}\b/, numeral);
  });

/** In milliseconds, of the best of five runs: of this process alone, whatever else the machine does. */
function processorTime(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    findCitations(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

function only(text: string): Citation {
  const [citation, ...others] = findCitations(text);
  assert.ok(citation, text);
  assert.deepEqual(others, []);
  return citation;
}
