import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../server/src/cli/decode.ts';
import { runs } from '../support/runs.ts';
import { clean, folderWith, penholder, removeFolders, stray } from './penholder.ts';

interface Message {
  readonly ruleId: string | null;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix?: unknown;
  readonly suggestions?: unknown;
}

async function messagesIn(content: string | Uint8Array): Promise<{ messages: Message[]; exitCode: number | null }> {
  const folder = folderWith({ 'a.draft': content });
  const { stdout, exitCode } = await penholder(['check', '--format', 'json', 'a.draft'], { in: folder });
  return { messages: JSON.parse(stdout)[0].messages, exitCode };
}

describe('penholder check: bytes and characters', () => {
  after(removeFolders);

  it('names the bytes that are not UTF-8 by their offset, and checks the rest', async () => {
    const [before = '', after = ''] = stray.split('pilots');
    const content = Buffer.concat([Buffer.from(`${before}caf`), Buffer.of(0xe9), Buffer.from(after)]);
    const { messages, exitCode } = await messagesIn(content);
    assert.deepEqual(
      messages.map(({ ruleId, line, column }) => [ruleId, line, column]),
      [
        ['unbalanced-bracket', 5, 50],
        [null, 7, 20],
      ],
    );
    assert.match(
      messages[1]?.message ?? '',
      new RegExp(`^At byte ${content.indexOf(0xe9)} of the file, the byte E9 .*“é”.* Save the file as UTF-8\\.$`),
    );
    assert.equal(exitCode, 1);
  });

  it('offers no fix where the bytes are not UTF-8: it would spoil them', async () => {
    const { messages } = await messagesIn(Buffer.concat([Buffer.from(stray), Buffer.of(0xe9)]));
    assert.deepEqual(
      messages.map(({ fix, suggestions }) => [fix, suggestions]),
      messages.map(() => [undefined, undefined]),
    );
  });

  it('lists twenty such places and says how many there are', async () => {
    const { messages } = await messagesIn(Buffer.alloc(50, 0xe9));
    assert.equal(messages.filter(({ ruleId }) => ruleId === null).length, 20);
    assert.match(messages[19]?.message ?? '', /There are 30 more such places/);
  });

  it('takes a replacement character of the text for a lost one, not for a byte that is not UTF-8', async () => {
    const { messages } = await messagesIn(clean.replace('pilots', '\uFFFD pilots'));
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
      ['damaged-character'],
    );
  });

  it('does not count a byte order mark in columns', async () => {
    const { messages } = await messagesIn('\uFEFF1. To mark the channels.]\n');
    assert.deepEqual([messages[0]?.line, messages[0]?.column], [1, 25]);
  });

  it('counts lines that end with CR LF', async () => {
    const { messages } = await messagesIn(stray.replaceAll('\n', '\r\n'));
    assert.deepEqual([messages[0]?.line, messages[0]?.column], [5, 50]);
  });

  it('checks an empty file and one with NUL bytes', async () => {
    assert.deepEqual(await messagesIn(''), { messages: [], exitCode: 0 });
    for (const nuls of ['\0\0', '\0', 'a\0b', '\0'.repeat(999)]) {
      const { messages } = await messagesIn(`${nuls}${stray}`);
      assert.deepEqual([...new Set(messages.map(({ ruleId }) => ruleId))], ['damaged-character', 'unbalanced-bracket']);
    }
  });

  for (const [what, start, said] of [
    ['UTF-16', [0xff, 0xfe, 0x31, 0], /UTF-16.*Save it as UTF-8/],
    ['UTF-16 without a mark', [...Buffer.from(clean, 'utf16le')], /UTF-16.*Save it as UTF-8/],
    ['UTF-16 in the other order without a mark', [...Buffer.from(clean, 'utf16le').swap16()], /UTF-16.*Save it as UTF-8/],
    ['a Word document', [0x50, 0x4b, 3, 4], /Word document.*penholder import/],
    ['a PDF', [...Buffer.from('%PDF-1.7')], /PDF.*plain text/],
  ] as const) {
    it(`says of ${what} what it is and what to do`, async () => {
      const folder = folderWith({ 'a.draft': Uint8Array.from(start), 'b.draft': clean });
      const { exitCode, stderr, stdout } = await penholder(['check', '.'], { in: folder });
      assert.equal(exitCode, 2);
      assert.match(stderr, said);
      assert.match(stdout, /^1 draft checked/);
    });
  }
});

describe('decode', () => {
  it('puts one U+FFFD where each invalid sequence stands', () => {
    const bytes = fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0xe2, 0x80, 0x9d, 0xf0, 0x9f, 0xed, 0xa0, 0xef, 0xbf, 0xbd)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(bytes, (values) => {
        const { text, invalid } = decode(Uint8Array.from(values));
        // Each invalid sequence in the place of its replacement, all else encoded again, is the file as it was.
        const back: number[] = [];
        let at = 0;
        for (const { offset, bytes, byteOffset } of invalid) {
          back.push(...Buffer.from(text.slice(at, offset)));
          assert.equal(text[offset], '\uFFFD');
          assert.equal(back.length, byteOffset);
          back.push(...bytes);
          at = offset + 1;
        }
        assert.deepEqual([...back, ...Buffer.from(text.slice(at))], values);
      }),
      runs(2000),
    );
  });
});
