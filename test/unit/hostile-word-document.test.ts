import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { paragraph, partText, run, wordDocument, zipped } from '../support/word-document.ts';

/** Why it is not read; the draft where it is. */
function outcome(bytes: Uint8Array): string {
  const made = importWord(bytes, { emphasisAsChanges: false });
  return 'refused' in made ? made.refused : made.text;
}

const sound = wordDocument({ body: paragraph(run('To count herons.')) });
const times = (count: number, content: (at: number) => string): string => Array.from({ length: count }, (_, at) => content(at)).join('');
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const packageWith = (document: string): Uint8Array => zipped({ 'word/document.xml': document });

describe('what is no Word document, or was made to do harm', function () {
  // The archives themselves take a second to make.
  this.timeout(20_000);

  for (const [what, bytes, said] of [
    ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), /old version of Word \(\.doc\)\. Open it in Word or LibreOffice/],
    [
      'a document with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((each) => [each.charCodeAt(0), 0])),
      /locked by a password\. .*take the password off/,
    ],
    ['an .rtf', strToU8('{\\rtf1 To count}'), /Rich Text Format \(\.rtf\)\. Open it/],
    ['a .pdf', strToU8('%PDF-1.7'), /This is a PDF/],
    [
      'an .odt',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      /OpenDocument file \(\.odt\)\. Open it/,
    ],
    ['a workbook', zipped({ 'xl/workbook.xml': '<a/>' }), /workbook of Excel/],
    ['a plain text', strToU8('To count herons.'), /no Word document\. A text is a draft as it is/],
    ['nothing', new Uint8Array(), /It is empty/],
    ['a ZIP archive with other things', zipped({ 'a.docx': 'x' }), /ZIP archive without one in its place/],
    ['a package without a document', zipped({ 'word/styles.xml': partText('styles', '') }), /has no text in its place/],
    ['one that was cut off', sound.slice(0, sound.length - 60), /It is damaged/],
    ['one whose XML was cut off', packageWith(partText('document', '<w:body>').slice(0, -20)), /It is damaged/],
    ['one whose XML is no UTF-8', zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xff, 0x3e) }), /It is damaged/],
  ] as const)
    it(`${what} is refused, with what to do`, () => assert.match(outcome(bytes), said));

  it('entities of its own get nowhere', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${partText('document', `<w:body>${paragraph(run('x'))}</w:body>`).replace(/^.*\n/, '')}`;
    assert.match(outcome(packageWith(bomb)), /declares entities of its own/);
    assert.match(outcome(packageWith(partText('document', '<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>'))), /It is damaged/);
  });

  it('a part that unpacks to a thousand times its size, or to more than any draft has, is not unpacked', () => {
    assert.match(outcome(packageWith(`<a>${' '.repeat(8_000_000)}</a>`)), /unpacks to more than 300 times its size/);
    const part = new Uint8Array(6 * 1024 * 1024);
    const parts = Object.fromEntries(['a', 'b', 'c'].map((name) => [`word/${name}.xml`, part]));
    assert.match(outcome(zipSync(parts, { level: 0 })), /its text is longer than any draft/);
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, '']));
    assert.match(outcome(zipped(many)), /more than 10000 parts/);
  });

  it('a part that says it is shorter than it is, is not read beyond what it says', () => {
    const document = partText('document', `<w:body>${paragraph(run('To count herons, '.repeat(50)))}</w:body>`);
    const bytes = zipSync({ 'word/document.xml': strToU8(document) });
    // Its size, in the list at the end of the archive.
    const entry = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 100, true);
    assert.match(outcome(bytes), /It is damaged/);
  });

  it('a hundred tables in each other are read; elements without end are not', () => {
    const nested = (depth: number): string =>
      depth === 0 ? paragraph(run('In the midst.')) : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}${paragraph('')}</w:tc></w:tr></w:tbl>`;
    assert.equal(outcome(wordDocument({ body: nested(100) })), 'In the midst.\n');
    for (const [name, depth] of [
      ['w:ins', 690],
      ['w:sdt', 690],
      ['w:tbl', 690],
    ] as const)
      assert.equal(
        outcome(wordDocument({ body: `${`<${name}>`.repeat(depth)}${paragraph(run('x'))}${`</${name}>`.repeat(depth)}` })),
        name === 'w:ins' ? '{++x++}\n' : name === 'w:sdt' ? 'x\n' : '',
      );
    assert.match(outcome(wordDocument({ body: `${'<w:ins>'.repeat(40_000)}${'</w:ins>'.repeat(40_000)}` })), /too deep in each other/);
    assert.match(outcome(wordDocument({ body: `${'<w:ins>'.repeat(3000)}${'</w:ins>'.repeat(3000)}` })), /too deep in each other/);
  });

  it('what a document refers to outside of itself is not looked at', () => {
    const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const made = importWord(
      zipped({
        'word/document.xml': partText('document', `<w:body>${paragraph(run('To count.'))}</w:body>`),
        'word/_rels/document.xml.rels': `<Relationships xmlns="${rels}"><Relationship Id="a" Type="${type}/header" Target="http://192.0.2.1/header.xml" TargetMode="External"/><Relationship Id="b" Type="${type}/comments" Target="../../../etc/passwd"/></Relationships>`,
      }),
      { emphasisAsChanges: false },
    );
    assert.deepEqual(made, { text: 'To count.\n', report: [] });
  });

  it('styles that are based on each other in a circle, and numbers beyond all measure, are read', () => {
    const styles = `<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const properties = '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr>';
    assert.equal(outcome(wordDocument({ body: paragraph(run('To count.'), { properties }), styles, numbering })), '999999999. To count.\n');
  });

  it('notes whose numbers begin beyond all measure are numbered from one', () => {
    const body = paragraph(`${run('To count.')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const footnotes = `<w:footnote w:id="2">${paragraph(run('At low water.'))}</w:footnote>`;
    const settings = '<w:footnotePr><w:numStart w:val="99999999"/></w:footnotePr>';
    assert.equal(outcome(wordDocument({ body, footnotes, settings })), 'To count.[^1]\n\n[^1]: At low water.\n');
  });

  it('more lines than a call has room for are read', function () {
    this.timeout(60_000);
    const lines = times(130_000, (at) => `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>${at}</w:t></w:r></w:p>`);
    assert.match(outcome(wordDocument({ body: `<w:tbl><w:tr><w:tc>${lines}</w:tc></w:tr></w:tbl>` })), /129999/);
  });

  for (const [what, parts] of [
    [
      'styles that are based on each other in a long chain',
      (count: number) => ({
        body: times(count, (at) => `<w:p><w:pPr><w:pStyle w:val="s${count - 1}"/></w:pPr><w:r><w:t>${at}</w:t></w:r></w:p>`),
        styles: times(count, (at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at - 1}"/></w:style>`),
      }),
    ],
    [
      'a list of very many levels',
      (count: number) => ({
        body: times(count, (at) => paragraph(run(`${at}`), { properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })),
        numbering: `<w:abstractNum w:abstractNumId="0">${times(count, (at) => `<w:lvl w:ilvl="${at}"><w:lvlText w:val="%1."/></w:lvl>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    ],
    [
      'very many comments on one line',
      (count: number) => ({
        body: paragraph(
          times(count, (at) => `<w:commentRangeStart w:id="${at}"/>${run(`${at}`)}<w:r><w:commentReference w:id="${at}"/></w:r>`),
        ),
        comments: times(count, (at) => `<w:comment w:id="${at}">${paragraph(run(`${at}`))}</w:comment>`),
      }),
    ],
    [
      'very many notes',
      (count: number) => ({
        body: paragraph(times(count, (at) => `<w:r><w:footnoteReference w:id="${at}"/></w:r>`)),
        footnotes: times(count, (at) => `<w:footnote w:id="${at}">${paragraph(run(`${at}`))}</w:footnote>`),
      }),
    ],
    [
      'fields in each other without end',
      (count: number) => ({ body: paragraph(times(count, (at) => `${field('begin')}${field('separate')}${run(`${at}`)}`)) }),
    ],
    [
      'paragraphs whose ends were put in and taken out again',
      (count: number) => ({ body: times(count, (at) => paragraph(run(`${at}`), { mark: '<w:ins/><w:del/>' })) }),
    ],
  ] as const)
    it(`${what}: sixteen times as many take about sixteen times as long`, () =>
      growsLinearly(
        500,
        (count) => wordDocument(parts(count)),
        (bytes) => outcome(bytes),
      ));

  for (const [what, target] of [
    ['pictures', (at: number) => `image" Target="media/${at}.png`],
    ['sections with one long header', () => 'header" Target="header.xml'],
  ] as const)
    it(`very many ${what}: sixteen times as many take about sixteen times as long`, () => {
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      const made = (count: number): Uint8Array =>
        zipped({
          'word/document.xml': partText('document', `<w:body>${paragraph(run('To count herons.'))}</w:body>`),
          'word/header.xml': partText('hdr', paragraph(run('Herons. '.repeat(4 * count)))),
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${times(count, (at) => `<Relationship Id="r${at}" Type="${type}/${target(at)}"/>`)}</Relationships>`,
        });
      growsLinearly(1000, made, outcome);
    });
});
