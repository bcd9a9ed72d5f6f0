import assert from 'node:assert/strict';
import fc from 'fast-check';
import { structure } from '../../server/src/draft/document/places.ts';
import { referencesByNumber } from '../../server/src/draft/references/references-by-number.ts';
import { referenceAt, referredParagraphs } from '../../server/src/draft/references/referred-paragraphs.ts';
import { multiplicatives } from '../../server/src/languages/latin.ts';
import { applyEdits, inOrder, offsetsAfter, type TextEdit } from '../../server/src/text/edit.ts';
import { finished } from '../../server/src/text/slices.ts';
import type { Span } from '../../server/src/text/span.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { strictService } from '../support/strict-service.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';

const service = strictService();
const texts = [drafts(), ...[realTexts() ?? []].flat()];

describe('writing', function () {
  this.timeout(patience(120_000));

  it('a line break that is typed brings blanks and a number, and takes away no more than a number without words', () => {
    fc.assert(
      fc.property(fc.oneof(...texts, wildTexts()), fc.nat(), (text, place) => {
        const ends = [...structure(service.parse(text))].map(({ paragraph, offset }) => offset + paragraph.content.end);
        const at = ends[place % ends.length] ?? 0;
        const broken = `${text.slice(0, at)}\n${text.slice(at)}`;
        const edits = service.typed(service.parse(broken), at + 1, '\n');
        assert.ok(edits.length <= 1);
        for (const { span, newText } of edits) {
          assert.match(newText, /^\s*\S{0,20}(?: [\w.]{1,14}){0,2}[.)]{0,2}\s*$/);
          assert.match(
            broken.slice(span.start, span.end),
            newText === '' ? /^\s*\S{1,20}(?:[ .)]{1,2}[\w.]{1,14}){0,2}[.:)]{0,2}\s*$/ : /^\s*$/,
          );
        }
      }),
      runs(longest),
    );
  });

  it('a paragraph that is moved takes all its words with it, but for “above” and “below”', () => {
    fc.assert(
      fc.property(fc.oneof(...texts), fc.nat(), fc.constantFrom('up', 'down'), (text, place, direction) => {
        const answer = service.swapParagraphs(service.parse(text), place % (text.length + 1), direction);
        fc.pre(!('reason' in answer));
        const after = applyEdits(text, answer.edits);
        assert.deepEqual(words(unturned(after)), words(unturned(text)));
        assert.ok(answer.selected.start <= after.length);
      }),
      runs(longest / 4),
    );
  });

  it('a paragraph that changes its level keeps all words, and there and back is the same text', () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.oneof(...texts), fc.nat(), fc.constantFrom('up', 'down'), (text, place, direction) => {
        const labels = [...structure(service.parse(text))].flatMap(({ place: { label }, offset }) =>
          label === undefined ? [] : offset + label.span.start,
        );
        const at = labels[place % labels.length] ?? 0;
        const answer = finished(service.changeLevel(service.parse(text), { start: at, end: at }, direction));
        fc.pre(answer !== undefined && !('reason' in answer));
        const after = applyEdits(text, answer.edits);
        changed++;
        assert.deepEqual(words(after), words(text));
        assertMeanTheSame(text, after, answer, (index) => index);
        const back = finished(service.changeLevel(service.parse(after), answer.selected, direction === 'up' ? 'down' : 'up'));
        assert.ok(back !== undefined);
        if (direction === 'down' && !('reason' in back) && isInOrder(text))
          assert.deepEqual(numbered(applyEdits(after, back.edits)), numbered(text));
      }),
      runs(longest / 4),
    );
    assert.ok(changed > 0);
  });

  it('a paragraph that is put in brings a number alone, and no other paragraph is read otherwise', () => {
    let put = 0;
    fc.assert(
      fc.property(
        fc.oneof(...texts),
        fc.nat(),
        fc.constantFrom('below', 'above'),
        fc.constantFrom('auto', 'shift', 'bis'),
        (text, place, where, practice) => {
          const answer = finished(service.insertParagraph(service.parse(text), place % (text.length + 1), where, practice));
          fc.pre(!('reason' in answer));
          put++;
          const after = applyEdits(text, answer.edits);
          assert.deepEqual(words(after), words(text));
          const roles = (each: string) => [...structure(service.parse(each))].map(({ place: { role, depth } }) => `${role} ${depth}`);
          assert.equal(roles(after).length, roles(text).length + 1);
          const added = [...structure(service.parse(after))].findLast(({ offset }) => offset <= answer.selected.start)?.index ?? 0;
          assertMeanTheSame(text, after, answer, (index) => (index >= added ? index + 1 : index));
        },
      ),
      runs(longest / 4),
    );
    assert.ok(put > 0);
  });

  it('formatting changes blanks alone, and once is enough', () => {
    fc.assert(
      fc.property(fc.oneof(...texts, wildTexts()), (text) => {
        const once = formatted(text);
        assert.equal(once.replace(/\s/g, ''), text.replace(/\s/g, ''));
        assert.equal(formatted(once), once);
      }),
      runs(longest / 2),
    );
  });

  it('wrapping and one label style change blanks and labels alone, and once is enough', () => {
    const style = fc.record({ wrapColumn: fc.constantFrom(0, 40, 72, 100), oneLabelStyle: fc.boolean() });
    fc.assert(
      fc.property(fc.oneof(...texts, wildTexts()), style, (text, format) => {
        const styled = (each: string) => applyEdits(each, finished(service.format(service.parse(each), undefined, { rules: {}, format })));
        const once = styled(text);
        assert.equal(once.replace(/[\s().]/g, ''), text.replace(/[\s().]/g, ''));
        if (!format.oneLabelStyle) assert.equal(once.replace(/\s/g, ''), text.replace(/\s/g, ''));
        assert.deepEqual(numbered(once), numbered(text));
        assert.equal(styled(once), once);
      }),
      runs(longest / 4),
    );
  });

  it('cleaning up takes away no more than pages, hyphens and blanks, and once is enough', () => {
    fc.assert(
      fc.property(fc.oneof(...texts), (text) => {
        const draft = service.parse(text);
        const pages = [...structure(draft)].filter(({ place }) => place.role === 'page').map(({ paragraph }) => paragraph.text);
        const once = applyEdits(text, finished(service.cleanUp(draft)));
        assert.deepEqual([...letters(once), ...pages.flatMap(letters)].sort(), [...letters(text)].sort());
        assert.deepEqual(
          finished(service.cleanUp(service.parse(once))).filter(({ annotation }) => annotation.startsWith('Leave')),
          [],
        );
      }),
      runs(longest / 2),
    );
  });

  it('selections hold the cursor, each within the next', () => {
    fc.assert(
      fc.property(fc.oneof(...texts, wildTexts()), fc.nat(), (text, place) => {
        const at = place % (text.length + 1);
        const spans = service.selections(service.parse(text), at);
        let within = { start: at, end: at };
        for (const span of spans) {
          assert.ok(span.start <= within.start && within.end <= span.end && span.end - span.start > within.end - within.start);
          within = span;
        }
        assert.ok(within.end <= text.length);
      }),
      runs(longest / 2),
    );
  });
});

