import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noteDifferences, stillThere } from '../../server/src/concordance/noted-differences.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { concordanceReport } from '../../server/src/features/concordance-report.ts';
import { finished } from '../../server/src/text/slices.ts';
import { clockLanguages, clocks } from '../support/clocks.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { editOf, strokes } from './arbitrary-edit.ts';

const texts = fc.oneof({ weight: 4, arbitrary: drafts() }, realTexts() ?? drafts(), wildTexts());

describe('concordance of languages', function () {
  this.timeout(patience(120_000));

  it('finds nothing in a draft that is held against itself', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(differences(text, text), [])),
      runs(longest / 8),
    );
  });

  it('finds exactly one difference where one number of a translation is another', () => {
    const numbers = clockLanguages.flatMap((language) =>
      Array.from(clocks(language).matchAll(/(?<=\s)(?:45|1[ .,]500|2[.,]5|2019|2021|2003)(?!\d)/g), ({ index, 0: written }) => ({
        language,
        index,
        written,
      })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom(...clockLanguages), ({ language, index, written }, other) => {
        fc.pre(other !== language);
        const text = clocks(language);
        const changed = `${text.slice(0, index)}${written.replace(/\d$/, '7')}${text.slice(index + written.length)}`;
        const found = differences(clocks(other), changed);
        assert.equal(found.length, 1, JSON.stringify(found));
        assert.deepEqual([found[0]?.places[1]?.says.length, found[0]?.places[0]?.says.length], [1, 1]);
      }),
      runs(longest / 8),
    );
  });

  it('finds the same after edits as in the text read anew, in any texts', () => {
    fc.assert(
      fc.property(texts, fc.array(strokes(), { maxLength: 4 }), (text, edits) => {
        let draft = parse(text);
        for (const stroke of edits) {
          finished(concordanceReport([named(draft), named(parse(text))]));
          draft = update(draft, editOf(stroke, draft.text()));
        }
        const report = (one: typeof draft) => finished(concordanceReport([named(one), named(parse(text))]));
        assert.deepEqual(report(draft), report(parse(draft.text())));
      }),
      runs(longest / 8),
    );
  });

  it('shows what was noted where it stands after any edits, or not at all', () => {
    const files = [
      { uri: 'en', name: 'clocks.en.draft', draft: parse(clocks('en')) },
      {
        uri: 'fr',
        name: 'clocks.fr.draft',
        draft: parse(clocks('fr').replace('61/22', '61/23').replace('45 %', '54 %').replace('APPROUVÉ', '')),
      },
    ] as const;
    const [noted = assert.fail()] = finished(noteDifferences(files));
    const words = ['61/22', '45', 'APPROVED'];
    const shown = (draft: Draft) => stillThere(noted, draft).map(({ span }) => draft.slice(span));
    assert.deepEqual(shown(files[0].draft), words);
    fc.assert(
      fc.property(fc.array(strokes(), { maxLength: 4 }), (edits) => {
        const draft = edits.reduce((now, stroke) => update(now, editOf(stroke, now.text())), files[0].draft);
        for (const each of shown(draft)) assert.ok(words.includes(each), each);
      }),
      runs(longest / 8),
    );
  });

  it('takes time in proportion to a paragraph', () => {
    growsLinearly(
      100,
      (times) =>
        (['en', 'fr'] as const).map(
          (language) => `The Council,\n\n1. ${clocks(language).replaceAll('\n', ' ').replaceAll('5', language).repeat(times)}\n`,
        ),
      ([one = '', other = '']) => differences(one, other),
    );
  });

  it('takes time in proportion to the drafts', () => {
    const many = (times: number, language: 'en' | 'fr') =>
      Array.from({ length: times }, (_, at) => clocks(language).replaceAll('1', `1${at}`));
    growsLinearly(
      16,
      (times) => [many(times, 'en').join('\n'), many(times, 'fr').join('\n')],
      ([one = '', other = '']) => differences(one, other),
    );
  });
});

function named(draft: ReturnType<typeof parse>) {
  return { name: '', draft };
}

function differences(...all: readonly string[]) {
  return finished(concordanceReport(all.map((text) => named(parse(text))))).differences;
}
