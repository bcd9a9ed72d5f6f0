import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install, uninstall } from '../support/installed.ts';
import { randomEdits } from './edits.ts';
import { killed } from './killed.ts';
import type { Outcome, Part } from './part.ts';
import { injections } from './payloads.ts';
import { typing } from './typing.ts';
import { workspaceOperations } from './workspace.ts';

/**
 * Tries for minutes to break the server: `--minutes N` for longer (three without it), `--hour` for an hour, `--seed N` for the same things again. Prints a table;
 * the exit code is 1 when something broke.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string' }, hour: { type: 'boolean' }, seed: { type: 'string' } } });
const minutes = values.hour ? 60 : Number(values.minutes ?? 3);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

/** With the share of the time that each is given; those without one take the time that they take. */
const parts: readonly (readonly [Part, number])[] = [
  [randomEdits, 0.5],
  [workspaceOperations, 0.25],
  [typing, 0.25],
  [killed, 0],
  [injections, 0],
];

const noNetwork = `--import ${pathToFileURL(`${import.meta.dirname}/no-network.mjs`).href}`;
ensureRefused();
await install();
process.once('exit', uninstall);
// The servers inherit it.
env['NODE_OPTIONS'] = `${env['NODE_OPTIONS'] ?? ''} ${noNetwork}`;

console.error(`Seed ${seed}, ${minutes} minutes`);
const outcomes: Outcome[] = [];
for (const [part, share] of parts) {
  const outcome = await tried(part, share);
  outcomes.push(outcome);
  console.error(`${outcome.done}: ${outcome.result}`);
}
console.log(['| done | result |', '| --- | --- |', ...outcomes.map(({ done, result }) => `| ${done} | ${result} |`)].join('\n'));
const faults = outcomes.flatMap((outcome) => outcome.faults);
for (const fault of faults) console.log(`\nFault: ${fault}`);
console.log(
  faults.length === 0
    ? '\nNothing broke, and nobody turned to the network.'
    : `\n${faults.length} faults; --seed ${seed} does the same again.`,
);
process.exit(faults.length === 0 ? 0 : 1);

async function tried(part: Part, share: number): Promise<Outcome> {
  try {
    return await part({ seed, milliseconds: share * minutes * 60_000 });
  } catch (error) {
    return { done: 'stopped early', result: 'a server ended or refused a request', faults: [String((error as Error).stack)] };
  }
}

/** A guard that lets everything through would find nothing. */
function ensureRefused(): void {
  const { status } = spawnSync(process.execPath, ['--eval', "fetch('http://127.0.0.1:40000').catch(() => {})"], {
    env: { ...env, NODE_OPTIONS: noNetwork },
    stdio: 'ignore',
  });
  if (status !== 97) throw new Error(`The network is not refused: a call to it ends with ${status}`);
}
