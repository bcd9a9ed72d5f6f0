import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type End, endsOf } from '../../server/src/draft/brackets/bracket-ends.ts';
import { evidenceInRow } from '../../server/src/draft/brackets/bracket-evidence.ts';
import { matchAcross } from '../../server/src/draft/brackets/bracket-matching.ts';
import { type Costs, fitted } from '../../server/src/draft/brackets/fitted-costs.ts';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { paragraphAt, paragraphNumber } from '../../server/src/draft/paragraphs.ts';
import { bracketsOf, inOriginal, loseSome } from '../support/bracket-experiment.ts';
import { toFit, toMeasure } from './halves.ts';
import { randomFrom } from './random.ts';

/**
 * Fits the costs of `fitted-costs.ts` to real texts of `PENHOLDER_CORPUS` that lost brackets, one cost after the other, by ever smaller steps, and measures them
 * on other texts. It prints costs to be copied; nothing is written.
 */
const trials = 40;
const lost = 12;
const steps = [0.8, 0.4, 0.2];
/** A finding on the text as it stands counts as so much of an error in each trial: official texts do lack brackets, but most of these are none. */
const unspoilt = 0.06;
/** The articles of one compilation are many and short. */
const weight = (name: string) => (name.includes('article-') ? 0.3 : 1);
/** What speaks for a pair; all other costs speak against something. */
const mayBeNegative: ReadonlySet<string> = new Set<keyof Costs>(['pair', 'options', 'spare']);

interface Row {
  readonly ends: readonly End[];
  /** Beside them: the number of each bracket's paragraph in the text as it stands. */
  readonly numbers: readonly number[];
}

interface Text {
  readonly name: string;
  readonly whole: Row;
  readonly trials: readonly (Row & { readonly truth: ReadonlySet<number> })[];
}

const corpus = process.env['PENHOLDER_CORPUS'];
if (corpus === undefined || !existsSync(corpus)) throw new Error('PENHOLDER_CORPUS names no folder with real texts');
const files = ['corpus', 'corpus/bbnj-proposals'].flatMap((folder) =>
  readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)),
);
const [fit, rest] = [toFit, toMeasure].map((names) => names.map((name) => read(files.find((file) => file.includes(name)) ?? ''))) as [
  Text[],
  Text[],
];

let costs: Costs = fitted;
let least = errors(costs);
for (const step of steps) {
  // The cost of a lost bracket is the unit of all others.
  for (const key of Object.keys(costs).filter((each) => each !== 'lost') as (keyof Costs)[]) {
    for (const change of [step, -step]) {
      for (;;) {
        const other = { ...costs, [key]: Math.round((costs[key] + change) * 100) / 100 };
        const now = other[key] < 0 && !mayBeNegative.has(key) ? Number.POSITIVE_INFINITY : errors(other);
        if (now >= least) break;
        [costs, least] = [other, now];
      }
    }
  }
}
console.log(JSON.stringify(costs));
console.log('| text | | as it stands | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: | ---: |');
for (const [texts, use] of [
  [fit, 'fitted'],
  [rest, 'measured'],
] as const) {
  for (const text of texts) {
    const { right, wrong, missed, standing } = score(text, costs);
    const [precision, recall, f1] = [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)];
    console.log(`| ${text.name} | ${use} | ${standing} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`);
  }
}

function read(file: string): Text {
  const text = readFileSync(file, 'utf8');
  const draft = parse(text);
  const random = randomFrom(1);
  const places = bracketsOf(text);
  return {
    name: file.slice(file.lastIndexOf('/') + 1),
    whole: rowOf(draft, draft, []),
    trials: Array.from({ length: trials }, () => {
      const { spoilt, cuts } = loseSome(text, places, lost, random);
      return { ...rowOf(parse(spoilt), draft, cuts), truth: new Set(cuts.map((cut) => numberAt(draft, cut))) };
    }),
  };
}

function rowOf(draft: Draft, original: Draft, cuts: readonly number[]): Row {
  const ends = endsOf(evidenceInRow(draft));
  const offset = ({ index, evidence }: End) => (paragraphNumber(draft.paragraphs, index)?.offset ?? 0) + evidence.mark.span.start;
  return { ends, numbers: ends.map((end) => numberAt(original, inOriginal(cuts, offset(end)))) };
}

function numberAt(draft: Draft, offset: number): number {
  return paragraphAt(draft.paragraphs, offset)?.index ?? -1;
}

function errors(of: Costs): number {
  let sum = 0;
  for (const text of fit) {
    const { right, wrong, missed, standing } = score(text, of);
    sum += (weight(text.name) * (wrong + missed + unspoilt * trials * standing)) / (right + missed);
  }
  return sum;
}

function score(text: Text, of: Costs): { right: number; wrong: number; missed: number; standing: number } {
  const before = named(text.whole, of);
  let [right, wrong, missed] = [0, 0, 0];
  for (const trial of text.trials) {
    const now = named(trial, of);
    for (const number of trial.truth) now.has(number) ? right++ : missed++;
    for (const number of now) if (!trial.truth.has(number) && !before.has(number)) wrong++;
  }
  return { right, wrong, missed, standing: before.size };
}

/** The paragraphs in which a bracket has no partner. */
function named({ ends, numbers }: Row, of: Costs): ReadonlySet<number> {
  const found = new Set<number>();
  matchAcross(ends, of).forEach((other, at) => {
    if (other < 0 === (ends[at]?.evidence.partner === undefined)) found.add(numbers[at] ?? -1);
  });
  return found;
}
