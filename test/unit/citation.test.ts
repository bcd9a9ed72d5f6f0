import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCitations } from '../../server/src/citations/read.ts';
import { runs } from '../support/runs.ts';

/** As a drafter writes it, the canonical symbol, the key that look-ups use. */
const written: Readonly<Record<string, readonly (readonly [text: string, symbol: string, key: string])[]>> = {
  'Organization of American States': [
    ['AG/RES. 2077 (XXXV-O/05)', 'AG/RES. 2077 (XXXV-O/05)', 'ag/res/2077'],
    ['AG/RES.131(III-0/73)', 'AG/RES. 131 (III-O/73)', 'ag/res/131'],
    ['AG/RES 2931', 'AG/RES. 2931', 'ag/res/2931'],
    ['AG/\nRES. 1957 (XXXIII-O/03\n)', 'AG/RES. 1957 (XXXIII-O/03)', 'ag/res/1957'],
    ['AG/RES. 2 (XXXVII-E/09)', 'AG/RES. 2 (XXXVII-E/09)', 'ag/res/2/xxxvii-e'],
    ['AG/DEC. 43 (XXXV–O/05)', 'AG/DEC. 43 (XXXV-O/05)', 'ag/dec/43'],
    ['CP/RES. 953 (1700/09)', 'CP/RES. 953 (1700/09)', 'cp/res/953'],
    ['CP/RES 953', 'CP/RES. 953', 'cp/res/953'],
    ['CIM/RES. 225/02 (XXXI-O/02)', 'CIM/RES. 225 (XXXI-O/02)', 'cim/res/225/02'],
    ['CICTE/DEC. 1/04 rev. 3', 'CICTE/DEC. 1/04 rev. 3', 'cicte/dec/1/04/rev.3'],
    ['AG/doc.4548/06 add. 1', 'AG/doc.4548/06 add. 1', 'ag/doc/4548/06/add.1'],
    ['GT/DADIN/doc. 334/08 rev. 6\r\ncorr. 1', 'GT/DADIN/doc.334/08 rev. 6 corr. 1', 'gt/dadin/doc/334/08/rev.6/corr.1'],
    ['CP/CSH/INF-184/09', 'CP/CSH/INF-184/09', 'cp/csh/inf/184/09'],
    ['CP/CG-1675/06 rev. 5', 'CP/CG-1675/06 rev. 5', 'cp/cg/1675/06/rev.5'],
    ['CP/ACTA 1700/09', 'CP/ACTA 1700/09', 'cp/acta/1700/09'],
    ['CE/DOT-56/06', 'CE/DOT-56/06', 'ce/dot/56/06'],
    ['RTP-II/doc.5/09 rev. 9', 'RTP-II/doc.5/09 rev. 9', 'rtp-ii/doc/5/09/rev.9'],
    ['OEA/Ser.K/XXXIX.2', 'OEA/Ser.K/XXXIX.2', 'oea/ser.k/xxxix.2'],
    ['REMJA V', 'REMJA-V', 'remja/5'],
  ],
  'United Nations': [
    ['A/RES/44/25', 'A/RES/44/25', 'a/res/44/25'],
    ['A/RES/\n75/290 B', 'A/RES/75/290 B', 'a/res/75/290b'],
    ['A/RES/68/247B', 'A/RES/68/247 B', 'a/res/68/247b'],
    ['A/RES/S-13/2', 'A/RES/S-13/2', 'a/res/s-13/2'],
    ['A/RES/2997(XXVII)', 'A/RES/2997 (XXVII)', 'a/res/2997'],
    ['S/RES/1440 (2002)', 'S/RES/1440 (2002)', 's/res/1440'],
    ['S/RES/1989(2011)', 'S/RES/1989 (2011)', 's/res/1989'],
    ['S/PRST/2015/22', 'S/PRST/2015/22', 's/prst/2015/22'],
    ['S/2016/1100', 'S/2016/1100', 's/2016/1100'],
    ['E/RES/1992/1', 'E/RES/1992/1', 'e/res/1992/1'],
    ['E/RES/36(IV)', 'E/RES/36 (IV)', 'e/res/36(iv)'],
    ['E/CN.9/2006/2', 'E/CN.9/2006/2', 'e/cn.9/2006/2'],
    ['A/HRC/RES/52/12', 'A/HRC/RES/52/12', 'a/hrc/res/52/12'],
    ['A/HRC/PRST/OS/13/1', 'A/HRC/PRST/OS/13/1', 'a/hrc/prst/os/13/1'],
    ['A/C.3/78/L.41/Rev.1', 'A/C.3/78/L.41/Rev.1', 'a/c.3/78/l.41/rev.1'],
    ['A/78/PV.16', 'A/78/PV.16', 'a/78/pv.16'],
    ['A/CONF.157/24 (Part I)', 'A/CONF.157/24 (Part I)', 'a/conf.157/24-(part-i)'],
    ['UNEP/GC SS.XI/5', 'UNEP/GC.SS.XI/5', 'unep/gc.ss.xi/5'],
  ],
  'climate and biodiversity': [
    ['3/CMA.4', '3/CMA.4', '3/cma.4'],
    ['-/CMA.6', '-/CMA.6', '-/cma.6'],
    ['1/CP 20', '1/CP.20', '1/cp.20'],
    ['1/CP. 16', '1/CP.16', '1/cp.16'],
    ['FCCC/PA/CMA/2024/17/Add.1', 'FCCC/PA/CMA/2024/17/Add.1', 'fccc/pa/cma/2024/17/add.1'],
    ['FCCC/AWGLCA/2012/CRP.1', 'FCCC/AWGLCA/2012/CRP.1', 'fccc/awglca/2012/crp.1'],
    ['ADP.2015.11.InformalNote', 'ADP.2015.11.InformalNote', 'adp.2015.11.informalnote'],
    ['CBD/COP/DEC/XIII/5', 'CBD/COP/DEC/XIII/5', 'cbd/cop/dec/13/5'],
    ['UNEP/CBD/COP/12/1/Add.1/Rev.1', 'UNEP/CBD/COP/12/1/Add.1/Rev.1', 'unep/cbd/cop/12/1/add.1/rev.1'],
  ],
  agencies: [
    ['WHA59.34', 'WHA59.34', 'wha59.34'],
    ['EB117.R13', 'EB117.R13', 'eb117.r13'],
    ['WHA65(8)', 'WHA65(8)', 'wha65(8)'],
    ['WHA66/2013/REC/1', 'WHA66/2013/REC/1', 'wha66/2013/rec/1'],
    ['A/INB/5/6', 'A/INB/5/6', 'a/inb/5/6'],
    ['39 C/Res.15', '39 C/Resolution 15', '39c/resolution/15'],
    ['24 C/Resolution 15.1', '24 C/Resolution 15.1', '24c/resolution/15.1'],
    ['197 EX/Decisions', '197 EX/Decisions', '197ex/decisions'],
    ['GC(63)/RES/10', 'GC(63)/RES/10', 'gc(63)/res/10'],
    ['GC(63)/RES/DEC(2019)', 'GC(63)/RES/DEC(2019)', 'gc(63)/res/dec(2019)'],
    ['GC(SPL.2)', 'GC(SPL.2)', 'gc(spl.2)'],
    ['MSC.393(95)', 'MSC.393(95)', 'msc.393(95)'],
    ['A.744(18)', 'A.744(18)', 'a.744(18)'],
    ['MSC.1/Circ.1548', 'MSC.1/Circ.1548', 'msc.1/circ.1548'],
    ['Resolution 70 (Rev. Buenos\nAires, 2017)', 'Resolution 70 (Rev. Buenos Aires, 2017)', 'itu/resolution/70/buenos-aires/2017'],
    ['ILO Convention No. 189', 'ILO Convention No. 189', 'ilo/c/189'],
    ['resolution A39-3', 'Resolution A39-3', 'icao/a39-3'],
  ],
  'regions and treaties': [
    ['Assembly/AU/Dec.391(XVIII)', 'Assembly/AU/Dec.391(XVIII)', 'assembly/au/dec.391(xviii)'],
    ['Ext/Assembly/AU/Dec.1-2 (II)', 'Ext/Assembly/AU/Dec.1-2(II)', 'ext/assembly/au/dec.1-2(ii)'],
    ['EX.CL/Dec.696(XXI)', 'EX.CL/Dec.696(XXI)', 'ex.cl/dec.696(xxi)'],
    ['EX.CL/691(XX)', 'EX.CL/691(XX)', 'ex.cl/691(xx)'],
    ['MERCOSUR/CMC/DEC. Nº 14/05', 'CMC/DEC. 14/05', 'cmc/dec/14/05'],
    ['the MERCOSUR plan in its Decision 14/05', 'CMC/DEC. 14/05', 'cmc/dec/14/05'],
    ['32016R0679', '32016R0679', 'celex/32016r0679'],
    ['22006A1230(03)', '22006A1230(03)', 'celex/22006a1230(03)'],
    ['APPF15/RES/16', 'APPF15/RES/16', 'appf15/res/16'],
    ['Resolution Conf. 9.24 (Rev. CoP17)', 'Resolution Conf. 9.24 (Rev. CoP17)', 'cites/conf.9.24'],
    ['Ramsar Resolution XI.9', 'Resolution XI.9', 'ramsar/11.9'],
  ],
};

