import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spoilNumbers } from '../support/number-experiment.ts';
import { generateDraft } from './generate.ts';

/**
 * How well wrong numbers are found: one label of a series that is in order is lost, doubled, swapped or changed, many times over, and the findings on the text as it
 * stands. On generated drafts, and on the real texts of `PENHOLDER_CORPUS` that have such a series.
 */
const trials = process.argv.includes('--quick') ? 4 : 20;

const texts: [string, string][] = [
  ...(['oas', 'un', 'unfccc'] as const).map((style): [string, string] => [
    `generated, ${style}`,
    generateDraft({ bytes: 100_000, seed: 1, style }),
  ]),
  ...realTexts(),
];

console.log('| text | findings as it stands | found | others |\n| --- | ---: | ---: | ---: |');
const sum = { trials: 0, found: 0, others: 0 };
for (const [name, text] of texts) {
  const figures = spoilNumbers(text, { trials });
  if (figures === undefined) continue;
  sum.trials += figures.trials;
  sum.found += figures.found;
  sum.others += figures.others;
  console.log(`| ${name} | ${figures.unspoilt} | ${(figures.found / figures.trials).toFixed(2)} | ${figures.others} |`);
}
console.log(`| all | | ${(sum.found / sum.trials).toFixed(2)} of ${sum.trials} | ${sum.others} |`);

function realTexts(): [string, string][] {
  const corpus = process.env['PENHOLDER_CORPUS'];
  if (corpus === undefined) return [];
  return ['corpus', 'corpus/sc', 'corpus/bbnj-proposals', 'seeds'].flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name): [string, string] => [name, readFileSync(join(corpus, folder, name), 'utf8')]),
  );
}
