import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loseBrackets } from '../support/bracket-experiment.ts';
import { generateDraft } from './generate.ts';

/**
 * How well lost brackets are found: 12 removed at random from a text, many times over, the findings on the text as it stands, and how often the
 * place of a bracket is one of the first two offers. On generated
 * drafts, and on the real texts of `PENHOLDER_CORPUS` that have brackets enough.
 */
const trials = process.argv.includes('--quick') ? 20 : 100;
const fewest = 100;

const texts: [string, string][] = [
  ...(['oas', 'un', 'unfccc'] as const).map((style): [string, string] => [
    `generated, ${style}`,
    generateDraft({ bytes: 100_000, seed: 1, style }),
  ]),
  ['generated, unfccc, hard-wrapped', generateDraft({ bytes: 100_000, seed: 2, style: 'unfccc', wrapped: true })],
  ...realTexts(),
];

console.log(
  '| text | brackets | findings as it stands | precision | recall | F1 | place offered |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const [name, text] of texts) {
  const { brackets, unspoilt, precision, recall, f1, placed } = loseBrackets(text, { trials });
  console.log(
    `| ${name} | ${brackets} | ${unspoilt} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} | ${placed.toFixed(2)} |`,
  );
}

function realTexts(): [string, string][] {
  const corpus = process.env['PENHOLDER_CORPUS'];
  if (corpus === undefined) return [];
  const folder = join(corpus, 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])
    .filter(([, text]) => (text.match(/[[\]]/g)?.length ?? 0) >= fewest);
}
