import assert from 'node:assert/strict';
import { inSlices } from '../../server/src/lsp/in-slices.ts';
import type { Slices } from '../../server/src/text/slices.ts';

/** Takes about so long, a millisecond at a time, and notes each in the log. */
function* working(name: string, milliseconds: number, log: string[]): Slices<string> {
  for (let done = 0; done < milliseconds; done++) {
    for (const end = performance.now() + 1; performance.now() < end; );
    log.push(name);
    yield;
  }
  return name;
}

describe('Work in slices at the edge', () => {
  it('is done at once where it is short', async () => {
    const log: string[] = [];
    const result = inSlices(working('short', 3, log));
    assert.equal(log.length, 3);
    assert.equal(await result, 'short');
  });

  it('lets others have many turns while it is long', async () => {
    const log: string[] = [];
    const beside = setInterval(() => log.push('other'));
    const turns = (async () => {
      for (let at = 0; at < 20; at++) await new Promise((resolve) => setImmediate(() => resolve(log.push('message'))));
    })();
    assert.equal(await inSlices(working('long', 200, log)), 'long');
    clearInterval(beside);
    await turns;
    assert.ok(log.lastIndexOf('message') < log.lastIndexOf('long'));
    assert.ok(log.filter((each) => each === 'other').length > 3);
  });

  it('is given up when nobody wants it any more, and not begun when nobody does', async () => {
    const log: string[] = [];
    let isWanted = true;
    setTimeout(() => {
      isWanted = false;
    }, 1);
    assert.equal(await inSlices(working('long', 10_000, log), () => isWanted), undefined);
    assert.ok(log.length < 1000);
    assert.equal(await inSlices(working('late', 1, log), () => false), undefined);
    assert.ok(!log.includes('late'));
  });

  it('comes to its end beside other work, what has begun last first', async () => {
    const log: string[] = [];
    const ended: (string | undefined)[] = [];
    const one = inSlices(working('index', 300, log)).then((name) => ended.push(name));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const two = inSlices(working('check', 60, log)).then((name) => ended.push(name));
    const three = inSlices(working('other check', 60, log)).then((name) => ended.push(name));
    await Promise.all([one, two, three]);
    assert.equal(ended.at(-1), 'index');
    assert.equal(log.length, 420);
  });

  it('fails as the work does, and others go on', async () => {
    function* failing(): Slices<string> {
      yield* working('bug', 30, []);
      throw new Error('a bug');
    }
    const [failed, other] = await Promise.allSettled([inSlices(failing()), inSlices(working('other', 60, []))]);
    assert.equal(failed.status, 'rejected');
    assert.deepEqual(other, { status: 'fulfilled', value: 'other' });
  });

  it('takes its turns in a web worker, too, which has no setImmediate', async () => {
    const { setImmediate: immediate } = globalThis;
    Reflect.deleteProperty(globalThis, 'setImmediate');
    try {
      assert.equal(await inSlices(working('long', 60, [])), 'long');
    } finally {
      globalThis.setImmediate = immediate;
    }
  });
});
