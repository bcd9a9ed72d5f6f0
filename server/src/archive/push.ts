import { hashOf } from '../files/cache/stamp.ts';
import { type ArchivedText, idOf, indexForm } from './document.ts';
import type { ArchiveServer } from './server.ts';

export interface Pushed {
  readonly sent: number;
  /** Texts that the server had as they are. */
  readonly there: number;
}

interface Hashed {
  readonly id: string;
  readonly hash: string;
  readonly text: ArchivedText;
}

/**
 * Sends the texts that the server does not have as they are, and nothing else: so a push that was interrupted goes on where it stopped. `refused` is told of a text that the server does not
 * take. Rejects with an ArchiveFailure where the server fails; what was sent before stays there.
 */
export async function pushTexts(
  server: ArchiveServer,
  texts: AsyncIterable<ArchivedText>,
  refused: (text: ArchivedText, reason: string) => void,
): Promise<Pushed> {
  await makeIndex(server);
  let [sent, there] = [0, 0];
  for await (const batch of batches(texts, (text) => refused(text, 'is in another file as well, of which the first is taken.'))) {
    const known = await hashesOf(server, batch);
    const news = batch.filter(({ id, hash }) => known.get(id) !== hash);
    there += batch.length - news.length;
    sent += await send(server, news, refused);
  }
  await server.ask({ method: 'POST', path: '_refresh' });
  return { sent, there };
}

async function makeIndex(server: ArchiveServer): Promise<void> {
  const exists = await server.ask<boolean>({ method: 'HEAD', path: '' });
  if (exists !== true) await server.ask({ method: 'PUT', path: '', body: indexForm });
}

/** Of the texts that the server has, what was sent, by its hash. */
async function hashesOf(server: ArchiveServer, batch: readonly Hashed[]): Promise<ReadonlyMap<string, string>> {
  const ids = batch.map(({ id }) => id);
  const query = { _source_includes: 'hash' };
  const answer = await server.ask<{ readonly docs: readonly Kept[] }>({ method: 'POST', path: '_mget', query, body: { ids } });
  const docs = answer?.docs ?? [];
  return new Map(docs.flatMap(({ _id, _source }) => (_source?.hash === undefined ? [] : [[_id, _source.hash]])));
}

async function send(
  server: ArchiveServer,
  news: readonly Hashed[],
  refused: (text: ArchivedText, reason: string) => void,
): Promise<number> {
  if (news.length === 0) return 0;
  const lines = news.flatMap(({ id, hash, text }) => [{ index: { _id: id } }, { hash, ...text }]);
  // The answers come in the order of the texts (Bulk API).
  const answers = (await server.ask<{ readonly items: readonly Taken[] }>({ method: 'POST', path: '_bulk', lines }))?.items ?? [];
  let taken = 0;
  for (const [number, { text }] of news.entries()) {
    const { status, error } = answers[number]?.index ?? { status: 0, error: undefined };
    if (status >= 200 && status < 300) taken++;
    else refused(text, `was not taken: ${error?.reason ?? `status ${status}`}`);
  }
  return taken;
}

interface Kept {
  readonly _id: string;
  readonly _source?: { readonly hash?: string };
}

interface Taken {
  readonly index?: { readonly status: number; readonly error?: { readonly reason?: string } };
}

/** Texts of some megabytes together, each once: the first of those that are one text, in one language. */
async function* batches(texts: AsyncIterable<ArchivedText>, twice: (text: ArchivedText) => void): AsyncGenerator<readonly Hashed[]> {
  const known = new Set<string>();
  let batch: Hashed[] = [];
  let units = 0;
  for await (const text of texts) {
    const id = idOf(text);
    if (known.has(id)) {
      twice(text);
      continue;
    }
    known.add(id);
    const content = JSON.stringify(text);
    batch.push({ id, hash: await hashOf(new TextEncoder().encode(content)), text });
    units += content.length;
    if (units < mostUnits && batch.length < mostTexts) continue;
    yield batch;
    [batch, units] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** In UTF-16 code units of one request: the documentation of the Bulk API advises some megabytes. What one text has more than that goes alone. */
const mostUnits = 4_000_000;
const mostTexts = 500;
