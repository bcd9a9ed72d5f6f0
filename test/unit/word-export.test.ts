import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import type { ExportOptions } from '../../server/src/interchange/exported-document.ts';
import { finished } from '../../server/src/text/slices.ts';
import { assertSound, partsOf } from '../support/word-invariants.ts';

function exported(text: string, options: Partial<ExportOptions> = {}) {
  const { bytes, report } = finished(exportWord(parse(text), { template: undefined, asTracked: false, ...options }));
  assertSound(bytes);
  const parts = partsOf(bytes);
  const back = importWord(bytes, { emphasisAsChanges: false });
  return {
    bytes,
    report,
    part: (name: string) => parts.get(`word/${name}.xml`) ?? '',
    /** Of each paragraph: its style, where Word numbers it, and its words. */
    paragraphs: Array.from((parts.get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/g), ([xml]) => paragraphIn(xml)),
    back: 'text' in back ? back.text : back.refused,
  };
}

function paragraphIn(xml: string): string {
  const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1];
  const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml) ?? [];
  const words = Array.from(xml.matchAll(/<w:(?:t|delText) [^>]*>([^<]*)<|<w:(tab|br)\/>/g), ([, text, sign]) => text ?? `<${sign}>`);
  return `${style}${list === undefined ? '' : ` list ${list} level ${level}`}: ${words.join('')}`;
}

const head = 'The General Assembly,\n\n';

