import { isDeepStrictEqual } from 'node:util';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Random, randomFrom } from '../bench/random.ts';
import { type Folder, folderWith, type LspClient, startClient } from '../support/lsp-client.ts';
import { counted, during, type Part } from './part.ts';

/** How many operations are made between two comparisons. */
const batch = 25;
const names = ['a', 'b (1)', 'ç', 'sub/d', 'sub/e', 'sub/deep/f'].map((name) => `${name}.draft`);
const texts = [
  'Recalling what the Fund for Old Locks said of the weirs in the spring of the year,\n',
  'Noting the maps of the delta,\n\nWelcoming the report of the Fund of Old Locks on the gates of the canals,\n',
  'Recalling the tides of the delta and resolution AG/RES. 2345 (XXXVII-O/07),\n\n1. Decides [to act;\n',
  'AG/RES. 2345 (XXXVII-O/07)\n\nMAPS OF THE DELTA\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1.\nTo keep the the maps.\n',
  '1. Decides to act;\n\n3. Decides to wait.  \n',
  '',
];
const settings: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { rules: { 'unbalanced-bracket': 'warning' } },
  { rules: { 'number-gap': 'off', 'name-variant': 'error' } },
  { extends: 'strict' },
];

/** Files come, change, go and move, drafts are opened, typed in and closed, settings change: the server must say of all what a fresh one says. */
export const workspaceOperations: Part = async (effort) => {
  const goesOn = during(effort);
  const faults: string[] = [];
  let operations = 0;
  let comparisons = 0;
  for (let round = effort.seed; goesOn() && faults.length === 0; round++) {
    const random = randomFrom(round);
    const folder = await folderWith();
    const desk = await startDesk(folder);
    for (let part = 0; part < 8 && goesOn() && faults.length === 0; part++) {
      const done: string[] = [];
      for (let at = 0; at < batch; at++) done.push(await operate(desk, random));
      operations += batch;
      comparisons++;
      const found = await divergence(desk);
      if (found !== undefined) faults.push(`Round ${round}, part ${part}: ${found}. Done: ${done.join('; ')}`);
    }
    await desk.client.stop();
    await folder.remove();
  }
  return {
    done: counted(operations, 'workspace operations'),
    result:
      faults.length === 0 ? `${counted(comparisons, 'comparisons')}, no divergence from a fresh server` : 'diverges from a fresh server',
    faults: comparisons === 0 ? ['Nothing was compared'] : faults,
  };
};

/** A client, with what it knows itself. */
interface Desk {
  readonly folder: Folder;
  readonly client: LspClient;
  readonly files: Map<string, string>;
  readonly open: Map<string, { text: string; version: number }>;
  settings: Readonly<Record<string, unknown>>;
}

async function startDesk(folder: Folder): Promise<Desk> {
  const client = await startClient({ folders: [folder.uri] });
  return { folder, client, files: new Map(), open: new Map(), settings: {} };
}

/** Does one thing at random, and says what. */
async function operate(desk: Desk, random: Random): Promise<string> {
  const { folder, client, files, open } = desk;
  const name = random.pick(names);
  const uri = folder.uriOf(name);
  const text = random.pick(texts);
  const tell = (...changes: [string, number][]) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([path, type]) => ({ uri: folder.uriOf(path), type })) });
  switch (random.below(8)) {
    case 0:
    case 1: {
      await folder.write(name, text);
      await tell([name, files.has(name) ? 2 : 1]);
      files.set(name, text);
      return `write ${name}`;
    }
    case 2: {
      if (!files.delete(name)) return 'nothing';
      await folder.delete(name);
      await tell([name, 3]);
      return `delete ${name}`;
    }
    case 3: {
      const to = random.pick(names);
      const moved = files.get(name);
      if (moved === undefined || to === name) return 'nothing';
      await folder.write(to, moved);
      await folder.delete(name);
      files.delete(name);
      files.set(to, moved);
      await tell([to, 1], [name, 3]);
      return `rename ${name} to ${to}`;
    }
    case 4: {
      const opened = open.get(name);
      if (opened !== undefined) {
        open.delete(name);
        await client.close(uri);
        return `close ${name}`;
      }
      open.set(name, { text: files.get(name) ?? text, version: 1 });
      await client.open(uri, files.get(name) ?? text);
      return `open ${name}`;
    }
    case 5: {
      const opened = open.get(name);
      if (opened === undefined) return 'nothing';
      open.set(name, { text, version: opened.version + 1 });
      await client.change(uri, opened.version + 1, { text });
      return `type in ${name}`;
    }
    case 6: {
      const written = random.pick(['', 'sub/']);
      await folder.write(`${written}penholder.json`, JSON.stringify(random.pick(settings)));
      await tell([`${written}penholder.json`, 2]);
      return `write ${written}penholder.json`;
    }
    default: {
      desk.settings = random.pick(settings);
      client.settings = () => desk.settings;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      return 'change settings';
    }
  }
}

/** The first draft of which a fresh server on the same files, with the same drafts open, says something else. */
async function divergence({ folder, client, open, settings: current }: Desk): Promise<string | undefined> {
  const fresh = await startClient({ folders: [folder.uri], settings: () => current });
  for (const [name, { text }] of open) await fresh.open(folder.uriOf(name), text);
  const [ours, theirs] = [await everything(client), await everything(fresh)];
  await fresh.stop();
  for (const uri of new Set([...ours.keys(), ...theirs.keys()])) {
    if (!isDeepStrictEqual(ours.get(uri), theirs.get(uri)))
      return `${uri}: ${JSON.stringify(ours.get(uri))}, and of a fresh server ${JSON.stringify(theirs.get(uri))}`;
  }
  return undefined;
}

/** The diagnostics of every draft that has some. */
async function everything(client: LspClient): Promise<Map<string, unknown>> {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  return new Map(items.flatMap((item) => (item.kind === 'full' && item.items.length > 0 ? [[item.uri, item.items]] : [])));
}
