import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { draft, readFixture } from '../support/fixture.ts';

const texts: Readonly<Record<string, string>> = {
  'beacons.draft': draft`
    A/RES/63/156

    BEACONS

    (Adopted on 18 December 2008)

    The General Assembly,

    1. Requests the Secretary-General to report to it at its next session on the state of the beacons of the coast; and thanks him for his patience.
    `,
  'ferries.draft': draft`
    A/RES/68/14

    FERRIES

    (Adopted on 20 December 2013)

    The General Assembly,

    1. Requests the Secretary-General to report to it at its next session on the ferries that cross the strait by night.
    `,
  'draft.draft': draft`
    Draft resolution

    The General Assembly,

    1. Requests the Secretary-General to report to it at its next session on the tides;
    `,
};

async function offered(source: string): Promise<readonly string[]> {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const service = createLanguageService();
  for (const [uri, each] of Object.entries(texts)) service.index(uri, service.parse(each));
  const found = await service.continuations(service.parse(text), cursor, 'mine.draft', async (uri) => service.parse(texts[uri] ?? ''));
  return found.map(({ newText, source }) => `${newText} (${source})`);
}

describe('How a paragraph may go on', () => {
  it('is told by adopted texts that have the same words, the newest first, to the end of their sentence', async () => {
    assert.deepEqual(
      await offered('The General Assembly,\n\n1. Requests the Secretary-General to report to it at its next session on the ┆\n'),
      [
        'ferries that cross the strait by night (A/RES/68/14, operative paragraph 1, 2013-12-20)',
        'state of the beacons of the coast (A/RES/63/156, operative paragraph 1, 2008-12-18)',
      ],
    );
  });

  it('is told first by what has most of the words before it', async () => {
    assert.match(
      (
        await offered('The General Assembly,\n\n1. Requests the Secretary-General to report to it at its next session on the state of ┆\n')
      )[0] ?? '',
      /^the beacons of the coast /,
    );
  });

  it('is told whatever stands before the words that are the same', async () => {
    assert.equal(
      (
        await offered(
          'The General Assembly,\n\n1. Decides to count the gulls of every harbour that has a pier and asks the Secretary-General to report to it at its next session on ┆\n',
        )
      ).length,
      2,
    );
  });

  for (const [when, source] of [
    ['fewer than eight words', '1. Requests the Secretary-General to report to ┆\n'],
    ['words that no adopted text has', '1. Requests the keeper of the eastern tower to sing each night to the ┆\n'],
    [
      'other words than those just before the cursor',
      '1. Requests the Secretary-General to report to it at its next session with gulls and terns ┆\n',
    ],
    ['a word that is being written', '1. Requests the Secretary-General to report to it at its next session on the┆\n'],
    ['words of the paragraph before', '1. Requests the Secretary-General to report to it at its next session on\n\n2. The ┆\n'],
  ] as const)
    it(`is not told after ${when}`, async () => {
      assert.deepEqual(await offered(`The General Assembly,\n\n${source}`), []);
    });
});
