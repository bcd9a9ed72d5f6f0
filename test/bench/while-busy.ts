import { setTimeout as pause } from 'node:timers/promises';
import { ours } from './contenders.ts';
import type { LanguageServer } from './language-server.ts';
import { placesToType, timed, withServer } from './session.ts';

/** The slowest keystroke in milliseconds in `small` while `large`, a draft of the same folder, is read for the library. */
export function typingWhileIndexing(small: string, large: string): Promise<number> {
  return withServer(ours, { 'small.draft': small, 'large.draft': large }, async (server) => {
    let indexing = true;
    void ready(server).then(() => {
      indexing = false;
    });
    await server.open(small);
    let slowest = 0;
    while (indexing) {
      for (const { at, character } of placesToType(small, 10)) {
        slowest = Math.max(slowest, await timed(() => server.change(at, 0, character)), await timed(() => server.change(at, 1, '')));
        await pause(betweenKeys);
      }
    }
    return slowest;
  });
}

/** The slowest answer in milliseconds to a hover every 20 ms, from the opening of the text until all of its findings are there. */
export function hoveringWhileOpening(text: string): Promise<number> {
  return withServer(ours, { 'text.draft': text }, async (server) => {
    const places = placesToType(text, 100);
    const answers: Promise<number>[] = [];
    let reading = true;
    const hovering = (async () => {
      for (let nth = 0; reading; nth++) {
        const { at } = places[nth % places.length] ?? { at: { line: 0, character: 0 } };
        answers.push(timed(() => server.hover(at)));
        await pause(betweenKeys);
      }
    })();
    const rest = server.told('workspace/diagnostic/refresh');
    await server.open(text);
    await Promise.race([rest, pause(longestWait)]);
    await server.diagnose();
    reading = false;
    await hovering;
    return Math.max(...(await Promise.all(answers)));
  });
}

/** In milliseconds: faster than anybody types, and as often as the issue of a hover's answer asks. */
const betweenKeys = 20;
/** In milliseconds. A server that answers everything at once does not ask its client to ask again. */
const longestWait = 10_000;

/** Resolves when the server says that it has read the drafts of the workspace. */
async function ready(server: LanguageServer): Promise<void> {
  let status: { state?: string };
  do status = Object(await server.told('penholder/status'));
  while (status.state !== 'ready');
}