/** What follows a word such as "resolutions": the keys, in order. */
const listed: readonly (readonly [text: string, ...keys: string[]])[] = [
  ['resolution 1540 (2004)', 's/res/1540'],
  ['resolutions 242 (1967), 338\n(1973) and 1515 (2003)', 's/res/242', 's/res/338', 's/res/1515'],
  ['resolutions 242 (1967), 338\r\n(1973), and 1515 (2003)', 's/res/242', 's/res/338', 's/res/1515'],
  ['resolution 1757 (2007) of 30 May 2007 and 1701 (2006)', 's/res/1757', 's/res/1701'],
  ['resoluciones 1325 (2000) y 1820 (2008)', 's/res/1325', 's/res/1820'],
  ['résolution 1325 (2000) du Conseil de sécurité', 's/res/1325'],
  ['resolução nº 1325 (2000)', 's/res/1325'],
  ['General Assembly resolution 60/288', 'a/res/60/288'],
  ['RESOLUTION 60/288', 'a/res/60/288'],
  ['resolutions 31/16 A, S-8/1 and ES-8/2', 'a/res/31/16a', 'a/res/s-8/1', 'a/res/es-8/2'],
  ['resolution 31/16 A new programme', 'a/res/31/16'],
  ['resolutions 3363 (XXX), 3367 A (XXX) and 3362 (S-VII)', 'a/res/3363', 'a/res/3367a', 'a/res/3362'],
  ['resolution 217 A (III)', 'a/res/217a'],
  ['decision 50/411', 'a/dec/50/411'],
  ['resolutions on small arms, including 2117\n(2013) and 2220 (2015)', 's/res/2117', 's/res/2220'],
  ['resolutions of the Assembly, in particular 60/288 and 61/1', 'a/res/60/288', 'a/res/61/1'],
  ['resolution on small arms including 2117 (2013)'],
  ['resolutions 60/288, 1540 (2004) and WHA59.34', 'a/res/60/288', 's/res/1540', 'wha59.34'],
  ['Human Rights Council resolutions 7/14 and S-9/1', 'a/hrc/res/7/14', 'a/hrc/res/s-9/1'],
  ['resolution 52/12 of the Human Rights Council', 'a/hrc/res/52/12'],
  ['Economic and Social Council resolution 1992/1', 'e/res/1992/1'],
  ['decision XI/32', 'cbd/cop/dec/11/32'],
  ['decision 15/4 under the Convention on Biological Diversity', 'cbd/cop/dec/15/4'],
  ['decisions 2/CMA.3, 1/CP.21 and 7/CMA.1', '2/cma.3', '1/cp.21', '7/cma.1'],
  // The head of a symbol in full holds for the numbers after it.
  ['AG/RES. 2019 (XXXIV-O/04), 2026 (XXXIV-O/04) and 2118 (XXXV-O/05)', 'ag/res/2019', 'ag/res/2026', 'ag/res/2118'],
  ['CP/RES. 908 (1567/06) and 915 (1587/07)', 'cp/res/908', 'cp/res/915'],
  ['A/RES/60/1, 60/2 and 60/288', 'a/res/60/1', 'a/res/60/2', 'a/res/60/288'],
  ['S/RES/1325 (2000) and 1820 (2008)', 's/res/1325', 's/res/1820'],
  ['resolutions 2019 (XXXIV-O/04) and 2026 (XXXIV-O/04)', 'ag/res/2019', 'ag/res/2026'],
  // Rows, and parts of a text.
  ['resolutions 60/1 to 60/5', 'a/res/60/1', 'a/res/60/5'],
  ['decisions 1/CP.16 to 5/CP.16', '1/cp.16', '5/cp.16'],
  ['resolutions 31/16 A and B', 'a/res/31/16a-b'],
  ['resolutions 31/16 A, B and C of 9 November 1976', 'a/res/31/16a-to-c'],
  ['resolutions 69/313, annex, 47/199, sect. II, and 48/162', 'a/res/69/313', 'a/res/47/199', 'a/res/48/162'],
  // Dates and organs within a list.
  ['resoluciones 64/256, de 2 de marzo de 2010, y 65/122, de 13 de diciembre de 2010', 'a/res/64/256', 'a/res/65/122'],
  ['resolutions 377 A (V) of 3 November 1950 on lamps and 76/262 of 26 April 2022', 'a/res/377a', 'a/res/76/262'],
  ['resolutions 377 A (V) of 3 November 1950 on lamps and 12/62 of the boats', 'a/res/377a'],
  ['resolutions 70/1, entitled “Our lamps: a plan”, and 71/256, entitled “Oil”', 'a/res/70/1', 'a/res/71/256'],
  ['resolutions 58/269 (annex), 59/1[^3] and 59/2', 'a/res/58/269', 'a/res/59/1', 'a/res/59/2'],
  ['las resoluciones de la Asamblea 377 A (V) y 60/1', 'a/res/377a', 'a/res/60/1'],
  ['the Committee established pursuant to resolution 1267 (1999)', 's/res/1267'],
  ['the High Commissioner for Lamps, as outlined in resolution 48/141', 'a/res/48/141'],
  ['HRC resolution 48/13', 'a/hrc/res/48/13'],
  ['Security Council resolutions 1325, 1820 and 2242 (2015)', 's/res/1325', 's/res/1820', 's/res/2242'],
  ['resolution 1325 of nobody'],
  ['UNSCR 1325', 's/res/1325'],
  ['Résolution S‑30/1', 'a/res/s-30/1'],
  ['A/79/302-S/2024/600', 'a/79/302', 's/2024/600'],
  ['resolution WHA 66.10', 'wha66.10'],
];

