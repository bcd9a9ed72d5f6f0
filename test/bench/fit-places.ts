import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bracketedWords } from '../../server/src/draft/brackets/bracketed-words.ts';
import { looseBracketsOf } from '../../server/src/draft/brackets/marks-without-partner.ts';
import { parse, update } from '../../server/src/draft/draft.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';
import { fittedWeights } from '../../server/src/rules/brackets/repair/fitted-weights.ts';
import type { PairFeatures } from '../../server/src/rules/brackets/repair/pair-plausibility.ts';
import { placesOf } from '../../server/src/rules/brackets/repair/plausible-places.ts';
import { bracketsOf, isSamePlace } from '../support/bracket-experiment.ts';
import { toFit, toMeasure } from './halves.ts';

/**
 * Fits the weights of `fitted-weights.ts` to real texts of `PENHOLDER_CORPUS`: every second bracket is taken out alone, and the place where it stood is to be the likeliest of all in its paragraph
 * (a softmax over the places, by gradient ascent). It prints weights to be copied, and how often the place is the first or one of the first two, on both halves of the texts.
 */
const rounds = 60;
const step = 0.15;
const decay = 0.0002;

type Sums = { -readonly [each in keyof PairFeatures]: number };

interface Lost {
  /** For each place, the features of its pairs together. */
  readonly places: readonly Sums[];
  /** The number of the place where the bracket stood; -1 where it is none of them. */
  readonly right: number;
}

const corpus = process.env['PENHOLDER_CORPUS'];
if (corpus === undefined || !existsSync(corpus)) throw new Error('PENHOLDER_CORPUS names no folder with real texts');
const keys = Object.keys(fittedWeights) as (keyof PairFeatures)[];
const files = ['corpus', 'corpus/bbnj-proposals'].flatMap((folder) =>
  readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)),
);
const [fit, rest] = [toFit, toMeasure].map((names) =>
  names.flatMap((name) => lostIn(readFileSync(files.find((file) => file.includes(name)) ?? '', 'utf8'))),
) as [Lost[], Lost[]];

const weights = nothing();
ascend(fit.filter(({ right }) => right >= 0));
console.log(JSON.stringify(Object.fromEntries(keys.map((key) => [key, Math.round(weights[key] * 10) / 10]))));
console.log('| texts | brackets | first | one of two |\n| --- | ---: | ---: | ---: |');
for (const [name, lost] of [
  ['fitted', fit],
  ['measured', rest],
] as const) {
  const ranks = lost.map(rankOf);
  const share = (most: number) => (ranks.filter((rank) => rank < most).length / ranks.length).toFixed(2);
  console.log(`| ${name} | ${ranks.length} | ${share(1)} | ${share(2)} |`);
}

/** Of the brackets that leave one without a partner in their paragraph. */
function lostIn(text: string): Lost[] {
  const draft = parse(text);
  return bracketsOf(text).flatMap((at, number): Lost[] => {
    if (number % 2 > 0) return [];
    const spoilt = update(draft, { span: { start: at, end: at + 1 }, newText: '' });
    const placed = paragraphAt(spoilt.paragraphs, at);
    const bracket = text.charAt(at);
    const loose = (placed && looseBracketsOf(placed.paragraph))?.filter(({ opening }) => opening === (bracket === ']')) ?? [];
    const [mark] = loose;
    if (placed === undefined || mark === undefined || loose.length > 1) return [];
    const words = bracketedWords(spoilt);
    const places = placesOf(placed.paragraph, mark, (asked) => words.has(asked));
    return [
      {
        places: places.map(({ features }) => summed(features)),
        right: places.findIndex(({ place }) => isSamePlace(placed.paragraph.text, place, at - placed.offset, bracket)),
      },
    ];
  });
}

function summed(features: readonly PairFeatures[]): Sums {
  const sums = nothing();
  for (const each of features) for (const key of keys) sums[key] += each[key];
  return sums;
}

/** Steps in the direction of the mean gradient, each key's by how much it has varied (Adam). */
function ascend(lost: readonly Lost[]): void {
  const [mean, square] = [nothing(), nothing()];
  for (let round = 0; round < rounds; round++) {
    const gradient = nothing();
    for (const { places, right } of lost) {
      const shares = softmax(places.map(scoreOf));
      for (const key of keys)
        gradient[key] += (places[right]?.[key] ?? 0) - places.reduce((sum, place, at) => sum + (shares[at] ?? 0) * place[key], 0);
    }
    for (const key of keys) {
      const by = gradient[key] / lost.length - decay * weights[key];
      mean[key] = 0.9 * mean[key] + 0.1 * by;
      square[key] = 0.95 * square[key] + 0.05 * by * by;
      weights[key] += (step * mean[key]) / (Math.sqrt(square[key]) + 1e-3);
    }
  }
}

function scoreOf(place: Sums): number {
  return keys.reduce((sum, key) => sum + weights[key] * place[key], 0);
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/** How many places are likelier than the right one. */
function rankOf({ places, right }: Lost): number {
  const place = places[right];
  if (place === undefined) return Number.POSITIVE_INFINITY;
  const own = scoreOf(place);
  return places.filter((each) => scoreOf(each) > own).length;
}

function nothing(): Sums {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Sums;
}
