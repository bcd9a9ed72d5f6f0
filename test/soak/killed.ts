import { once } from 'node:events';
import { generateDraft } from '../bench/generate.ts';
import { startClient } from '../support/lsp-client.ts';
import { answersAbout, difference } from './answers.ts';
import { counted, type Part } from './part.ts';

const uri = 'file:///soak/killed.draft';
const kills = 4;

/** The server is killed in the midst of its work, and an editor starts it again. */
export const killed: Part = async ({ seed }) => {
  const text = generateDraft({ bytes: 60_000, seed, faults: 10 });
  const faults: string[] = [];
  const back: number[] = [];
  let client = await startClient();
  await client.open(uri, text);
  const before = await answersAbout(client, uri);
  for (let kill = 0; kill < kills; kill++) {
    const exited = once(client.process, 'exit');
    const lost = client.request('textDocument/documentSymbol', { textDocument: { uri } }).catch(() => undefined);
    client.process.kill('SIGKILL');
    await exited;
    client.connection.dispose();
    await lost;
    const start = performance.now();
    client = await startClient();
    await client.open(uri, text);
    const now = await answersAbout(client, uri);
    back.push(performance.now() - start);
    const found = difference(now, before);
    if (found !== undefined) faults.push(`After kill ${kill + 1}: ${found}`);
  }
  await client.stop();
  return {
    done: counted(kills, 'kills'),
    result: `back after ${(Math.max(...back) / 1000).toFixed(1)} s at most, with the same answers`,
    faults,
  };
};
