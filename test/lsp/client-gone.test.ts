import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** The server in it computes for ever from the moment it is sent this signal on. */
const hang = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => { for (;;); });")}`;

describe('A server whose client is gone', () => {
  it('ends within three seconds even if it computes', async function () {
    // Windows has no such signal.
    if (process.platform === 'win32') this.skip();
    const env = { ...process.env, NODE_OPTIONS: `--import ${hang}` };
    const client = spawn(process.execPath, [new URL('doomed-client.ts', import.meta.url).pathname], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    });
    const [line] = await once(client.stdout, 'data');
    const server = Number(line);
    assert.ok(isRunning(server));
    process.kill(server, 'SIGUSR2');
    // It survives for as long as its client lives, whatever it computes.
    await sleep(2500);
    assert.ok(isRunning(server), 'The server has left its client');
    const exited = once(client, 'exit');
    client.kill('SIGKILL');
    await exited;
    const end = performance.now() + 3500;
    while (isRunning(server) && performance.now() < end) await sleep(100);
    const isGone = !isRunning(server);
    if (!isGone) process.kill(server, 'SIGKILL');
    assert.ok(isGone, 'The server computes on');
  });
});

/** A process that has ended, and that nobody has waited for, does not run. */
function isRunning(id: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}
