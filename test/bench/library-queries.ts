import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findCitations } from '../../server/src/citations/read.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { findTexts } from '../../server/src/features/find-texts.ts';
import { openCache } from '../../server/src/files/cache/cache.ts';
import { keyOfPath } from '../../server/src/library/address.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import { createLibrary, type Library } from '../../server/src/library/library.ts';
import { printsOf } from '../../server/src/library/passages/prints.ts';
import { finished } from '../../server/src/text/slices.ts';
import { randomFrom } from './random.ts';

/** How long questions to a library take, in milliseconds each. */
export interface Queries {
  readonly lookups: readonly number[];
  readonly symbols: readonly number[];
  readonly passages: readonly number[];
}

/** Asks a library of these drafts. What a server kept of them in the cache is not made anew. */
export async function askLibrary(folder: string, symbols: readonly string[], cache: string): Promise<Queries> {
  const { library, paths } = await libraryOf(folder, cache);
  const random = randomFrom(1);
  const keys = symbols.flatMap((symbol) => findCitations(symbol).map(({ key }) => key));
  const lookups = measured(1000, () => {
    const key = random.pick(keys);
    if (library.draftsWithSymbol(key).length !== 1) throw new Error(`No draft bears ${key}.`);
    library.citedText(key);
  });
  const words = ['AG/RES. 12', 'flood plains', 'marking of inland', 'rstrtn', 'navig'];
  const found = measured(50, (at) => void finished(findTexts(words[at % words.length] ?? '', library)));
  const paragraphs = Array.from({ length: 20 }, () => parse(readFileSync(random.pick(paths), 'utf8'))).flatMap(({ paragraphs }) =>
    Array.from(paragraphsIn(paragraphs), ({ paragraph }) => paragraph).filter((paragraph) => printsOf(paragraph).length > 0),
  );
  const passages = measured(500, () => void library.passagesLike(printsOf(random.pick(paragraphs)), 40));
  return { lookups, symbols: found, passages };
}

async function libraryOf(folder: string, cache: string): Promise<{ library: Library; paths: string[] }> {
  const library = createLibrary();
  const paths = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.draft')).map((name) => join(folder, name));
  const kept = await openCache({ path: cache, version: builtVersion(), failed: console.error }).open(keyOfPath(folder));
  for (const path of paths) {
    const uri = keyOfPath(path);
    library.set((await kept.entryOf(uri)) ?? describeDraft(uri, parse(readFileSync(path, 'utf8'))));
  }
  return { library, paths };
}

/** As the bundle in `dist` tells it. */
function builtVersion(): string {
  const version = execFileSync(process.execPath, [join(import.meta.dirname, '../../dist/cli.js'), '--version'], { encoding: 'utf8' });
  return version.replace(/^penholder /, '').trim();
}

function measured(times: number, ask: (nth: number) => void): number[] {
  return Array.from({ length: times }, (_, nth) => {
    const start = performance.now();
    ask(nth);
    return performance.now() - start;
  });
}
