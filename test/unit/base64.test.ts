import assert from 'node:assert/strict';
import * as client from '../../client/src/base64.ts';
import * as server from '../../server/src/lsp/base64.ts';

describe('a document on its way between the server and the editor', () => {
  for (const [where, { base64, bytesOf }] of Object.entries({ server, client }))
    it(`keeps every byte in the ${where}, also of one longer than a call has room for`, () => {
      const bytes = Uint8Array.from({ length: 4 * 1024 * 1024 + 1 }, (_, at) => (at * 7) % 256);
      assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'));
      assert(Buffer.from(bytesOf(base64(bytes))).equals(bytes));
      assert.deepEqual([base64(new Uint8Array()), bytesOf('').length], ['', 0]);
    });
});
