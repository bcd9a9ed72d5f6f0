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

/** @throws Error when a server says nothing of a fault: its times would be those of no work. */
export async function measureServer(command: ServerCommand, draft: string, form: Form, effort: Effort): Promise<Measured> {
  const opens: number[] = [];
  for (let start = 1; start < effort.starts; start++) {
    const peer = await startServer(command);
    opens.push(await timed(() => peer.open(form.text)));
    await peer.stop();
  }
  const peer = await startServer(command);
  opens.push(await timed(() => peer.open(form.text)));

  await typeAll(peer, form, keystrokes(draft, effort.warmUp, 1));
  const strokes = await typeAll(peer, form, keystrokes(draft, effort.keystrokes, 2));
  await proveAlive(peer, draft, form);

  const hovers: number[] = [];
  for (const at of hoverPlaces(draft, 60, 3)) hovers.push(await timed(() => peer.hover(form.place(at))));
  let symbols = 0;
  const outlines: number[] = [];
  for (let round = 0; round < 5; round++) {
    outlines.push(
      await timed(async () => {
        symbols = await peer.outline();
      }),
    );
  }

  await idle(2000);
  const memory = peer.memory();
  await peer.close();
  const reopen = await timed(() => peer.open(form.text));
  await peer.stop();
  return {
    diagnostics: peer.diagnostics,
    textBytes: Buffer.byteLength(form.text),
    open: median(opens),
    reopen,
    keystroke: summary(strokes),
    hover: summary(hovers),
    outline: median(outlines),
    symbols,
    memory,
  };
}

async function typeAll(peer: LspPeer, form: Form, strokes: readonly Keystroke[]): Promise<number[]> {
  const times: number[] = [];
  for (const { at, removed, inserted } of strokes) {
    const place = form.place(at);
    times.push(await timed(() => peer.change(place, removed, inserted)));
  }
  return times;
}

async function proveAlive(peer: LspPeer, draft: string, form: Form): Promise<void> {
  const [stroke] = keystrokes(draft, 1, 4);
  if (!stroke) return;
  const place = form.place(stroke.at);
  const before = await peer.change(place, 0, ' ');
  const spoilt = await peer.change(place, 0, form.fault);
  await peer.change(place, 2, '');
  if (spoilt <= before) throw new Error(`The server found ${before} faults, and ${spoilt} with one more in the text`);
}
