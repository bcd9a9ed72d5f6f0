import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { race } from './commands.ts';
import { commands, ours, theirs, versionOf } from './contenders.ts';
import { generateDraft } from './generate.ts';
import type { Results, SizeResults } from './results.ts';
import { type Effort, measureServers } from './session.ts';
import { tableOf } from './table.ts';
import { targetsOf } from './targets.ts';

/**
 * Measures the built server beside the JSON server of VS Code, and the command line beside markdownlint-cli2, on the same
 * generated drafts. `--quick` leaves out 10 MB and types less; `--json` prints the raw results; `--no-build` takes `dist` as it is.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});
const sizes = values.quick ? [10_000, 1_000_000] : [10_000, 1_000_000, 10_000_000];
const raced = 1_000_000;
const faults = 20;

if (values.build) {
  say('building');
  execFileSync(process.execPath, [join(import.meta.dirname, '../../server/build.ts')], { stdio: ['ignore', 2, 2] });
}
const loadBefore = load();
const measured: SizeResults[] = [];
for (const bytes of sizes) measured.push(await measureSize(bytes));
const [check = Number.NaN, lint = Number.NaN] = await raceCommands();
const results: Results = {
  machine: {
    processor: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    node: process.version,
    load: [loadBefore, load()],
    versions: Object.fromEntries(['vscode-langservers-extracted', 'markdownlint-cli2'].map((name) => [name, versionOf(name)])),
  },
  sizes: measured,
  commands: { bytes: raced, ours: check, theirs: lint },
};
console.log(values.json ? JSON.stringify({ ...results, targets: targetsOf(results) }, undefined, 2) : tableOf(results));

async function measureSize(bytes: number): Promise<SizeResults> {
  say(`${bytes} bytes: the servers`);
  const draft = generateDraft({ bytes, seed: 1, faults, style: 'un', tidy: true });
  const entrants = [ours, theirs].map(({ server, form }) => ({ server, form: form(draft) }));
  const [own, other] = await measureServers(entrants, draft, effortFor(bytes));
  if (!own || !other) throw new Error('A server was not measured');
  return { bytes, ours: own, theirs: other };
}

/** As many keystrokes to warm up at every size: the first hundreds tell of the engine's compiler. */
function effortFor(bytes: number): Effort {
  if (values.quick) return { starts: 2, keystrokes: 60, warmUp: 40 };
  return { starts: bytes > 1_000_000 ? 3 : 11, keystrokes: 300, warmUp: 300 };
}

function raceCommands(): Promise<readonly number[]> {
  say(`${raced} bytes: the command lines`);
  return race(commands, generateDraft({ bytes: raced, seed: 1, faults, style: 'un', tidy: true }), values.quick ? 1 : 11);
}

function say(doing: string): void {
  console.error(`bench: ${doing}`);
}

function load(): number {
  return loadavg()[0] ?? 0;
}
