import assert from 'node:assert/strict';
import { type Archive, archiveIndex } from '../../server/src/archive/archive-index.ts';
import { type ArchivedText, archivedText } from '../../server/src/archive/document.ts';
import { type Pushed, pushTexts } from '../../server/src/archive/push.ts';
import { ArchiveFailure, type ArchiveServer, archiveServer } from '../../server/src/archive/server.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { describeDraft } from '../../server/src/library/describe-draft.ts';
import { createLibrary } from '../../server/src/library/library.ts';
import { printsOfText } from '../../server/src/library/passages/prints.ts';
import { libraryIndex, type TextIndex } from '../../server/src/library/text-index.ts';
import { type ArchiveStandIn, startArchive } from '../support/archive-server.ts';
import { draft } from '../support/fixture.ts';

const texts: Readonly<Record<string, string>> = {
  'buoys.draft': adopted('A/RES/61/12', 'LIGHTED BUOYS', 'the number of buoys that have been painted'),
  'wrecks.draft': adopted('A/RES/63/14', 'WRECKS AND BUOYS', 'the number of wrecks that have been lifted'),
  'canals.draft': adopted('A/RES/64/90', 'CANALS', 'the depth of the canals at the end of each of the summers'),
};

function adopted(symbol: string, title: string, subject: string): string {
  return draft`
    ${symbol}

    ${title}

    (Adopted on 18 December 2008)

    The General Assembly,

    Recalling its decision to keep the harbours open in every month of the year,

    1. Requests the Secretary-General to report to it at its next session on ${subject};
    `;
}

const { PENHOLDER_OPENSEARCH: real } = process.env;

for (const kind of ['a server of the test', 'the server that PENHOLDER_OPENSEARCH names'] as const) {
  describe(`An archive on ${kind}`, () => {
    let standIn: ArchiveStandIn | undefined;
    let server: ArchiveServer;
    let archive: Archive;
    before(async function () {
      if (kind === 'a server of the test') standIn = await startArchive();
      else if (real === undefined) return this.skip();
      server = archiveServer(standIn?.url ?? `${real?.replace(/\/$/, '')}/penholder-test-${Date.now()}`, patient);
      archive = archiveIndex(server);
      assert.deepEqual(await push(server, texts), { sent: 3, there: 0 });
    });
    after(async () => {
      if (standIn === undefined) await server?.ask({ method: 'DELETE', path: '' });
      await server?.close();
      await standIn?.close();
    });

    it('does not get again what it has as it is, and gets what has changed', async () => {
      assert.deepEqual(await push(server, texts), { sent: 0, there: 3 });
      const changed = { ...texts, 'canals.draft': texts['canals.draft']?.replace('summers', 'winters') ?? '' };
      assert.deepEqual(await push(server, changed), { sent: 1, there: 2 });
      assert.deepEqual(await push(server, texts), { sent: 1, there: 2 });
    });

    it('gets no draft', async () => {
      const negotiated = draft`
        Draft resolution A/C.2/63/L.5

        The General Assembly,

        1. Decides to open the harbours of the north in every month of the year.
        `;
      assert.deepEqual(await push(server, { 'negotiated.draft': negotiated }), { sent: 0, there: 0 });
    });

    for (const [question, ask] of [
      ['a symbol', (index) => index.findByKey(keyOf('wrecks.draft'))],
      ['a symbol that none bears', (index) => index.findByKey('nothing')],
      ['words of titles', (index) => index.findByWords('buoy', 10)],
      ['a symbol’s words', (index) => index.findByWords('A/RES/64/90', 10)],
      ['words that no title has', (index) => index.findByWords('lighthouses', 10)],
      [
        'the prints of a paragraph',
        (index) => index.findByPrints(prints('to report to it at its next session on the number of wrecks that have been lifted'), 10),
      ],
      [
        'prints that no passage has',
        (index) => index.findByPrints(prints('nobody has ever said these words in the history of the whole wide sea'), 10),
      ],
    ] satisfies [string, (index: TextIndex) => Promise<readonly unknown[]>][])
      it(`answers ${question} as the library does`, async () => {
        const library = libraryOf(texts);
        assert.deepEqual(inOrder(await ask(archive)), inOrder(await ask(library)));
      });

    it('tells the likest passage first', async () => {
      const [best] = await archive.findByPrints(
        prints('report to it at its next session on the number of wrecks that have been lifted'),
        10,
      );
      assert.equal(best?.text.symbol, 'A/RES/63/14');
      assert.equal(best?.name, 'operative paragraph 1');
    });

    it('gives the words of a text back, and nothing for one that it does not have', async () => {
      const [wrecks] = await archive.findByKey(keyOf('wrecks.draft'));
      assert.equal(await archive.readText(wrecks?.uri ?? ''), texts['wrecks.draft']);
      assert.match(wrecks?.uri ?? '', /^penholder-archive:\/.*\/A-RES-63-14\.draft$/);
      assert.equal(await archive.readText('penholder-archive:/gone/gone.draft'), undefined);
    });
  });
}

