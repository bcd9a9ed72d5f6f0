import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, ours, type Place } from './contenders.ts';
import { type LanguageServer, startServer } from './language-server.ts';

/** What one fresh server did with one text. Times in milliseconds, memory in bytes. */
export interface Session {
  /** To the first diagnostics. */
  readonly open: number;
  /** To its diagnostics, of every keystroke from the first after opening on. */
  readonly keystrokes: readonly number[];
  readonly outline: number;
  readonly peakMemory: number;
}

/**
 * Opens the text, types in it and deletes what was typed, with a hover after every character, and asks for the outline.
 *
 * @throws Error when Penholder finds nothing new where a bracket was typed: its times would be those of no work.
 */
export function session(contender: Contender, draft: string, typed: number): Promise<Session> {
  const { text, place } = contender.form(draft);
  return withServer(contender, { [`text.${contender.languageId}`]: text }, async (server) => {
    const open = await timed(() => server.open(text));
    const keystrokes: number[] = [];
    let findings = 0;
    const type = async (at: Place, removed: number, inserted: string) => {
      keystrokes.push(
        await timed(async () => {
          if (await server.change(at, removed, inserted)) findings++;
        }),
      );
    };
    for (const { at, character } of placesToType(draft, typed)) {
      await type(place(at), 0, character);
      await server.hover(place(at));
      await type(place(at), 1, '');
    }
    if (contender === ours && typed > 0 && findings === 0) throw new Error('No bracket that was typed was found.');
    return { open, keystrokes, outline: await timed(server.outline), peakMemory: server.peakMemory() };
  });
}

/** Every server alone at work, with a folder that holds these files and no others. The first of them is the one to open. */
export async function withServer<T>(
  contender: Contender,
  files: Readonly<Record<string, string>>,
  work: (server: LanguageServer) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const server = await startServer(contender, join(folder, Object.keys(files)[0] ?? ''));
    const result = await work(server);
    await server.stop();
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Places all over the draft, brackets and letters in turn: 40 characters into lines that are longer than 80. */
export function placesToType(draft: string, count: number): readonly { readonly at: Place; readonly character: string }[] {
  const lines = draft.split('\n').flatMap(({ length }, line) => (length > 80 ? [line] : []));
  return Array.from({ length: count }, (_, nth) => {
    const line = lines[Math.floor((lines.length * (nth + 0.5)) / count)] ?? 0;
    return { at: { line, character: 40 }, character: nth % 2 === 0 ? '[' : 'e' };
  });
}

/** In milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
