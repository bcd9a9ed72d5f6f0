import assert from 'node:assert/strict';
import { parseXml } from '@rgrove/parse-xml';
import { finished } from '../../server/src/text/slices.ts';
import { strictService } from '../support/strict-service.ts';

const service = strictService();
const text = `THE COUNCIL,

RECALLING the reeds;[^1]

RESOLVES:

1. To count:

  (a) herons [Chile: & egrets];

  (b) reeds.

2. To report {~~in May~>in June~~}. APPROVED

[^1]: <Cut> in autumn.
`;

describe('a draft that is printed', () => {
  const pageOf = (draft: string, whose?: { delegation: string } | 'agreed') =>
    finished(service.printPage(service.parse(draft), 'reeds & herons.draft', whose)) ?? '';

  it('is one page with its paragraphs in lists, its notes at the end, and nothing that is fetched or run', () => {
    const page = pageOf(text);
    assert.match(page, /<title>reeds &amp; herons\.draft<\/title>/);
    assert.match(page, /<li><p class="operative"><span class="label">1\.<\/span>[\s\S]*<ul>\n<li><p class="sub-paragraph">/);
    assert.match(page, /<section lang="en" class="notes">[\s\S]*&lt;Cut&gt; in autumn\./);
    assert.match(page, /<del[^>]*>[\s\S]*in May[\s\S]*<\/del>[\s\S]*<ins[^>]*>[\s\S]*in June/);
    assert.doesNotMatch(page, /<script|\bsrc=|href="(?!#)|@import|url\(/);
  });

  it('has every element closed in its place, however its lists nest', () => {
    for (const draft of [text, '1. a\n\n  (a) b\n\n    (i) c\n\n2. d\n', '(a) first\n\n1. second\n', 'words alone\n', ''])
      parseXml(`<body>${/<main>[\s\S]*<\/main>/.exec(pageOf(draft))?.[0]}</body>`.replaceAll('&nbsp;', ' '));
  });

  it('may be the text of one side', () => {
    assert.doesNotMatch(pageOf(text, 'agreed'), /egrets/);
    assert.match(pageOf(text, { delegation: 'Chile' }), /egrets/);
  });
});

describe('the words of a draft', () => {
  const counted = (draft: string) => finished(service.wordCount(service.parse(draft)));

  it('are counted as a word processor does, of what is agreed and of all that is written', () => {
    assert.deepEqual(counted('1. To light all lamps.\n'), { agreed: 5, written: 5 });
    assert.deepEqual(counted('1. To light [Chile: all] lamps – well-kept ones – at night.\n'), { agreed: 8, written: 10 });
    assert.deepEqual(counted('1. To light {~~the lamps~>the buoys~~}.\n'), { agreed: 5, written: 6 });
    assert.deepEqual(counted(''), { agreed: 0, written: 0 });
  });

  it('are counted at once beside a line of signs, however long that is', () => {
    const begun = performance.now();
    assert.deepEqual(counted(`1. To light all lamps.\n\n${'_'.repeat(100_000)}\n`), { agreed: 5, written: 5 });
    assert.ok(performance.now() - begun < 3000, 'took longer than three seconds');
  });
});