describe('An archive', () => {
  let standIn: ArchiveStandIn;
  let server: ArchiveServer;
  beforeEach(async () => {
    standIn = await startArchive();
    server = archiveServer(standIn.url, patient);
  });
  afterEach(async () => {
    await server.close();
    await standIn.close();
  });

  it('gets after an interrupted push what it lacks, and no more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 700 }, (_, number) => [
        `${number}.draft`,
        adopted(`A/RES/61/${number + 1}`, 'BUOYS', `buoy ${number} and those that lie round it`),
      ]),
    );
    // The second batch of 500 is the one that breaks.
    let asked = 0;
    const breaking = (async function* () {
      for (const text of documents(many)) {
        if (++asked === 600) standIn.failOnce('/_bulk', 503, { error: { type: 'unavailable', reason: 'the disk is full' } });
        yield text;
      }
    })();
    await assert.rejects(pushTexts(server, breaking, never), /answers with an error: the disk is full/);
    assert.deepEqual(await push(server, many), { sent: 200, there: 500 });
  });

  it('tells which text it does not take, and takes the others', async () => {
    const refused: string[] = [];
    const some = { ...texts, 'refused.draft': adopted('A/RES/61/13', 'REFUSED', 'nothing at all of what there is') };
    const pushed = await pushTexts(server, asynchronous(documents(some)), ({ symbol }, reason) => refused.push(`${symbol} ${reason}`));
    assert.deepEqual([pushed, refused], [{ sent: 3, there: 0 }, ['A/RES/61/13 was not taken: failed to parse']]);
  });

  it('takes the first of two files that hold one text, and tells of the other', async () => {
    const refused: string[] = [];
    const twice = [
      ...documents(texts),
      ...documents({ 'copy.draft': `${texts['wrecks.draft']}\n2. Adds a word or two to what it has said in the paragraph above;\n` }),
    ];
    const pushed = await pushTexts(server, asynchronous(twice), ({ symbol }, reason) => refused.push(`${symbol} ${reason}`));
    assert.deepEqual([pushed.sent, refused], [3, ['A/RES/63/14 is in another file as well, of which the first is taken.']]);
  });

  it('is asked for passages without a word of the draft', async () => {
    await push(server, texts);
    await archiveIndex(server).findByPrints(prints('Decides to sell the lighthouses of the western coast to whoever offers most'), 10);
    const { path, body } = standIn.requests.at(-1) ?? assert.fail('nothing was asked');
    assert.match(path, /_search$/);
    assert.doesNotMatch(body, /lighthouse|western|coast|offers/i);
  });

  it('says that it holds nothing yet', async () => {
    await assert.rejects(archiveIndex(server).findByKey('a'), failure(/holds no texts yet\. Fill it: penholder archive push/));
  });

  it('says that it refuses', async () => {
    standIn.failOnce('/_search', 401);
    await assert.rejects(archiveIndex(server).findByKey('a'), failure(/refuses: the user or the password/));
  });

  it('says that it does not answer in time', async () => {
    standIn.fallSilent(true);
    await assert.rejects(archiveIndex(archiveServer(standIn.url, hasty)).findByKey('a'), failure(/does not answer in time/));
  });

  it('says that it cannot be reached, and never the password', async () => {
    await standIn.close();
    const closed = archiveServer(standIn.url.replace('//', '//anna:secret%@'), hasty);
    await assert.rejects(archiveIndex(closed).findByKey('a'), (error: Error) => {
      assert.match(error.message, /^The archive at http:\/\/127\.0\.0\.1:\d+ cannot be reached/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    standIn = await startArchive();
  });

  for (const address of ['archive', 'ftp://archive.example.org', 'https://archive.example.org/Two/Parts', ''])
    it(`has no address such as “${address}”`, () => {
      assert.throws(() => archiveServer(address, patient), failure(/An archive is the address of an OpenSearch or Elasticsearch server/));
    });
});

const patient = { patienceMilliseconds: 20_000, retries: 0 };
const hasty = { patienceMilliseconds: 300, retries: 0 };
const never = () => assert.fail('a text was refused');

function push(server: ArchiveServer, files: Readonly<Record<string, string>>): Promise<Pushed> {
  return pushTexts(server, asynchronous(documents(files)), never);
}

function documents(files: Readonly<Record<string, string>>): ArchivedText[] {
  return Object.entries(files).flatMap(([uri, text]) => archivedText(describeDraft(uri, parse(text)), parse(text)) ?? []);
}

async function* asynchronous<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function libraryOf(files: Readonly<Record<string, string>>): TextIndex {
  const library = createLibrary();
  for (const [uri, text] of Object.entries(files)) library.set(describeDraft(uri, parse(text)));
  return libraryIndex(library, async (uri) => parse(files[uri] ?? ''));
}

function keyOf(uri: string): string {
  return describeDraft(uri, parse(texts[uri] ?? '')).symbols[0]?.key ?? assert.fail('no symbol');
}

function prints(words: string): Int32Array {
  return printsOfText(words);
}

/** Without the addresses, which differ, and in one order, since each index has its own among equals. */
function inOrder(answers: readonly unknown[]): string[] {
  return answers.map((each) => JSON.stringify(each, (name, value) => (name === 'uri' ? undefined : value))).sort();
}

function failure(message: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof ArchiveFailure && message.test(error.message);
}
