import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { structure } from '../../server/src/draft/document/places.ts';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import type { OutlineItem } from '../../server/src/features/data.ts';
import { outline } from '../../server/src/features/outline.ts';
import { readFixture } from '../support/fixture.ts';
import { foldsText, outlineText } from '../support/outline-text.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

/** The drafts whose structure is tested, with the outline and the folds that an editor shows. */
for (const [feature, textOf] of [
  ['outline', outlineText],
  ['folds', foldsText],
] as const) {
  describe(feature, () => {
    for (const file of readdirSync(new URL(`features/${feature}/`, fixtures))) {
      const { text } = readFixture(readFileSync(new URL(`structure/${file.replace('.txt', '.draft')}`, fixtures), 'utf8'));
      const expected = readFileSync(new URL(`features/${feature}/${file}`, fixtures), 'utf8');
      it(`of ${file.replace('.txt', '.draft')}`, () => {
        assert.equal(`${textOf(parse(text))}\n`, expected);
      });
      it(`of ${file.replace('.txt', '.draft')} with CR LF`, () => {
        assert.equal(`${textOf(parse(text.replaceAll('\n', '\r\n')))}\n`, expected);
      });
    }

    it('of an empty draft is empty', () => {
      assert.equal(textOf(parse('')), '');
      assert.equal(textOf(parse('\n\n')), '');
    });
  });
}

describe('outline', () => {
  it('shows a stamp that stands within the last brackets', () => {
    assert.equal(outlineText(parse('1. To count herons [Chile: soon; APPROVED]')).includes('APPROVED · 1 in brackets'), true);
  });

  it('leaves room for a stamp at the width that an outline has, however long the paragraph and its number are', () => {
    const words = 'To shield the lamps of all towns round the observatories from the sky. APPROVED';
    for (const label of ['1.', '12 quater.']) {
      const [item] = outline(parse(`RESOLVES:\n\n${label} ${words}\n`)).flatMap(({ children }) => children);
      assert.equal(item?.detail, 'APPROVED');
      assert.match(item.name, /^12? ?(quater)?\. To shield/);
      assert.ok(item.name.length <= 21, item.name);
    }
    const [open] = outline(parse(`RESOLVES:\n\n1. ${words.replace(' APPROVED', '')}\n`)).flatMap(({ children }) => children);
    assert.match(open?.name ?? '', /^1\. To shield the lamps of all towns round the observatories/);
  });

  it('begins a preamble at its opening formula, and leaves out a page’s head between the two', () => {
    const text = 'DRAFT RESOLUTION\n\nThe Council,\n\n- 2 -\n\nRecalling herons,\n\n1. Decides to count them.\n';
    assert.deepEqual(outlineText(parse(text)).split('\n'), [
      'heading 1–1: DRAFT RESOLUTION',
      'section 3–7: The Council,',
      '  paragraph 7–7: Recalling herons,',
      'section 9–9: Operative part',
      '  paragraph 9–9: 1. Decides to count them.',
    ]);
  });

  it('goes on with the preamble below a note that stands among its paragraphs', () => {
    const text = 'THE COUNCIL,\n\nRecalling herons,[^1]\n\n[^1]: In May.\n\n    And in June.\n\nNoting egrets,\n';
    const places = [...structure(parse(text))].map(({ paragraph, place }) => `${place.role}: ${paragraph.text.trim()}`);
    assert.deepEqual(places, [
      'opening formula: THE COUNCIL,',
      'preambular: Recalling herons,[^1]',
      'note: [^1]: In May.',
      'note: And in June.',
      'preambular: Noting egrets,',
    ]);
  });

  it('leaves out the lowest levels where nobody can survey all, and keeps what stands above them as it was', () => {
    const council = `THE COUNCIL,\n\nRecalling herons,\n\nRESOLVES:\n\n1. To act:\n\n${'    (a) at once;\n\n'.repeat(20)}2. To report.\n\n`;
    const [few, many] = [parse(council.repeat(20)), parse(council.repeat(300))];
    const levels = (items: readonly OutlineItem[]): number => 1 + Math.max(0, ...items.map(({ children }) => levels(children)));
    assert.equal(levels(outline(few)), 4);
    assert.equal(levels(outline(many)), 3);
    const cut = (items: readonly OutlineItem[]): object[] =>
      items.map(({ name, kind, span, children }) => ({ name, kind, span, children: kind === 'paragraph' ? [] : cut(children) }));
    assert.deepEqual(cut(outline(many)).slice(0, 30), cut(outline(few)).slice(0, 30));
  });

  it('has each selection in its item, and each item in the one above', () => {
    const { text } = readFixture(readFileSync(new URL('structure/document.draft', fixtures), 'utf8'));
    const draft = parse(text);
    assertNested(draft, outline(draft), { start: 0, end: draft.length });
  });
});

function assertNested(draft: Draft, items: readonly OutlineItem[], { start, end }: { readonly start: number; readonly end: number }): void {
  for (const { name, span, selection, children } of items) {
    assert.ok(start <= span.start && span.end <= end, name);
    assert.ok(span.start <= selection.start && selection.end <= span.end, name);
    assertNested(draft, children, span);
  }
}
