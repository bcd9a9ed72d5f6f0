import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { openOriginal } from '../../server/src/interchange/docx/into/open-original.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import { finished } from '../../server/src/text/slices.ts';
import { growsLinearly } from '../support/grows-linearly.ts';
import { paragraph, run, wordDocument } from '../support/word-document.ts';

const times = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join('');
const change = (at: number): string => `{++lamps ++}{>>@Mexico<<}{--sails--}{>>@Peru 2026-03-0${1 + (at % 9)}<<}{>>@EU: delete<<} and `;

describe('a long draft as a Word document', function () {
  this.timeout(120_000);

  for (const [what, text] of [
    ['paragraphs with numbers and changes', (count: number) => times(count, (at) => `${at + 1}. To count ${change(at)}rest;\n\n`)],
    ['lists below them', (count: number) => times(count, (at) => `${at + 1}. Asks:\n\n(a) For oil;\n\n(b) For wicks;\n\n`)],
    ['changes in one paragraph', (count: number) => `To count ${times(count, change)}rest.\n`],
    [
      'notes',
      (count: number) => times(count, (at) => `To light[^${at + 1}] lamps.\n\n`) + times(count, (at) => `[^${at + 1}]: Number ${at}.\n\n`),
    ],
    [
      'moves',
      (count: number) =>
        times(2, (end) =>
          times(count, (at) => `{${end ? '++' : '--'}To count the lamp with number ${at}${end ? '++' : '--'}}{>>@Peru 2026-03-02<<}\n\n`),
        ),
    ],
    ['marks without an end', (count: number) => times(count, () => '{++ [ {>>@ ')],
  ] as const)
    it(`${what}: sixteen times as many take about sixteen times as long`, () =>
      growsLinearly(
        100,
        (count) => text(count),
        (long) => finished(exportWord(parse(long), { template: undefined, asTracked: false })),
      ));

  it('edits that are written back into its document: sixteen times as many take about sixteen times as long', () =>
    growsLinearly(
      100,
      (count) => {
        const bytes = wordDocument({ body: times(count, (at) => paragraph(run(`To count the lamps of the port number ${at}.`))) });
        const original = openOriginal(bytes, { emphasisAsChanges: false });
        assert(!('refused' in original));
        return { original, draft: original.text.replaceAll('lamps', 'great lamps').replaceAll('port', 'quay') };
      },
      ({ original, draft }) => finished(original.writeBack(parse(draft), { author: 'Keeper', date: undefined })),
    ));

  it('a draft of which nothing is left: sixteen times as many paragraphs take about sixteen times as long', () =>
    growsLinearly(
      1000,
      (count) => {
        const original = openOriginal(wordDocument({ body: times(count, (at) => paragraph(run(`To count lamp ${at}.`))) }), {
          emphasisAsChanges: false,
        });
        assert(!('refused' in original));
        return original;
      },
      (original) => finished(original.writeBack(parse('To rest.\n'), { author: 'Keeper', date: undefined })),
    ));
});
