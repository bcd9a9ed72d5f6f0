import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

/** A real negotiating text from the folder that `PENHOLDER_CORPUS` names. */
export interface RealText {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const { PENHOLDER_CORPUS: folder = '' } = env;

/** '' where it is not named. */
export const realFolder = folder;

/** False where the folder is not named: then tests that want its texts are skipped. */
export const hasRealTexts = folder !== '';

/** The texts of `corpus/` whose every finding was judged by reading. The folder holds others too, and grows. */
const judged = [
  'oas-cp-1700-09-proyecto',
  'oas-cp-res-953',
  'unfccc-CMA2019',
  'unfccc-adp-2015-8-nonpaper',
  'unfccc-paris-draft-agreement-4-dec',
  'unsc-draft-S-2016-1100',
  'unsc-draft-S-2018-221',
  'who-WHA66.10',
];

/** The texts of a part whose names begin so, in the order of their names: of `corpus`, of those that were judged. */
export function realTexts(part: 'seeds' | 'corpus' | 'corpus/bbnj-proposals', name = ''): RealText[] {
  return readdirSync(join(folder, part))
    .filter((file) => file.endsWith('.txt') && file.startsWith(name) && (part !== 'corpus' || judged.some((each) => file.startsWith(each))))
    .sort()
    .map((file) => ({ name: file, path: join(folder, part, file), text: readFileSync(join(folder, part, file), 'utf8') }));
}
