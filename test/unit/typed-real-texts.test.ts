import assert from 'node:assert/strict';
import { structure } from '../../server/src/draft/document/places.ts';
import { createLanguageService, type Draft, defaultSettings } from '../../server/src/service.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

const service = createLanguageService();

/** So many paragraphs of each text are tried, evenly spread. */
const triedParagraphs = 30;

describe('a line break in the real texts', function () {
  this.timeout(120_000);
  for (const { name, text } of hasRealTexts ? [...realTexts('seeds'), ...realTexts('corpus')] : []) {
    it(`after a number of ${name} brings a number with which nothing is wrong`, () => {
      const draft = service.parse(text);
      const numbered = [...structure(draft)].filter(({ place: { label, role } }) => label !== undefined && role !== 'heading');
      const before = faultsOfNumbers(draft);
      const step = Math.max(1, Math.floor(numbered.length / triedParagraphs));
      for (const { paragraph, offset, line } of numbered.filter((_, at) => at % step === 0)) {
        const end = offset + paragraph.content.end;
        const broken = service.update(draft, { span: { start: end, end }, newText: '\n' });
        const [edit] = service.typed(broken, end + 1, '\n');
        if (edit === undefined || edit.newText === '') continue;
        const begun = service.update(broken, edit);
        const at = edit.span.start + edit.newText.length;
        const said = service.update(begun, { span: { start: at, end: at }, newText: 'Requests that more be said;' });
        assert.ok(faultsOfNumbers(said) <= before, `${JSON.stringify(edit.newText)} after line ${line + 1}`);
      }
    });
  }
});

function faultsOfNumbers(draft: Draft): number {
  return service.findings(draft, defaultSettings).all.filter(({ rule }) => rule.startsWith('number-') || rule === 'structure-lost').length;
}
