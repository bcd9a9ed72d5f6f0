import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { importAkn } from '../../server/src/interchange/akn/import-akn.ts';
import type { ImportedDocument } from '../../server/src/interchange/import-remark.ts';
import { createLanguageService, defaultSettings } from '../../server/src/service.ts';
import { aknFiles, wordsOfAkn, wordsOfDraft } from '../support/akn-texts.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { hasRealTexts } from '../support/real-texts.ts';

const fixtures = new URL('../fixtures/akn/', import.meta.url);

function read(xml: string | Uint8Array): ImportedDocument {
  const made = importAkn(typeof xml === 'string' ? strToU8(xml) : xml);
  assert(!('refused' in made), 'refused' in made ? made.refused : '');
  return made;
}

/** A document with this body. */
const body = (content: string): string => `<akomaNtoso><statement><mainBody>${content}</mainBody></statement></akomaNtoso>`;
const textOf = (content: string): string => read(body(content)).text;

describe('importing Akoma Ntoso', () => {
  it('makes a draft of a resolution: its paragraphs, numbers, notes and annexes', () => {
    const { text, report } = read(readFileSync(new URL('lighthouses.xml', fixtures)));
    assert.equal(text, readFileSync(new URL('lighthouses.draft', fixtures), 'utf8'));
    assert.deepEqual(report, []);
  });

  it('reads the same under any prefix, in UTF-16 and in Latin-1', () => {
    const prefixed = '<a:akomaNtoso xmlns:a="x"><a:act><a:body><a:p>Près du phare</a:p></a:body></a:act></a:akomaNtoso>';
    assert.equal(read(prefixed).text, 'Près du phare\n');
    assert.equal(read(new Uint8Array(Buffer.from(`\uFEFF${prefixed}`, 'utf16le'))).text, 'Près du phare\n');
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${prefixed}`;
    assert.equal(read(new Uint8Array(Buffer.from(latin, 'latin1'))).text, 'Près du phare\n');
  });

  it('loses no words of what resolutions do not have: articles, tables, definitions, quotations', () => {
    assert.equal(
      textOf(
        '<article><num>Article 3</num><heading>Buoys</heading><paragraph><num>1.</num><intro><p>Buoys are:</p></intro>' +
          '<subparagraph><num>(a)</num><content><p>red;</p></content></subparagraph><wrapUp><p>in all ports.</p></wrapUp></paragraph></article>' +
          '<table><tr><th><p>Port</p></th><td>Buoys</td></tr></table><ul><li>green</li><li><p>white</p></li></ul>' +
          '<unheardOf><term refersTo="#x">keel</term></unheardOf><p>Add <mod>“<quotedStructure><p>a mast</p></quotedStructure>”</mod>.</p>',
      ),
      ['Article 3 Buoys', '1. Buoys are:', '(a) red;', 'in all ports.', 'Port', 'Buoys', 'green', 'white', 'keel', 'Add “\na mast\n”.', '']
        .join('\n\n')
        .slice(0, -1),
    );
  });

  it('takes the indentation of XML for a space, but not before a full stop', () => {
    assert.equal(textOf('<p>\n  <b>Lamp 3</b>\n  <i>. </i>\n  <b>We</b>\n  <b>count</b>\n</p>'), 'Lamp 3. We count\n');
  });

  it('puts a number before the words that it numbers, though they stand in the next element', () => {
    const divided = '<paragraph><num>1.</num></paragraph><paragraph><content><p>To count.</p></content></paragraph>';
    assert.equal(
      textOf(`${divided}<paragraph><num>2.</num></paragraph><paragraph><num>3.</num><content><p>To rest.</p></content></paragraph>`),
      '1. To count.\n\n2.\n\n3. To rest.\n',
    );
    assert.equal(
      textOf('<article><num>Article 3</num><paragraph><num>1.</num><content><p>Buoys.</p></content></paragraph></article>'),
      'Article 3\n\n1. Buoys.\n',
    );
  });

  it('keeps a number that no words follow, and spaces that do not break', () => {
    assert.equal(textOf('<p>No\u00a030</p><paragraph><num>1.</num></paragraph>'), 'No\u00a030\n\n1.\n');
  });

  it('reads additions, deletions, words in place of others, and remarks', () => {
    assert.equal(textOf('<p>a <ins>b <del>c</del></ins> d <remark>who?</remark></p>'), 'a {++b {--c--}++} d {>>who?<<}\n');
    assert.equal(textOf('<p><del class="substituted">a</del><ins class="substituted">b</ins></p>'), '{~~a~>b~~}\n');
    assert.equal(textOf('<p><del>a</del><ins>b</ins></p>'), '{--a--}{++b++}\n');
  });

  it('settles changes where it is told to: words, a number without any left, and the notes and comments in them', () => {
    const xml = body(
      '<p>To light <ins>all </ins><del>few <authorialNote marker="1"><p>Three.</p></authorialNote></del><inline name="highlighted">lamps</inline>' +
        '<remark>Which?</remark> <del class="substituted">early</del><ins class="substituted">at dusk</ins> <ins class="inBrackets">[Mexico: daily]</ins>.</p>' +
        '<paragraph><num>2.</num><content><p><del>To rest.</del></p></content></paragraph>' +
        '<paragraph><num>3.</num><content><p>To count.</p></content></paragraph>',
    );
    const settled = (changes: 'accepted' | 'rejected'): ImportedDocument => {
      const made = importAkn(strToU8(xml), changes);
      assert('report' in made);
      return made;
    };
    assert.equal(settled('accepted').text, 'To light all lamps at dusk [Mexico: daily].\n\n3. To count.\n');
    assert.equal(
      settled('rejected').text,
      'To light few [^1]lamps early [Mexico: daily].\n\n2. To rest.\n\n3. To count.\n\n[^1]: Three.\n',
    );
    assert.deepEqual(
      settled('accepted').report.map(({ message }) => message),
      ['Its tracked changes are accepted.', 'Its comments are left out.'],
    );
  });

  it('names who proposes a change: several delegations, and no sign of a draft in a name', () => {
    const named = (showAs: string): string => `<TLCOrganization eId="${showAs.slice(0, 1)}" href="/x" showAs="${showAs}"/>`;
    const of = (refersTo: string): ImportedDocument =>
      read(
        `<akomaNtoso><act><meta><references>${named('Mexico')}${named('Chile')}${named('Keeper, Ann: &lt;&lt;}&#10;x')}</references></meta>` +
          `<body><p>all <ins refersTo="${refersTo}">red</ins> lamps</p></body></act></akomaNtoso>`,
      );
    assert.equal(of('#M #C').text, 'all {++red++}{>>@Mexico, Chile<<} lamps\n');
    assert.equal(of('#K').text, 'all {++red++}{>>@Ann x Keeper<<} lamps\n');
    assert.match(of('#K').report[0]?.message ?? '', /is written “Ann x Keeper”/);
    const endless = `<akomaNtoso><act><meta><references>${named('k'.repeat(1_000_000))}</references></meta><body><p>${'<ins refersTo="#k">a</ins> b '.repeat(2000)}</p></body></act></akomaNtoso>`;
    assert(read(endless).text.length < 1_000_000);
  });

  it('leads no mark to a note that is not its own', () => {
    const note = '<authorialNote marker="1"><p>Three.</p></authorialNote>';
    assert.equal(textOf(`<p>Lamps<noteRef marker="7"/> and horns${note}</p>`), 'Lamps[^7] and horns[^1]\n\n[^1]: Three.\n');
    for (const attributes of ['marker="1" href="#gone"', 'marker="7]&#10;1. To rest"', '']) {
      const { text, report } = read(body(`<p>Lamps<noteRef ${attributes}/> and horns${note}</p>`));
      assert.equal(text, 'Lamps and horns[^1]\n\n[^1]: Three.\n');
      assert.deepEqual(report, [{ line: 1, message: 'A mark of a note is left out, since the document has no such note.' }]);
    }
  });

  it('takes no words for the signs of a change', () => {
    const { text, report } = read(body('<p>a {++b++} c</p>'));
    assert.equal(text, 'a {\u2060++b++\u2060} c\n');
    assert.match(report[0]?.message ?? '', /invisible sign/);
  });

  it('names what is no text, with its line in the draft', () => {
    const { text, report } = read(body('<p>To count</p><p><img src="x.png" alt="A lighthouse"/></p><p>herons.</p>'));
    assert.equal(text, 'To count\n\nherons.\n');
    assert.deepEqual(report, [{ line: 3, message: 'A picture is left out: “A lighthouse”.' }]);
    const note = '<akomaNtoso><act><meta><notes><note><p>Of the editors.</p></note></notes></meta><body><p>x</p></body></act></akomaNtoso>';
    assert.deepEqual(read(note).report, [{ line: undefined, message: 'A note that no mark refers to is left out: “Of the editors.”.' }]);
  });

  for (const [what, xml, said] of [
    ['nothing', '', /It is empty/],
    ['a plain text', 'To count herons.', /begins with “<”/],
    ['another vocabulary', '<html><p>x</p></html>', /no Akoma Ntoso document: it begins with <html>/],
    ['one that was cut off', body('<p>x</p>').slice(0, -9), /damaged XML in line 1/],
    ['one in a wrong encoding', Uint8Array.of(0x3c, 0xff, 0xff, 0x3e), /no XML in an encoding that is known/],
    ['entities of its own', `<!DOCTYPE a [<!ENTITY b "ha">]>${body('<p>x</p>')}`, /declares entities of its own/],
    ['a file as an entity', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${body('<p>&b;</p>')}`, /damaged XML in line 1: .*&b;/],
    ['ten thousand lists in each other', body('<list>'.repeat(10_000) + '</list>'.repeat(10_000)), /too deep in each other/],
    ['six hundred', body('<list>'.repeat(600) + '</list>'.repeat(600)), /too deep in each other/],
    ['a million elements', body('<p/>'.repeat(1_000_000)), /too many/],
  ] as const)
    it(`refuses ${what}, with what to do`, () => {
      const made = importAkn(typeof xml === 'string' ? strToU8(xml) : xml);
      assert.match('refused' in made ? made.refused : made.text, said);
    });

  it('takes a time that grows with the length', () => {
    const made = (count: number): Uint8Array =>
      strToU8(body('<p>a<authorialNote marker="1"><p>b</p></authorialNote><ins>c</ins></p>'.repeat(count)));
    growsLinearly(500, made, read);
    growsLinearly(2000, (count) => strToU8(body(`<p>a${'<b> </b>'.repeat(count)}b</p>`)), read);
  });
});

describe('importing the United Nations’ own files', () => {
  if (!hasRealTexts) return;
  for (const { name, bytes } of aknFiles())
    it(`${name} becomes a draft with all of its words, and no others`, () => {
      assert.equal(wordsOfDraft(read(bytes).text), wordsOfAkn(bytes));
    });

  it('leaves no number alone, and finds no faults but those of the texts themselves', () => {
    const service = createLanguageService();
    const found = aknFiles().flatMap(({ name, bytes }) => {
      const { text } = read(bytes);
      assert.doesNotMatch(text, /^\(?(?:\d+|[a-z]+)[.)]$/m);
      const grave = service
        .check(service.parse(text), defaultSettings)
        .filter(({ severity }) => severity === 'error' || severity === 'warning');
      return grave.map(({ rule }) => `${name}: ${rule}`);
    });
    // Two numbers are wanting in the one file; in the other both words of a change stayed.
    assert.deepEqual(found, ['A_RES_79_1-2416433S-Spanish.xml: number-gap', 'S_RES_2463_1905330E.xml: leftover-change']);
  });
});
