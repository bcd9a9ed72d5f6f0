import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createLanguageService } from '../../server/src/service.ts';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const folder = new URL('../fixtures/features/hover/', import.meta.url);
const service = strictService();

/** The card at the cursor stands beside each draft, as Markdown; a draft without one shows nothing. */
describe('hover', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.draft'))) {
    it(`shows the card of ${name}`, () => {
      const { text, cursor, ranges } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
      assert.ok(cursor !== undefined);
      const hover = service.hover(service.parse(text), cursor);
      const card = new URL(name.replace('.draft', '.txt'), folder);
      if (!existsSync(card)) return assert.deepEqual([hover, ranges], [undefined, []]);
      assert.equal(`${hover?.markdown}\n`, readFileSync(card, 'utf8'));
      assert.deepEqual([hover?.span], ranges);
    });
  }

  it('leads to the other proposals of the delegation where the draft has an address', () => {
    const text = '1. To [Chile: mend] the gates.\n\n2. To light [Chile: and oil] the lamps.\n';
    const draft = service.parse(text);
    const markdown = service.hover(draft, text.indexOf('and oil'), 'file:///drafts/lamps%20at%20night.draft')?.markdown ?? '';
    assert.match(markdown, /Others: \[operative paragraph 1\]\(<file:\/\/\/drafts\/lamps%20at%20night\.draft#L1,7>\)\.$/);
  });

  it('is a citation’s in a tracked change too, and a proposal there has none', () => {
    const text = '1. To recall {~~AG/RES. 2077 (XXXV-O/05)~>CP/RES. 953 (1700/09) and [Chile: herons] 3/~~}.';
    const draft = service.parse(text);
    const at = (words: string) => service.hover(draft, text.indexOf(words) + 1)?.markdown.split('\n')[0] ?? '';
    assert.match(at('AG/RES'), /2077/);
    assert.match(at('CP/RES'), /953/);
    assert.equal(at('Chile'), '');
    // What is no mark of a note there is changed text, and shows the change.
    assert.match(at('3/'), /^A tracked change, in operative paragraph 1: “AG/);
  });

  it('is the innermost thing’s: a citation’s inside a proposal, the inner brackets’ inside others', () => {
    const text = '1. To [Chile: recall CP/RES. 953 (1700/09) [Peru: and herons]].';
    const draft = service.parse(text);
    const at = (words: string) => service.hover(draft, text.indexOf(words) + 1)?.markdown.split('\n')[0] ?? '';
    assert.match(at('CP/RES'), /^\*\*CP\/RES\. 953/);
    assert.match(at('herons'), /^\*\*Peru\*\*/);
    assert.match(at('recall'), /^\*\*Chile\*\*/);
  });

  it('of the second of two brackets that touch is its own', () => {
    const text = '1. It [shall][should] count.';
    assert.deepEqual(service.hover(service.parse(text), text.indexOf('][') + 1)?.span, { start: 13, end: 21 });
  });

  it('names the workspace’s draft that bears the cited symbol', () => {
    const own = createLanguageService();
    own.index('file:///w/herons.draft', own.parse('AG/RES. 2077 (XXXV-O/05)\n\nHERONS AND EGRETS\n\nTHE GENERAL ASSEMBLY,\n'));
    const { markdown } = own.hover(own.parse('Recalling AG/RES. 2077,'), 12) ?? assert.fail();
    assert.ok(markdown.includes('In this workspace: HERONS AND EGRETS'), markdown);
  });

  it('says where that draft is, of which date, and how often the text is cited', () => {
    const own = createLanguageService();
    const herons = draft`
      AG/RES. 2077 (XXXV-O/05)

      HERONS AND EGRETS

      (Adopted on June 7, 2005)

      THE GENERAL ASSEMBLY,

      Recalling AG/RES. 1 (I-O/71),
      `;
    const cites = (times: number) => `Recalling ${Array.from({ length: times }, () => 'AG/RES. 2077').join(' and ')},\n`;
    const enter = (uri: string, text: string) => own.index(uri, own.parse(text));
    const cited = (uri: string, text: string, offset = 12) =>
      own.hover(own.parse(text), offset, uri)?.markdown.split('\n\n').slice(2) ?? [];
    enter('file:///w/herons.draft', herons);
    const bearer =
      'In this workspace: HERONS AND EGRETS, which bears the symbol AG/RES. 2077 (XXXV-O/05), dated 7 June 2005: [herons.draft](file:///w/herons.draft)';
    const detail = '- of the thirty-fifth regular session (2005), by its number';
    enter('file:///w/a.draft', cites(1));
    assert.deepEqual(cited('file:///w/a.draft', cites(1)), [detail, bearer]);
    enter('file:///w/a.draft', cites(3));
    assert.deepEqual(cited('file:///w/a.draft', cites(3)), [detail, bearer, 'Cited 3 times in this draft.']);
    enter('file:///w/b.draft', cites(1));
    assert.equal(cited('file:///w/a.draft', cites(3)).at(-1), 'Cited 3 times in this draft and in 1 other of the workspace.');
    assert.equal(cited('file:///w/b.draft', cites(1)).at(-1), 'Cited in 1 other draft of the workspace.');
    assert.deepEqual(cited('file:///w/herons.draft', herons, 2).slice(1), [
      'The symbol of this draft itself.',
      'Cited in 2 drafts of the workspace.',
    ]);
  });

  it('shows the draft’s own marks as they stand, not as Markdown', () => {
    const { markdown } = service.hover(service.parse('1. To count [a*b / <i>c</i>].'), 14) ?? assert.fail();
    assert.ok(markdown.includes('“a\\*b” · “\\<i\\>c\\</i\\>”'), markdown);
  });

  it('is nothing outside the text', () => {
    assert.equal(service.hover(service.parse(''), 0), undefined);
    assert.equal(service.hover(service.parse('1. To act.'), 99), undefined);
  });
});
