import assert from 'node:assert/strict';
import { findCitations } from '../../server/src/citations/read.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { applied } from '../support/places.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

/** Longer ones take minutes: each symbol is renamed in a text that is read anew. In UTF-16 code units. */
const longestUnits = 80_000;

/** Every symbol that a real text cites or bears, renamed to the next number that it does not cite, and back. */
describe('renaming in the real texts', function () {
  this.timeout(120_000);
  for (const { name, text } of hasRealTexts ? [...realTexts('seeds'), ...realTexts('corpus')] : []) {
    if (text.length > longestUnits) continue;
    it(`there and back leaves ${name} as it was`, () => {
      const all = findCitations(text);
      for (const { key } of new Map(all.map((each) => [each.key, each])).values()) {
        const symbol = all
          .filter((each) => each.key === key)
          .reduce((best, each) => (each.symbol.length > best.length ? each.symbol : best), '');
        const other = numbersAfter(symbol).find((next) => !all.some((each) => each.key === findCitations(next)[0]?.key));
        if (other === undefined) continue;
        const there = renamed(text, key, other);
        assert.notEqual(there, text);
        assert.equal(renamed(there, findCitations(other)[0]?.key, symbol), text, `${symbol} to ${other}`);
      }
    });
  }
});

/** The symbols of the same organ and session with higher numbers. */
function numbersAfter(symbol: string): string[] {
  const higher = (by: number) => symbol.replace(/\d+(?=[^\d(]*(?:\(|$))/, (number) => String(Number(number) + by));
  return Array.from({ length: 40 }, (_, at) => higher(at + 1)).filter((next) => findCitations(next)[0]?.symbol === next);
}

function renamed(text: string, key: string | undefined, newName: string): string {
  const service = createLanguageService();
  const draft = service.parse(text);
  service.index('a.draft', draft);
  const { span } = findCitations(text).find((each) => each.key === key) ?? assert.fail(`No ${key}`);
  const edits = service.rename(draft, span.start, newName);
  return typeof edits === 'string' ? assert.fail(edits) : applied(text, [...edits]);
}
