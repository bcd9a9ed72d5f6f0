import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { versionsOfOthers } from './contenders.ts';
import { groups, type Result, type Row, rowsFor } from './rows.ts';
import { generatedTexts, realTexts } from './texts.ts';

/**
 * Measures the built server beside the JSON server of VS Code, and the command line beside other linters, on the same texts: those of
 * `PENHOLDER_CORPUS` where it is set, and generated ones of the same sizes. `--only open` measures the rows of that name alone (it can be given
 * again), `--texts real` or `--texts generated` those texts alone; `--no-build` takes `dist` as it is.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [...groups] },
    texts: { type: 'string', multiple: true, default: ['real', 'generated'] },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const unknown = values.only.filter((name) => !groups.some((group) => group === name));
if (unknown.length > 0) throw new Error(`There are no rows named ${unknown.join(', ')}. There are ${groups.join(', ')}.`);

if (values.build) execFileSync(process.execPath, [join(import.meta.dirname, '../../server/build.ts')], { stdio: ['ignore', 2, 2] });
const load = () => loadavg()[0]?.toFixed(1);
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; load ${load()} at first; ${versionsOfOthers()}.`);
const typing = values.only.some((group) => ['keystroke', 'slowest', 'growth', 'memory'].includes(group));
for (const texts of [realTexts(), generatedTexts()]) {
  if (texts === undefined || !values.texts.includes(texts.kind)) continue;
  console.log(`\n| ${texts.kind} texts | measured | the other’s | ratio | to reach | |\n| --- | ---: | ---: | ---: | ---: | --- |`);
  for (const row of rowsFor(texts, typing ? 60 : 0)) if (values.only.includes(row.group)) await print(row);
}
console.log(`\nThe load is ${load()} at the end.`);

async function print({ what, measure }: Row): Promise<void> {
  try {
    console.log(`| ${what} | ${cellsOf(await measure()).join(' | ')} |`);
  } catch (error) {
    console.log(`| ${what} | failed | | | | |`);
    console.error(error);
    process.exitCode = 1;
  }
}

/** What was measured, of the other, their ratio, the target, and whether it is reached. */
function cellsOf({ unit, measured, other, most }: Result): readonly string[] {
  const shown = (value: number) => `${value < 100 && unit !== 'MB' ? value.toFixed(1) : Math.round(value)} ${unit}`;
  const ratio = other === undefined ? undefined : measured / other;
  const target = most === undefined ? '' : ratio === undefined ? shown(most) : most.toFixed(2);
  const reached = most === undefined ? '' : (ratio ?? measured) <= most ? 'reached' : 'not reached';
  return [shown(measured), other === undefined ? '' : shown(other), ratio?.toFixed(2) ?? '', target, reached];
}