describe('a draft as a Word document', () => {
  it('has headings, formulas and paragraphs in styles of their own', () => {
    const text =
      'Draft resolution\n\nThe General Assembly,\n\nNoting the lamps,\n\n1. Thanks the keepers;\n\n2. Asks:\n\n(a) For oil;\n\n(b) For wicks.\n';
    const { paragraphs, back } = exported(text);
    assert.deepEqual(paragraphs, [
      'Heading1: Draft resolution',
      'Formula: The General Assembly,',
      'Preamble: Noting the lamps,',
      'Operative list 1 level 0: Thanks the keepers;',
      'Operative list 1 level 0: Asks:',
      'SubParagraph list 1 level 1: For oil;',
      'SubParagraph list 1 level 1: For wicks.',
    ]);
    assert.equal(back, text);
  });

  it('has Word count where the numbers count, each list anew, and writes them where one is missing, double or “bis”', () => {
    const { paragraphs, back } = exported(
      `${head}1. Asks:\n\n(a) For oil;\n\n(b) For wicks;\n\n2. Asks:\n\n(a) For glass;\n\n(b) For sails;\n\n2 bis. Thanks the keepers.\n`,
    );
    assert.deepEqual(paragraphs.slice(1), [
      'Operative: 1. Asks:',
      'SubParagraph list 1 level 1: For oil;',
      'SubParagraph list 1 level 1: For wicks;',
      'Operative: 2. Asks:',
      'SubParagraph list 2 level 1: For glass;',
      'SubParagraph list 2 level 1: For sails;',
      'Operative: 2 bis. Thanks the keepers.',
    ]);
    assert.match(back, /^1\. Asks:\n\n\(a\) For oil;.*^2\. Asks:\n\n\(a\) For glass;\n\n\(b\)/ms);
    assert.deepEqual(exported(`${head}1. Asks;\n\n3. Thanks.\n`).paragraphs.slice(1), ['Operative: 1. Asks;', 'Operative: 3. Thanks.']);
  });

  it('begins a list at its own number, and counts in letters and Roman numerals', () => {
    const text = `${head}7. Asks:\n\n(i) For oil;\n\n(ii) For wicks;\n\n8. Thanks:\n\nA) The keepers;\n\n9. Rests.\n`;
    const { part, paragraphs, back } = exported(text);
    assert.match(part('numbering'), /<w:lvl w:ilvl="0"><w:start w:val="7"\/><w:numFmt w:val="decimal"\/>/);
    assert.match(part('numbering'), /<w:numFmt w:val="lowerRoman"\/><w:suff w:val="tab"\/><w:lvlText w:val="\(%2\)"\/>/);
    assert.equal(paragraphs[2], 'SubParagraph list 1 level 1: For oil;');
    assert.equal(back, text);
  });

  it('has Word count paragraphs that are put in and taken out whole among the others', () => {
    const text = '1. Thanks the keepers;\n\n{++2. Asks for oil;++}{>>@Mexico<<}\n\n{--3. Asks for wicks;--}{>>@Chile<<}\n\n4. Rests.\n';
    const { paragraphs, back } = exported(text);
    assert.deepEqual(paragraphs, [
      'Operative list 1 level 0: Thanks the keepers;',
      'Operative list 1 level 0: Asks for oil;',
      'Operative list 1 level 0: Asks for wicks;',
      'Operative list 1 level 0: Rests.',
    ]);
    assert.equal(back, text);
  });

  it('has no number of Word before words that are all proposed, since the number would be too', () => {
    const text = `${head}1. Thanks the keepers;\n\n2. {++Asks for oil.++}{>>@Peru<<}\n`;
    const { paragraphs, back } = exported(text);
    assert.equal(paragraphs[2], 'Operative: 2. Asks for oil.');
    assert.equal(back, text);
  });

  it('has brackets as text, and tracked changes with authors and dates', () => {
    const text =
      '1. To count {++all ++}{>>@Mexico 2026-03-02<<}[herons][egrets] {--daily--}{>>@Belize, Chile 2026-03-03T16:30:00Z<<}{++now++}.\n';
    const { part, back } = exported(text);
    const document = part('document');
    assert.match(document, /<w:ins w:id="1" w:author="Mexico" w:date="2026-03-02T00:00:00Z"><w:r><w:t xml:space="preserve">all <\/w:t>/);
    assert.match(
      document,
      /<w:del w:id="2" w:author="Belize, Chile" w:date="2026-03-03T16:30:00Z"><w:r><w:delText xml:space="preserve">daily</,
    );
    assert.match(document, /<w:ins w:id="3" w:author=""><w:r><w:t xml:space="preserve">now</);
    assert.match(document, />\[herons\]\[egrets\] </);
    assert.match(part('settings'), /<w:trackRevisions\/>/);
    assert.equal(back, text);
  });

  it('puts in and takes out whole paragraphs with their ends, but for the last', () => {
    const text = '{++To light them.++}{>>@Mexico<<}\n\nTo rest.\n\n{--To sail.--}{>>@Peru<<}\n\nTo count.\n\n{++To end.++}{>>@Peru<<}\n';
    const { part, back } = exported(text);
    const marks = Array.from(
      part('document').matchAll(/<w:rPr><w:(ins|del) w:id="\d+" w:author="(\w+)"\/><\/w:rPr><\/w:pPr>/g),
      ([, kind, author]) => `${kind} ${author}`,
    );
    assert.deepEqual(marks, ['ins Mexico', 'del Peru']);
    assert.equal(back, text);
  });

  it('gives no date to a change whose date is none, with which Word would not open it', () => {
    const { part } = exported('To {++all++}{>>@Mexico 2026-02-31<<} herons {++now++}{>>@Mexico 2026-03-02T99:00<<}.\n');
    assert.doesNotMatch(part('document'), /w:date/);
  });

  it('has a move where one author took words out here and put them in there on one day', () => {
    const text = [
      '{--The keepers are paid in oil.--}{>>@Peru 2026-04-01<<}',
      'To rest {--in the night--}{>>@Peru<<}.',
      '{++The keepers are paid in oil.++}{>>@Peru 2026-04-01<<}',
      'To sail {++in the night++}{>>@Chile<<}.',
    ].join('\n\n');
    const { part, back } = exported(text);
    assert.match(
      part('document'),
      /<w:moveFromRangeStart [^>]*w:author="Peru" [^>]*w:name="move1"\/><w:moveFrom [^>]*><w:r><w:t [^>]*>The keepers/,
    );
    assert.match(part('document'), /<w:moveToRangeStart [^>]*w:name="move1"\/><w:moveTo /);
    assert.equal(part('document').match(/RangeStart/g)?.length, 2);
    assert.equal(back, `${text}\n`);
  });

  it('has comments with the words that they speak of, and positions on a change as comments on it', () => {
    const text =
      '1. To light {==the port==}{>>@Chile 2026-03-03T10:00:00Z: Which?<<}{>>@Peru: Callao.<<} {++now++}{>>@Peru<<}{>>@EU: delete<<}{>>A remark.<<}.\n';
    const { part, back } = exported(text);
    assert.match(part('comments'), /w:author="Chile" w:date="2026-03-03T10:00:00Z" w:initials="C">.*>Which\?</);
    assert.match(part('document'), /<w:commentRangeStart w:id="\d+"\/><w:ins [^>]*w:author="Peru">/);
    assert.doesNotMatch(part('document'), /highlight/);
    assert.equal(back, text);
  });

  it('says nothing of what is for Penholder alone', () => {
    const { part, paragraphs } = exported(
      '{>>penholder-disable number-gap<<}\n\n{>>penholder-disable-next-line number-gap: a reason<<}\n1. To rest.\n',
    );
    assert.deepEqual(paragraphs, ['Operative: 1. To rest.']);
    assert.equal(part('comments'), '');
  });

  it('has footnotes of Word, which counts them where their names count; others keep their names', () => {
    const text = 'To light[^1] the lamps[^*] of the port[^2].\n\n[^1]: By night.\n\n[^*]: All of them.\n\n[^2]: Of Bridgetown.\n';
    const { part, back } = exported(text);
    assert.match(
      part('document'),
      /<w:footnoteReference w:id="1"\/>.*<w:footnoteReference w:customMarkFollows="1" w:id="2"\/><w:t [^>]*>\*<.*<w:footnoteReference w:id="3"\/>/,
    );
    assert.match(part('footnotes'), /<w:footnoteRef\/>.*> By night\.<|<w:footnoteRef\/>.*>By night\.</);
    assert.equal(back, text);
  });

  it('takes the notes of a printed page for footnotes, and leaves marks and notes without a partner where they stand', () => {
    const { back, paragraphs } = exported(
      'THE GENERAL ASSEMBLY,\n\nRECALLING the lamps 1/ of the port;\n\n1/\tOf Bridgetown.\n\n2/\tOf Callao.\n',
    );
    assert.match(back, /^RECALLING the lamps \[\^1\] of the port;$/m);
    assert.match(back, /^\[\^1\]: Of Bridgetown\.$/m);
    assert.deepEqual(paragraphs.slice(-1), ['NoteInText: 2/<tab>Of Callao.']);
    const alone = 'To light[^4] the lamps.\n\n[^5]: Of the port.\n';
    assert.equal(exported(alone).back, alone);
  });

  it('has a note of several paragraphs, which are indented in the draft', () => {
    const text = 'To light[^1] the lamps.\n\n[^1]: By night.\n\n    In all harbours.\n\n    In winter too.\n';
    const { part, back } = exported(text);
    assert.equal(part('footnotes').match(/<w:pStyle w:val="FootnoteText"\/>/g)?.length, 3);
    assert.equal(back, text);
  });

  it('joins lines that were broken at a margin, and keeps those that are short', () => {
    const { paragraphs } = exported(
      `${head}1.\nRequests the keepers of all the lamps of the harbour\nto light them in the night, and to put them out again\nat dawn.\n\nPort of Spain\n9 March\n`,
    );
    assert.deepEqual(paragraphs.slice(1), [
      'Operative: 1. Requests the keepers of all the lamps of the harbour to light them in the night, and to put them out again at dawn.',
      'Normal: Port of Spain<br>9 March',
    ]);
  });

  it('marks a stamp, has the symbol at the head of each page, and counts the pages', () => {
    const { part, back } = exported('A/C.2/80/L.17\n\nDraft resolution\n\nThe General Assembly,\n\n1. Thanks the keepers. (Agreed)\n');
    assert.match(part('document'), /<w:rStyle w:val="Stamp"\/><\/w:rPr><w:t [^>]*>\(Agreed\)</);
    assert.match(part('header'), />A\/C\.2\/80\/L\.17</);
    assert.match(part('footer'), / PAGE <.*"separate".*<w:t>1<\/w:t>/);
    assert.match(back, /1\. Thanks the keepers\. \(Agreed\)\n$/);
  });

  it('has a symbol that goes over two lines in one at the head of each page', () => {
    assert.match(exported('AG/\nRES. 1957 (XXXIII-O/03)\n').part('header'), />AG\/ RES\. 1957 \(XXXIII-O\/03\)</);
  });

  it('looks as the documents of the body do whose habits it keeps, or as it is told', () => {
    const oas = exported('THE GENERAL ASSEMBLY,\n\nCONSIDERING:\n\nThe lamps,\n\nRESOLVES:\n\n1. To light them.\n');
    assert.match(oas.part('document'), /<w:pgSz w:w="12240" w:h="15840"\/>/);
    const un = exported(`${head}1. Thanks the keepers.\n`);
    assert.match(un.part('document'), /<w:pgSz w:w="11906" w:h="16838"\/>/);
    assert.match(un.part('styles'), /w:ascii="Times New Roman"/);
    assert.match(exported(`${head}1. Thanks the keepers.\n`, { template: 'plain' }).part('styles'), /w:ascii="Calibri"/);
  });

  it('has in italics in the form of the United Nations the organ, and the words by which paragraphs open', () => {
    const text = `${head}Deeply concerned about the lamps,\n\nNoting with appreciation the oil,\n\nThe lamps being lit,\n\n1. Calls upon Member States to rest;\n\n3. {++Also ++}{>>@Peru<<}thanks the keepers.\n`;
    const { part, back } = exported(text, { template: 'un' });
    const italics = Array.from(
      part('document').matchAll(/<w:rStyle w:val="Opening"\/><\/w:rPr><w:t [^>]*>([^<]*)</g),
      ([, words]) => words,
    );
    assert.deepEqual(italics, ['The General Assembly,', 'Deeply concerned', 'Noting with appreciation', 'Calls upon']);
    assert.equal(back, text);
    assert.doesNotMatch(exported(text, { template: 'who' }).part('document'), /Opening/);
  });

  it('tells of characters that no Word document can have', () => {
    const { report, paragraphs } = exported('To rest.\n\nTo li\u0001ght\nthem.\n');
    assert.deepEqual(report, [{ line: 3, message: 'A character that no Word document can have stands as � there.' }]);
    assert.equal(paragraphs[1], 'Preamble: To li\uFFFDght<br>them.');
  });

  it('makes tracked changes of brackets that tell who proposes them, where it is asked to', () => {
    const text = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To count [Chile: all] lamps [daily] (Mex: delete) [now].\n\n[PERU: To rest.]\n';
    const { back, part } = exported(text, { asTracked: true });
    assert.match(
      back,
      /1\. To count \{\+\+all \+\+\}\{>>@Chile<<\}lamps \{--daily --\}\{>>@Mexico<<\}\[now\]\.\n\n\{\+\+To rest\.\+\+\}\{>>@Peru<<\}\n$/,
    );
    assert.match(part('document'), /<w:del [^>]*w:author="Mexico"/);
    assert.equal(exported(text).back, text);
  });
});