/** A reference that meant one paragraph means it still, if it was not left to the drafter. */
function assertMeanTheSame(
  text: string,
  after: string,
  { edits, left }: { readonly edits: readonly TextEdit[]; readonly left: readonly Span[] },
  now: (index: number) => number,
): void {
  const [draft, changed] = [service.parse(text), service.parse(after)];
  for (const each of [...referencesByNumber(draft).values()].flat()) {
    const meant = referredParagraphs(draft, each);
    const { span, numberSpan, open } = each.reference;
    if (open || meant.length !== 1 || left.some(({ start }) => start === span.start)) continue;
    const [place = 0] = offsetsAfter([numberSpan.start], inOrder(edits));
    const found = referenceAt(changed, place);
    const meantNow = found === undefined ? [] : referredParagraphs(changed, found);
    assert.deepEqual(
      meantNow.map(({ index }) => index),
      meant.map(({ index }) => now(index)),
      text.slice(span.start, span.end),
    );
  }
}

/** What each paragraph's number is, and at which level. */
function numbered(text: string): readonly unknown[] {
  return [...structure(service.parse(text))].map(({ place: { depth, label } }) => [depth, label?.number, label?.suffix]);
}

function isInOrder(text: string): boolean {
  return [...structure(service.parse(text))].every(
    ({ place: { label, sequence, starts } }) =>
      label === undefined || (sequence === 'ok' && label.suffix === 0 && (!starts || label.number === 1)),
  );
}

function formatted(text: string): string {
  return applyEdits(text, finished(service.format(service.parse(text))));
}

/** All but blanks and what parts a word at a line's end. */
function letters(text: string): readonly string[] {
  return text.match(/[^\s\u00ad\u2010\u2011-]/gu) ?? [];
}

/** Without numbers, letters of points and what marks inserted paragraphs: these stay at their places, or follow. In no order. */
/** A reference says "above" where it said "below", if it or what it names was moved past the other. */
function unturned(text: string): string {
  return text.replaceAll('below', 'above');
}

function words(text: string): readonly string[] {
  return (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => !isNumber(word.toLowerCase())).sort();
}

function isNumber(word: string): boolean {
  return (
    /^[ivxl]+$/.test(word) ||
    multiplicatives.some((each) => word.endsWith(each) && word.length <= each.length + 2) ||
    word === 'alt' ||
    word === 'quat' ||
    multiplicatives.some((each) => each === word) ||
    /^(?:op|pp)/.test(word)
  );
}
