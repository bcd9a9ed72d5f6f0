import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { env, exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Citation } from '../../server/src/citations/citation.ts';
import { findCitations } from '../../server/src/citations/read.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { citationsOf } from '../support/all-of-draft.ts';
import { type Link, linkedText } from './akn4un.ts';
import { randomFrom } from './random.ts';

/**
 * How many citations are found, and whether what is found is one. On the United Nations' own files (`unxml/` of `PENHOLDER_CORPUS`) their editors' links are
 * the truth: each must be found as what it leads to. What is found beyond them, there and in the texts of `corpus/` and `seeds/`, is printed to be read:
 * `--sample 300`, `--seed 1`.
 */
const { values } = parseArgs({ options: { sample: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const { PENHOLDER_CORPUS: folder = '' } = env;
if (folder === '') {
  console.error('Name the folder with the real texts: PENHOLDER_CORPUS.');
  exit(2);
}

/** Links that their editors' tool put on what is no symbol: “T/PCCs” is short for those who contribute troops and police. */
const noSymbols: ReadonlySet<string> = new Set(['t/pccs']);

interface Beyond {
  readonly place: string;
  readonly citation: Citation;
  readonly surroundings: string;
}

const beyond: Beyond[] = [];
const byLanguage = new Map<string, { links: number; found: number }>();
console.log('| file | language | links | found | others found |\n| --- | --- | ---: | ---: | ---: |');
for (const path of filesBelow(join(folder, 'unxml'), '.xml')) {
  const { language, text, links } = linkedText(readFileSync(path, 'utf8'));
  const citations = citationsOf(parse(text));
  const wanted = links.flatMap((link) => symbolOf(link) ?? []);
  const missed = wanted.filter(({ link, symbol }) => !citations.some((citation) => meets(citation, link) && isSame(citation, symbol)));
  const others = citations.filter((citation) => !links.some((link) => meets(citation, link)));
  const sums = byLanguage.get(language) ?? { links: 0, found: 0 };
  byLanguage.set(language, { links: sums.links + wanted.length, found: sums.found + wanted.length - missed.length });
  console.log(`| ${basename(path)} | ${language} | ${wanted.length} | ${wanted.length - missed.length} | ${others.length} |`);
  for (const { link, symbol } of missed) console.error(`missed: ${symbol} in ${around(text, link, 60)}`);
  beyond.push(...others.map((citation) => asBeyond(path, text, citation)));
}
for (const [language, { links, found }] of byLanguage)
  console.log(`| all | ${language} | ${links} | ${found}, ${(found / links).toFixed(3)} | |`);

for (const path of ['corpus', 'seeds'].flatMap((part) => filesBelow(join(folder, part), '.txt'))) {
  const text = readFileSync(path, 'utf8');
  beyond.push(...citationsOf(parse(text)).map((citation) => asBeyond(path, text, citation)));
}
const sample = sampleOf(beyond, Number(values.sample));
console.log(`\n${beyond.length} found without a link, of which ${sample.length} follow:\n`);
for (const { place, citation, surroundings } of sample) console.log(`${place}\n  ${citation.symbol}: ${surroundings}`);

/** What a link leads to, if it is a document of the United Nations. */
function symbolOf(link: Link): { readonly link: Link; readonly symbol: string } | undefined {
  const symbol = /^https:\/\/undocs\.org\/(?:[a-z]{2}\/)?(.+)$/.exec(link.address)?.[1];
  return symbol === undefined || noSymbols.has(symbol.toLowerCase()) ? undefined : { link, symbol: decodeURIComponent(symbol) };
}

/** The address of a part, “217 A (III)”, is that of the whole, “A/RES/217(III)”. */
function isSame({ key }: Citation, symbol: string): boolean {
  const [linked] = findCitations(symbol);
  return linked !== undefined && key.replace(/(?<=^a\/res\/\d+)[a-z]$/, '') === linked.key;
}

function meets({ span }: Citation, { start, end }: Link): boolean {
  return span.start < end && start < span.end;
}

function asBeyond(path: string, text: string, citation: Citation): Beyond {
  const { start, end } = citation.span;
  const place = `${basename(path)}:${text.slice(0, start).split('\n').length}`;
  return { place, citation, surroundings: around(text, { start, end }, 70) };
}

function around(text: string, { start, end }: { start: number; end: number }, units: number): string {
  const words = `${text.slice(Math.max(0, start - units), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + units)}`;
  return words.replace(/\s+/g, ' ');
}

function filesBelow(root: string, extension: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Drawn by the seed alone. */
function sampleOf<T>(all: readonly T[], size: number): readonly T[] {
  const chance = randomFrom(Number(values.seed));
  return all
    .map((each, at) => ({ each, at, rank: chance.below(1e9) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
