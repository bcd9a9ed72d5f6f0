import { execFileSync } from 'node:child_process';
import { generateDraft } from '../bench/generate.ts';
import { keystrokes } from '../bench/keystrokes.ts';
import { startClient } from '../support/lsp-client.ts';
import { counted, during, type Part } from './part.ts';

const uri = 'file:///soak/typed.draft';
const textDocument = { uri };
const draftBytes = 300_000;
const batch = 200;
/** How many times the memory is looked at, even where there is little time. */
const fewest = 4;
/** Of the memory's growth from the first half of the typing to the second, at its highest: garbage comes and goes, and a leak does not. */
const mostGrowth = 0.15;

/** Somebody types for hours: every keystroke is checked, and the memory of the server stays what it was. */
export const typing: Part = async (effort) => {
  const client = await startClient();
  const id = client.process.pid ?? Number.NaN;
  const text = generateDraft({ bytes: draftBytes, seed: effort.seed, faults: 20 });
  await client.open(uri, text);
  await client.request('textDocument/semanticTokens/full', { textDocument });
  const goesOn = during(effort);
  const megabytes: number[] = [];
  let version = 1;
  let previousResultId: string | undefined;
  for (let round = effort.seed; megabytes.length < fewest || goesOn(); round++) {
    for (const { at, removed, inserted } of keystrokes(text, batch, round)) {
      const range = { start: at, end: { line: at.line, character: at.character + removed } };
      await client.change(uri, ++version, { range, text: inserted });
      const report = await client.request<{ resultId: string }>('textDocument/diagnostic', { textDocument, previousResultId });
      previousResultId = report.resultId;
    }
    await client.request('textDocument/documentSymbol', { textDocument });
    megabytes.push(memoryOf(id));
  }
  await client.stop();
  // What is compiled and kept at first is no leak.
  const warm = megabytes.slice(Math.floor(megabytes.length / 4));
  const first = Math.max(...warm.slice(0, Math.ceil(warm.length / 2)));
  const second = Math.max(...warm.slice(Math.ceil(warm.length / 2)));
  const grows = second > first * (1 + mostGrowth);
  return {
    done: counted(version - 1, 'keystrokes'),
    result: `${first} MB at most in the first half, ${second} MB in the second`,
    faults: grows ? [`The memory grows: ${megabytes.join(', ')} MB`] : [],
  };
};

/** Of a process. */
function memoryOf(id: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })) / 1000);
}
