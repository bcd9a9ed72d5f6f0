import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { preview } from '../../server/src/features/preview/preview.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';
import { draft } from '../support/fixture.ts';
import { previewText, previewWords } from '../support/preview-text.ts';

const herons = draft`
  DRAFT RESOLUTION

  THE HERONS OF THE DELTA

  THE COUNCIL,

  RECALLING:

  The count of last year;

  RESOLVES:

  1.
  To count herons [Chile: and egrets] at [dawn / dusk]. PENDING

  2.
  To ring [every] heron:

  a. by day;

  b. [by night] (Peru: delete);

  3. To rest.
`;

describe('the preview of a draft', () => {
  it('has headings, formulas, and lists with the draft’s own numbers', () => {
    const shape = finished(preview(parse(herons))).blocks.map(({ html, level }) => `${'· '.repeat(level)}${/<[^>]*>/.exec(html)?.[0]}`);
    assert.deepEqual(shape, [
      '<h2>',
      '<h2>',
      '<p class="opening-formula">',
      '<p class="chapeau">',
      '· <p class="preambular">',
      '<p class="resolving-formula">',
      '· <p class="operative">',
      '· <p class="operative">',
      '· · <p class="sub-paragraph">',
      '· · <p class="sub-paragraph">',
      '· <p class="operative">',
    ]);
    assert.match(previewText(herons), /· <p class="operative"><span class="label">3\.<\/span> To rest\.<\/p>/);
  });

  it('marks what is proposed and what is to go, and says so to who hears it', () => {
    assert.equal(
      heard('1. To count herons [Chile: and egrets] at [dawn / dusk] [by night] (Peru: delete) in [the reeds].\n'),
      '1. To count herons [Chile: +⟨Proposed: ⟩and egrets+] at [⟨Alternative 1 of 2: ⟩dawn / ⟨Alternative 2 of 2: ⟩dusk] ' +
        '[-⟨Deletion proposed by Peru: ⟩by night-] (Peru: delete) in [⟨In brackets: ⟩the reeds].',
    );
    assert.equal(
      heard('1. To ring [all] (G77) herons in [X] days [Mex: individuals others].\n'),
      '1. To ring [⟨In brackets by G77: ⟩all] (G77) herons in [⟨Left open: ⟩X] days [Mex: -⟨To be replaced: ⟩individuals- +⟨Proposed: ⟩others+].',
    );
  });

  it('marks words, not the spaces round them, and of brackets round several paragraphs those of each', () => {
    const html = previewText('RESOLVES:\n\n1. To ring herons.\n\n[Chile: 2. To count  them;\n\n3. To rest. ]\n');
    for (const [, words = ''] of html.matchAll(/<ins[^>]*>(.*?)<\/ins>/g)) assert.equal(previewWords(words), previewWords(words).trim());
    assert.match(html, /<ins class="proposed" data-by="Chile">.*To count {2}them;<\/ins>/);
    assert.match(html, /<ins class="proposed" data-by="Chile">.*To rest\.<\/ins> <span class="mark">\]/);
  });

  it('shows tracked changes without their signs', () => {
    assert.equal(
      heard('1. To count {++all++}{>>@Chile 2026-03-02<<} {~~old~>young~~} herons {--daily--} in {==the reeds==}.\n'),
      '1. To count ⟨Proposed by Chile: ⟩+all+⟨Comment: ⟩@Chile 2026-03-02 ⟨To be replaced: ⟩-old-⟨Proposed: ⟩+young+ herons ' +
        '⟨Deletion proposed: ⟩-daily- in the reeds.',
    );
  });

  it('gives each version to its proposer, by whom the page colours it', () => {
    const html = previewText(herons);
    assert.match(html, /<span class="name" data-by="Chile">Chile<\/span>:<\/span> <ins class="proposed" data-by="Chile">/);
    assert.match(html, /<del class="dropped" data-by="Peru">/);
    assert.deepEqual(finished(preview(parse(herons))).delegations, ['Chile', 'Peru']);
  });

  it('has a version of a paragraph marked, and not the paragraph that it would replace', () => {
    const html = previewText('RESOLVES:\n\n1. To ring herons.\n\n[PERU: To ring no heron.]\n');
    assert.match(html, /<\/span> To ring herons\.<\/p>/);
    assert.match(html, /<ins class="proposed" data-by="Peru"><span class="spoken" lang="en">Proposed: <\/span>To ring no heron\.<\/ins>/);
  });

  it('makes badges of stamps', () => {
    const stamp = '<span class="stamp" data-status="pending"><span class="spoken" lang="en">Status: </span>PENDING</span>';
    assert.ok(previewText(herons).includes(stamp));
  });

  it('puts notes at the foot, with links from their marks and back', () => {
    const text = draft`
      THE COUNCIL,

      RESOLVES:

      1. To count herons 1/ and egrets;2/

      2. To rest.3/

      1.	Of the family Ardeidae.

      2.	Also called white herons.

      9.	Of nobody.
    `;
    const html = previewText(text);
    const [body = '', foot = ''] = html.split('---\n');
    assert.match(body, /herons <sup><a href="#note-1" id="mark-1"><span class="spoken" lang="en">Note <\/span>1<\/a><\/sup> and/);
    assert.match(body, /To rest\.<sup>3\/<\/sup>/, 'A mark without a note leads nowhere.');
    assert.match(
      foot,
      /^· <p class="note" id="note-1"><span class="label">1\.<\/span>\tOf the family Ardeidae\. <a href="#mark-1" class="back">/,
    );
    assert.match(foot, /id="note-3"><span class="label">9\.<\/span>\tOf nobody\.<\/p>/);
  });

  it('leaves out the furniture of printed pages', () => {
    const text = draft`
      THE COUNCIL,

      RESOLVES:

      1. To count herons;

      Page 2 of 5

      2. To rest.
    `;
    assert.doesNotMatch(previewText(text), /Page 2/);
    assert.match(previewText(text), /count herons/);
  });

  it('has no heading two levels below the one before it', () => {
    const text = 'Article 1\n\nHerons are birds.\n\nANNEX I\n\nLIST OF BIRDS\n\nArticle 2\n\nSo are egrets.\n';
    const levels = [...previewText(text).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    assert.ok(levels.length >= 3);
    for (const [at, level] of levels.entries()) assert.ok(level >= 2 && level <= (levels[at - 1] ?? 1) + 1, levels.join());
  });

  it('lets no text of the draft be HTML', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> &lt; " \' `';
    const text = [
      hostile,
      `RESOLVES:`,
      `1. To act ${hostile} [Chile: ${hostile}] [<b onclick=x>Land"s: more] (<i>Peru</i>: delete) {>>${hostile}<<} {++${hostile}++}. PENDING – <u>`,
      `2. To rest [^<x>] 1/`,
      `[^<x>]: ${hostile}`,
    ].join('\n\n');
    const html = previewText(text);
    for (const tag of html.match(/<[^>]*>/g) ?? []) assert.match(tag, ours);
    assert.doesNotMatch(html, /script>|<img|<i>|<b /);
    assert.ok(previewWords(html).includes('<script>alert(1)</script> <img src=x onerror=alert(1)> &lt; " \' `'));
  });

  it('tells of each paragraph the line of the draft, also of the text as a side would have it', () => {
    const shown = (whose?: 'agreed' | 'accepted') =>
      finished(preview(parse(`\n${herons}`), whose)).blocks.map(({ line, html }) => [line, previewWords(html).slice(0, 9)]);
    assert.deepEqual(shown().slice(0, 2), [
      [1, 'DRAFT RES'],
      [3, 'THE HERON'],
    ]);
    const withRival = 'RESOLVES:\n\n[Chile: 1. To wait.]\n\n2. To ring herons.\n\n3. To rest.\n';
    const blocks = finished(preview(parse(withRival), 'agreed')).blocks;
    assert.deepEqual(
      blocks.map(({ line, html }) => [line, previewWords(html)]),
      [
        [0, 'RESOLVES:'],
        [4, '2. To ring herons.'],
        [6, '3. To rest.'],
      ],
    );
  });

  it('is as a side would have the text', () => {
    const words = (whose: Parameters<typeof previewText>[1]) => previewWords(previewText(herons, whose));
    assert.match(words('accepted'), /To count herons and egrets at dawn\./);
    assert.match(words({ delegation: 'Chile' }), /herons and egrets at \[/);
    assert.doesNotMatch(words({ delegation: 'Peru' }), /egrets|by night/);
  });

  it('is that of the text, whatever was shown before of the same paragraphs', () => {
    const service = createLanguageService();
    const before = parse(herons);
    finished(preview(before));
    const at = herons.indexOf('[every]');
    const after = service.update(before, { span: { start: at, end: at + '[every]'.length }, newText: '[Peru: every]' });
    assert.deepEqual(finished(preview(after)), finished(preview(parse(after.text()))));
  });

  it('is nothing for a text that is too long to be read', () => {
    const service = createLanguageService();
    assert.equal(finished(service.preview(parse('x'.repeat(17_000_000)))), undefined);
  });
});

/** The tags that a preview may have, with attributes that hold no quotation mark. */
const ours =
  /^<(?:\/(?:h[2-6]|p|span|ins|del|mark|sup|a)|h[2-6]|ins|del|mark|sup|(?:p|span|ins|del) class="[a-z-]+"(?: (?:lang="en"|data-by="[^"<>]*"|data-status="[a-z ]+"|id="note-\d+"))*|span aria-hidden="true"|a href="#(?:note|mark)-\d+"(?: (?:id="mark-\d+"|class="back"))?)>$/;

/** One paragraph as it is heard, with `+…+` for what is inserted and `-…-` for what is deleted. */
function heard(text: string): string {
  const html = previewText(text)
    .replace(/<\/?ins[^>]*>/g, '+')
    .replace(/<\/?del[^>]*>/g, '-');
  return previewWords(html)
    .replace(/^(?:· )+/, '')
    .trim();
}
