import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const sources = new URL('../../server/src/', import.meta.url);

describe('the oldest Node that the manifest allows', () => {
  it('knows no pattern with two groups of one name: all of them would fail when they are loaded', () => {
    for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
      for (const line of readFileSync(new URL(file, sources), 'utf8').split('\n')) {
        const names = Array.from(line.matchAll(/\(\?<(\w+)>/g), ([, name]) => name);
        assert.deepEqual(names, [...new Set(names)], `${file}: ${line.trim()}`);
      }
    }
  });
});