/** The date that a text gives to the text that it cites. */
const dated: readonly (readonly [text: string, date: string | undefined])[] = [
  ['resolution 72/305 of 24 December 2017', '2017-12-24'],
  ['resolution 72/305 of the General Assembly of 24\nDecember 2017', '2017-12-24'],
  ['AG/RES. 2019 (XXXIV-O/04), adopted on June 8, 2004', '2004-6-8'],
  ['resolución 53/30 de la Asamblea General, de 23 de noviembre de 1998', '1998-11-23'],
  ['résolution 46/182 de l’Assemblée générale, en date du 1er décembre 1991', '1991-12-1'],
  ['resolução 60/1, de 16 de setembro de 2005', '2005-9-16'],
  ['resolution 72/305 of 24 boats', undefined],
  ['resolution 72/305, and a letter of 24 December 2017', undefined],
];

/** Prose that looks like symbols: nothing in it is one. */
const prose = [
  'and/or, input/output, HIV/AIDS 2025, N/A, A/B, E/F 2, B/C.2, I/O, US/EU, CP/AG, km/h',
  'on 12/06, in 9/11, a ratio of 1/2, 24/7 service, 50/50, the 2030/31 season, 12/06/2009',
  'Article 4, Article 4 (a), section A.1(2), paragraph 5 (b), Annex II/III, chapter IV.2',
  'Decision 12/06 without its organization; decisions 9 to 11; resolution of 12/06; decision 1/2',
  'resolution to Article 4, resolution 3 (2015) of another body, a meeting of 3 (2015) experts, in 2009 (2)',
  'Parliamentary Assembly resolution 2078 (2015) and Commission on Narcotic Drugs resolution 53/4',
  'decision-making 3/4, resolution-based 60/288, RESOLUTION I, resolution of 60/288 cases, 60/288 alone, 1540 (2004) alone',
  'resolution 60/288/2, A/RES/60/2889x, XA/RES/60/288, AG/RESOLUTION 5, CP/RESULTS 12, 1/CPX.3, 12345AB1234',
  'Convention No. 108 of another organization; at 39 C/102 F; MSC.12; GC(3); GC(63); EB12; WHA',
  'a/res/60/288 in lower case, Ser.L/V, Ser.P, the REMJAs, PP 1/2, [1/2], {3/4}, 1. 2/3',
];

