import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from '../../server/src/draft/draft.ts';
import type { OutlineItem } from '../../server/src/features/data.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { finished } from '../../server/src/text/slices.ts';
import type { Span } from '../../server/src/text/span.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts } from './arbitrary-draft.ts';

/** A client that is sent half a surrogate pair cannot decode the message, and drops all that came with it. */
describe('what leaves the service', function () {
  this.timeout(patience(60_000));

  it('is well-formed, and cuts no surrogate pair, for drafts that hold characters outside the Basic Multilingual Plane', () => {
    fc.assert(fc.property(draftsWithAstral(), wholeCharacters), runs(longest / 4));
  });
});

/** Drafts in which runs of emoji, flags and letters of far planes stand at any place. */
function draftsWithAstral(): fc.Arbitrary<string> {
  const put = fc.tuple(fc.nat(1000), fc.nat(24), fc.array(fc.constantFrom(...astral), { minLength: 1, maxLength: 12 }));
  return fc.tuple(drafts(), fc.array(put, { minLength: 1, maxLength: 12 })).map(([text, puts]) => {
    const letters = Array.from(text);
    for (const [place, word, run] of puts) {
      letters.splice(Math.floor((place * letters.length) / 1000), 0, 'w'.repeat(word), ...run);
    }
    return letters.join('');
  });
}

const astral = ['😀', '👍🏽', '👩‍👩‍👧', '🇨🇱', '𐐨', '𐐀', '𝒜', '𠮷', 'e\u0301', '\u{F0000}', ' ', ', ', '  ', '.. ', '[', '“', '”', '3/ '];

function wholeCharacters(text: string): void {
  const errors: unknown[] = [];
  const service = createLanguageService({ onError: (_where, error) => errors.push(error) });
  const draft = service.parse(text);
  service.index('file:///a.draft', draft);
  for (const finding of service.check(draft, defaultSettings, 'file:///a.draft')) {
    whole(finding.span);
    for (const related of finding.related) if ('span' in related) whole(related.span);
    words(finding.message, ...finding.related.map(({ message }) => message));
    for (const fix of service.fixes(draft, finding)) {
      words(fix.title);
      for (const { span, newText, annotation = '' } of fix.edits()) {
        whole(span);
        words(newText, annotation);
      }
    }
  }
  service.outline(draft).forEach(outlined);
  for (const token of service.semanticTokens(draft)) whole(token);
  for (const fold of service.folds(draft)) whole(fold);
  for (let offset = 0; offset <= text.length; offset += 3) {
    const hover = service.hover(draft, offset);
    if (hover !== undefined) {
      whole(hover.span);
      words(hover.markdown);
    }
    for (const span of service.pair(draft, offset)) whole(span);
    for (const span of service.highlight(draft, offset)) whole(span);
    for (const { range, origin } of service.definition(draft, offset)) {
      inWhole(range);
      whole(origin);
    }
    for (const { range } of service.references(draft, offset, true)) inWhole(range);
    for (const { span, newText, title } of finished(service.completions(draft, offset, 'file:///b.draft'))) {
      whole(span);
      words(newText, title);
    }
    const edits = service.rename(draft, offset, 'AG/RES. 2077 (XXXV-O/05)');
    for (const { range, newText } of typeof edits === 'string' ? [] : edits) {
      inWhole(range);
      words(newText);
    }
  }
  assert.deepEqual(errors, []);

  function outlined({ name, detail, span, selection, children }: OutlineItem): void {
    words(name, detail);
    whole(span);
    whole(selection);
    children.forEach(outlined);
  }

  function inWhole({ start, end }: Range): void {
    whole({ start: draft.offsetAt(start), end: draft.offsetAt(end) });
  }

  function whole({ start, end }: Span): void {
    for (const at of [start, end]) assert.ok(!isWithinPair(text, at), `${start}–${end} cuts ${JSON.stringify(text.slice(at - 1, at + 1))}`);
  }
}

function words(...all: readonly string[]): void {
  for (const each of all) assert.ok(each.isWellFormed(), JSON.stringify(each));
}

function isWithinPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
