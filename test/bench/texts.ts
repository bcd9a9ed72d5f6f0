import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { generateDraft } from './generate.ts';

/** The texts of one kind that a run measures. Sizes are in bytes of UTF-8. */
export interface Texts {
  readonly kind: 'real' | 'generated';
  readonly small: BenchText;
  /** The three largest, the largest first. */
  readonly large: readonly BenchText[];
  readonly megabyte: BenchText;
  readonly all: BenchText;
  readonly allFiveTimes: BenchText;
  /** About 10 MB of short texts over and over. */
  readonly shortOverAndOver: BenchText | undefined;
}

export interface BenchText {
  /** As the table names it. */
  readonly name: string;
  readonly text: string;
}

/** The texts of `corpus/` and `seeds/` in the folder that `PENHOLDER_CORPUS` names; undefined where it names none. */
export function realTexts(): Texts | undefined {
  const { PENHOLDER_CORPUS: folder } = env;
  if (folder === undefined || folder === '') return undefined;
  const corpus = textsBelow(join(folder, 'corpus'));
  const seeds = `${textsBelow(join(folder, 'seeds')).join('\n')}\n`;
  return textsOf('real', corpus, seeds);
}

/** Drafts in the three styles and of the sizes that the real ones have, with 20 faults each. */
export function generatedTexts(): Texts {
  const sizes = [373_000, 236_000, 171_000, 560_000, 500_000];
  const styles = ['unfccc', 'un', 'oas'] as const;
  return textsOf(
    'generated',
    sizes.map((bytes, at) => generateDraft({ bytes, seed: at, faults: 20, style: styles[at % 3] ?? 'un' })),
  );
}

function textsOf(kind: Texts['kind'], texts: readonly string[], short?: string): Texts {
  const bySize = [...texts].sort((a, b) => b.length - a.length);
  const [largest = ''] = bySize;
  const all = `${texts.join('\n')}\n`;
  return {
    kind,
    small: named(firstBytes(largest, 10_000)),
    large: bySize.slice(0, 3).map(named),
    megabyte: named(firstBytes(all, 1_000_000)),
    all: named(all),
    allFiveTimes: named(all.repeat(5)),
    shortOverAndOver:
      short === undefined ? undefined : { ...named(short.repeat(Math.ceil(9_500_000 / short.length))), name: '10 MB of seeds' },
  };
}

function named(text: string): BenchText {
  const bytes = Buffer.byteLength(text);
  const name = bytes < 995_000 ? `${Math.round(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(bytes < 9.5e6 ? 1 : 0)} MB`;
  return { name, text };
}

/** Whole lines of about so many bytes. */
function firstBytes(text: string, bytes: number): string {
  const head = Buffer.from(text).subarray(0, bytes).toString();
  return head.slice(0, head.lastIndexOf('\n') + 1);
}

/** In the order of their paths: those of folders within too. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
}