describe('citations', () => {
  for (const [family, examples] of Object.entries(written)) {
    describe(`of the ${family}`, () => {
      for (const [text, symbol, key] of examples) {
        it(`${JSON.stringify(text)} is ${symbol}`, () => {
          const around = `(as in ${text}; and so on)`;
          const [citation, ...rest] = findCitations(around);
          assert.deepEqual(rest, []);
          assert.ok(citation);
          assert.equal(citation.symbol, symbol);
          assert.equal(citation.key, key);
          assert.ok(text.includes(around.slice(citation.span.start, citation.span.end)));
        });
        it(`${symbol} is itself a spelling of it`, () => {
          const context = key.startsWith('ramsar') ? 'Ramsar ' : '';
          assert.deepEqual(keysIn(context + symbol), [key]);
        });
      }
    });
  }

  describe('after a word that makes a number one', () => {
    for (const [text, ...keys] of listed) it(JSON.stringify(text), () => assert.deepEqual(keysIn(`Recalling ${text}, and so on`), keys));
  });

  describe('with a date', () => {
    for (const [text, expected] of dated) {
      it(JSON.stringify(text), () => {
        const { dating } = findCitations(text)[0] ?? {};
        assert.equal(dating && `${dating.year}-${dating.month}-${dating.day}`, expected);
        if (dating !== undefined) assert.match(text.slice(dating.span.start, dating.span.end), /^(?:\d{1,2}|June)[\s\S]*\d{4}$/);
      });
    }
  });

  it('that are documents tell what the text calls them', () => {
    const calledIn = (text: string): string | undefined => findCitations(text)[0]?.called;
    assert.equal(calledIn('resolution A/76/3'), 'resolution');
    assert.equal(calledIn('la decisión A/76/3'), 'decision');
    assert.equal(calledIn('draft resolution A/76/L.3'), undefined);
    assert.equal(calledIn('proyecto de resolución A/76/L.3'), undefined);
    assert.equal(calledIn('document A/76/3'), undefined);
  });

  it('are not seen in prose', () => {
    for (const line of prose) assert.deepEqual(keysIn(line), [], line);
  });

  it('do not cross a blank line', () => {
    assert.deepEqual(keysIn('resolution 338\n\n(1973)'), []);
    assert.deepEqual(keysIn('AG/RES. 2077\n\n(XXXV-O/05)'), ['ag/res/2077']);
    assert.equal(findCitations('AG/RES. 2077\n\n(XXXV-O/05)')[0]?.year, undefined);
  });

  it('stand in order inside the text and never overlap, whatever the text', () => {
    const fragments = [
      ...Object.values(written).flatMap((examples) => examples.map(([text]) => text)),
      ...listed.map(([text]) => text),
      ...prose,
    ];
    const piece = fc.oneof(
      fc.constantFrom(...fragments),
      fc.string({ maxLength: 6 }),
      fc.constantFrom(' ', '\n', '(', ')', '/', ', ', ' and ', '7'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span } of findCitations(text)) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          end = span.end;
        }
      }),
      runs(500),
    );
  });

  it('take time linear in the text, hostile text included', () => {
    const hostile = [
      'AG/RES. ',
      'AG/ ',
      '7',
      '1 ',
      '(',
      'X',
      'A/',
      'A/11/',
      'resolution 1 ',
      'decision 12/1 ',
      'resolutions 60/1 of 2 May 2004 ',
      'resolutions, ',
      'FCCC/CP/',
      ' ',
      '\n',
    ];
    for (const piece of hostile) assert.ok(millisecondsFor(piece.repeat(100_000 / piece.length)) < 400, JSON.stringify(piece));
    assert.ok(millisecondsFor(`AG/RES${' '.repeat(100_000)}`) < 400);
    assert.ok(millisecondsFor('The delegations agreed to meet again in the General Secretariat, as decided. '.repeat(13_000)) < 400);
  });
});

function keysIn(text: string): string[] {
  return findCitations(text).map(({ key }) => key);
}

function millisecondsFor(text: string): number {
  const start = performance.now();
  findCitations(text);
  return performance.now() - start;
}
