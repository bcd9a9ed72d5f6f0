import { setTimeout as idle } from 'node:timers/promises';
import { hoverPlaces, type Keystroke, keystrokes } from './keystrokes.ts';
import { type LspPeer, type ServerCommand, startServer } from './lsp-peer.ts';
import { median, type Summary, summary, timed } from './measure.ts';
import type { Form } from './texts.ts';

export interface Effort {
  /** Fresh servers that the text is opened in. */
  readonly starts: number;
  readonly keystrokes: number;
  readonly warmUp: number;
}

/** What one server does with one text. Times in milliseconds, memory in bytes. */
export interface Measured {
  readonly diagnostics: LspPeer['diagnostics'];
  readonly textBytes: number;
  /** The first document of a fresh server; the handshake is over by then. */
  readonly open: number;
  /** The same text again, in a server that has been at work. */
  readonly reopen: number;
  readonly keystroke: Summary;
  readonly hover: Summary;
  readonly outline: number;
  readonly symbols: number;
  readonly memory: number;
}

export interface Entrant {
  readonly server: ServerCommand;
  readonly form: Form;
}

interface Run extends Entrant {
  readonly peer: LspPeer;
}

/**
 * Measures all servers side by side on the forms of one draft. At every start and every keystroke they take turns, each
 * alone at work, so that a busy moment of the machine falls on all of them alike.
 *
 * @throws Error when a server logs an error or says nothing of a fault: its times would be those of no work.
 */
export async function measureServers(entrants: readonly Entrant[], draft: string, effort: Effort): Promise<readonly Measured[]> {
  const opens = entrants.map((): number[] => []);
  for (let start = 1; start < effort.starts; start++) await Promise.all((await startAll(entrants, opens)).map(({ peer }) => peer.stop()));
  const runs = await startAll(entrants, opens);

  await typeInTurns(runs, keystrokes(draft, effort.warmUp, 1));
  const strokes = await typeInTurns(runs, keystrokes(draft, effort.keystrokes, 2));
  for (const run of runs) await proveAlive(run, draft);
  const hovers = await inTurns(runs, hoverPlaces(draft, 60, 3), ({ peer, form }, at) => peer.hover(form.place(at)));
  const outlines = await inTurns(runs, [1, 2, 3, 4, 5], ({ peer }) => peer.outline());
  await idle(2000);

  for (const run of runs) ensureSound(run);
  const memories = runs.map(({ peer }) => peer.memory());

  const measured: Measured[] = [];
  for (const [index, { peer, form }] of runs.entries()) {
    measured.push({
      diagnostics: peer.diagnostics,
      textBytes: Buffer.byteLength(form.text),
      open: median(opens[index] ?? []),
      keystroke: summary(strokes[index] ?? []),
      hover: summary(hovers[index] ?? []),
      outline: median(outlines[index] ?? []),
      symbols: await peer.outline(),
      memory: memories[index] ?? Number.NaN,
      reopen: await reopened(peer, form),
    });
    await peer.stop();
  }
  return measured;
}

async function startAll(entrants: readonly Entrant[], opens: readonly number[][]): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [index, { server, form }] of entrants.entries()) {
    const peer = await startServer(server);
    opens[index]?.push(await timed(() => peer.open(form.text)));
    await rested(peer);
    runs.push({ server, form, peer });
  }
  return runs;
}

/** A server may go on working after it has answered: the next one must not be measured meanwhile. */
async function rested(peer: LspPeer): Promise<void> {
  await idle(100);
  await peer.hover({ line: 0, character: 0 });
}

/** The times of each run, in the order of the runs. */
async function inTurns<Item>(
  runs: readonly Run[],
  items: readonly Item[],
  act: (run: Run, item: Item) => Promise<unknown>,
): Promise<number[][]> {
  const times = runs.map((): number[] => []);
  for (const item of items) {
    for (const [index, run] of runs.entries()) times[index]?.push(await timed(() => act(run, item)));
  }
  return times;
}

function typeInTurns(runs: readonly Run[], strokes: readonly Keystroke[]): Promise<number[][]> {
  return inTurns(runs, strokes, ({ peer, form }, { at, removed, inserted }) => peer.change(form.place(at), removed, inserted));
}

async function reopened(peer: LspPeer, form: Form): Promise<number> {
  await peer.close();
  return timed(() => peer.open(form.text));
}

async function proveAlive({ server, peer, form }: Run, draft: string): Promise<void> {
  const [stroke] = keystrokes(draft, 1, 4);
  if (!stroke) return;
  const place = form.place(stroke.at);
  const before = await peer.change(place, 0, ' ');
  const spoilt = await peer.change(place, 0, form.fault);
  await peer.change(place, 2, '');
  ensureSound({ server, peer, form });
  if (spoilt <= before) throw new Error(`${server.script} found ${before} faults, and ${spoilt} with one more in the text`);
}

function ensureSound({ server, peer }: Run): void {
  const [error] = peer.errors;
  if (error !== undefined) throw new Error(`${server.script} logged an error: ${error}`);
}
