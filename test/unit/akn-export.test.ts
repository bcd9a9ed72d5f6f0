import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findCitations } from '../../server/src/citations/read.ts';
import { schemaFaults } from '../support/akn-schema.ts';
import { aknFiles } from '../support/akn-texts.ts';
import { exported, imported } from '../support/exported-akn.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8');

/** The part of the document of a draft with these operative paragraphs. */
function bodyOf(paragraphs: string): string {
  const xml = exported(`The General Assembly,\n\nRecalling the lamps,\n\n${paragraphs}`);
  assert.equal(schemaFaults(xml), '');
  return /<mainBody>\n([\s\S]*?)\n<\/mainBody>/.exec(xml)?.[1] ?? '';
}

const wordsOf = (body: string): string[] => [...body.matchAll(/<p>(.*?)<\/p>/g)].map(([, words = '']) => words);
/** Letters alone, since numbers and marks of notes may be written in another way. */
const lettersOf = (text: string): string => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');

describe('exporting Akoma Ntoso', () => {
  it('writes a resolution with its brackets, proposals, changes and notes', () => {
    const xml = exported(read('akn/signals.draft'));
    assert.equal(xml, read('akn/signals.xml'));
    assert.equal(schemaFaults(xml), '');
  });

  it('makes a draft again of which nothing is different but what stands round it', () => {
    const text = read('akn/lighthouses.draft');
    assert.equal(imported(exported(text)), text);
    // A note that nobody refers to stands in the text, and those with marks after it.
    const [before = '', marked = '', unmarked = ''] = read('akn/signals.draft').split(/(?=\[\^\d\]: )/);
    assert.equal(imported(exported(before + marked + unmarked)), `${before}${unmarked}\n${marked.trimEnd()}\n`);
  });

  it('puts sub-paragraphs below the paragraph that introduces them, and text after a colon with it', () => {
    assert.equal(
      bodyOf('1. Decides:\n\n(a) to light lamps:\n\n(i) at dusk;\n\n(b) to rest.\n\n2. Requests the keepers:\n\nall of them.\n'),
      [
        '<paragraph eId="para_1"><num>1.</num><list eId="para_1__list_1"><intro><p>Decides:</p></intro>',
        '<point eId="para_1__list_1__point_1"><num>(a)</num><list eId="para_1__list_1__point_1__list_1"><intro><p>to light lamps:</p></intro>',
        '<point eId="para_1__list_1__point_1__list_1__point_1"><num>(i)</num><content><p>at dusk;</p></content></point>',
        '</list></point>',
        '<point eId="para_1__list_1__point_2"><num>(b)</num><content><p>to rest.</p></content></point>',
        '</list></paragraph>',
        '<paragraph eId="para_2"><num>2.</num><content><p>Requests the keepers:</p><p>all of them.</p></content></paragraph>',
      ].join('\n'),
    );
  });

  it('keeps a number with the bracket that opens before it, and leaves it in brackets that close in its paragraph', () => {
    const body = bodyOf('[1. To light lamps.\n\n2. To rest.]\n\n[3. To sleep.]\n');
    assert.match(body, /<num>\[1\.<\/num><content><p>To light lamps\.<\/p>/);
    assert.deepEqual(wordsOf(body).at(-1), '<inline name="brackets">[3. To sleep.]</inline>');
  });

  it('tells by an element what brackets propose, and by whom', () => {
    const told = (words: string): string => wordsOf(bodyOf(`1. To light ${words} lamps.\n`))[0]?.slice('To light '.length) ?? '';
    assert.equal(told('[all]'), '<inline name="brackets">[all]</inline> lamps.');
    assert.equal(told('[Mexico: all]'), '<ins class="inBrackets" refersTo="#delegation_1">[Mexico: all]</ins> lamps.');
    assert.match(told('[all] (Chile: delete)'), /^<del class="inBrackets" refersTo="#delegation_1">\[all\]<\/del> <remark class="inText"/);
    assert.match(
      told('[all] (Chile: retain)'),
      /^<inline name="brackets">\[all\]<\/inline> <remark class="inText" refersTo="#delegation_1">\(Chile/,
    );
    assert.match(
      told('[all [Peru: red]]'),
      /^<inline name="brackets">\[all <ins class="inBrackets" refersTo="#delegation_1">\[Peru: red\]<\/ins>\]/,
    );
    assert.equal(told('all]'), 'all] lamps.');
  });

  it('links the texts that are cited where their addresses are known', () => {
    assert.deepEqual(wordsOf(bodyOf('1. Recalls resolution 60/288 of 8 September 2006.\n')), [
      'Recalls resolution <a href="https://undocs.org/A/RES/60/288">60/288</a> of 8 September 2006.',
    ]);
  });

  it('joins the lines of a paragraph, and keeps those of a signature', () => {
    assert.deepEqual(
      wordsOf(
        bodyOf(
          '1. To light the lamps of all of the harbours that have lamps,\nand to count them.\n\nBridgetown\n2 March 2031\n\n2. To rest.\n',
        ),
      ),
      ['To light the lamps of all of the harbours that have lamps, and to count them.', 'Bridgetown<eol/>2 March 2031', 'To rest.'],
    );
  });

  it('marks each note by a name of its own, and a second mark by a reference to it', () => {
    const body = bodyOf('1. Lamps[^a] and horns[^a] and bells[^b].\n\n[^a]: Of tin.\n');
    assert.deepEqual(wordsOf(body.replace(/<authorialNote.*?<\/authorialNote>/g, '<note/>')), [
      'Lamps<note/> and horns<noteRef href="#authorialNote_1" marker="a"/> and bells[^b].',
    ]);
    const lost = imported(exported('The General Assembly,\n\n1. Lamps\n/ and horns.\n\n1.\tNo mark.\n\n\uFFFD.\tOf tin.\n'));
    assert.match(lost, /Lamps\[\^2\] and horns\.\n\n\[\^1\]: No mark\.\n\n\[\^2\]: Of tin\./);
  });

  it('puts where and when a text was adopted into its conclusions, but not in the midst of it', () => {
    const text = 'The General Assembly,\n\n1. To rest.\n\n39th plenary meeting\n2 March 2031\n';
    assert.match(
      exported(`${text}\nAnnex\n\nLamps\n`),
      /<conclusions>\n<p>39th plenary meeting<eol\/>2 March 2031<\/p>\n<\/conclusions>\n<attachments>/,
    );
    assert.doesNotMatch(exported(`${text}\n2. To sleep.\n`), /<conclusions>/);
  });

  it('writes characters that XML has, and none that it has not', () => {
    assert.deepEqual(wordsOf(bodyOf('1. A < B & "C" \u0001\uD800 ]]> end.\n')), ['A &lt; B &amp; &quot;C&quot; \uFFFD\uFFFD ]]&gt; end.']);
  });

  it('writes a text that is no resolution, and one that is nothing', () => {
    for (const text of ['', '\n\n', 'Herons.', '[^1]: A note.', 'Annex\n\nLamps', '(a) one\n\n(i) two', '1.', 'RESOLVES:'])
      assert.equal(schemaFaults(exported(text)), '', text);
  });

  it('is refused by the schema where it is no such document', () => {
    assert.match(schemaFaults(exported('Herons.').replace('<preface>', '<preface><paragraph/>')), /paragraph/);
    assert.match(schemaFaults(exported('1. A').replace('para_1', 'para 1')), /pattern/);
  });

  for (const name of readdirSync(new URL('texts/', fixtures)).filter((each) => each.endsWith('.draft')))
    it(`${name} is valid, and loses no letter`, () => {
      const text = read(`texts/${name}`);
      const xml = exported(text);
      assert.equal(schemaFaults(xml), '');
      assert.equal(lettersOf(imported(xml)), lettersOf(text));
    });

  it('takes a time that grows with the length', function () {
    this.timeout(60_000);
    const draft = (count: number): string =>
      `The General Assembly,\n\n${'1. To light [all] {++lamps++}[^1] of resolution 60/288:\n\n(a) red;\n\n[^1]: Tin.\n\n'.repeat(count)}`;
    growsLinearly(60, draft, exported);
    growsLinearly(2000, (count) => `1. Lamps\n and${'  '.repeat(count)}horns${' \n'.repeat(count)}`, exported);
  });
});

describe('exporting real texts to Akoma Ntoso', () => {
  if (!hasRealTexts) return;
  for (const { name, bytes } of aknFiles())
    it(`${name}, imported and exported, is imported with the same paragraphs, notes and citations`, () => {
      const first = imported(bytes);
      const xml = exported(first);
      assert.equal(schemaFaults(xml), '');
      const second = imported(xml);
      // A space that does not break may stand after a number there.
      const paragraphsOf = (text: string): string[] => text.split('\n\n').map((each) => each.replace(/\s+/g, ' '));
      assert.deepEqual(paragraphsOf(second), paragraphsOf(first));
      const cited = (text: string): string[] => findCitations(text).map(({ key }) => key);
      assert.deepEqual(cited(second), cited(first));
      assert.equal(exported(second), xml);
    });

  for (const { name, text } of [...realTexts('seeds'), ...realTexts('corpus')])
    it(`${name} is valid, and loses no letter`, () => {
      const xml = exported(text);
      assert.equal(schemaFaults(xml), '');
      assert.equal(lettersOf(imported(xml)), lettersOf(text));
    }).timeout(60_000);
});
