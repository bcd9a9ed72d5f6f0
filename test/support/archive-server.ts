import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * A server of the test's own that takes the few requests which Penholder makes of an archive, over real HTTP, and answers them in the form that the public documentation of OpenSearch gives
 * (docs.opensearch.org: Create Index, Bulk, Multi-get, Get, Search; Nested, Term, Match boolean prefix). It shows that Penholder keeps to that form as we read it, and is no proof against a real
 * server: `PENHOLDER_OPENSEARCH` names one for that.
 */
export interface ArchiveStandIn {
  readonly url: string;
  readonly requests: readonly Request[];
  /** Answers the next request whose path has this end with this status and body; a status of 0 breaks the connection. */
  failOnce(pathEnd: string, status: number, body?: object): void;
  /** Whether from now on nothing is answered. */
  fallSilent(silent: boolean): void;
  close(): Promise<void>;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface Source {
  readonly keys: readonly string[];
  readonly heading: string;
  readonly passages: readonly { readonly prints: readonly string[] }[];
}

interface Question {
  readonly query: Query;
  readonly size: number;
}

/** One of the three. */
interface Query {
  readonly term?: { readonly keys: { readonly value: string } };
  readonly match_bool_prefix?: { readonly heading: { readonly query: string } };
  readonly nested?: {
    readonly query: {
      readonly bool: {
        readonly should: readonly { readonly term: { readonly 'passages.prints': { readonly value: string } } }[];
        readonly minimum_should_match: number;
      };
    };
    readonly inner_hits: { readonly size: number };
  };
}

export async function startArchive(): Promise<ArchiveStandIn> {
  const documents = new Map<string, Source>();
  const requests: Request[] = [];
  const failures: { readonly pathEnd: string; readonly status: number; readonly body: object }[] = [];
  let exists = false;
  let silent = false;
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    failOnce: (pathEnd, status, body = {}) => void failures.push({ pathEnd, status, body }),
    fallSilent: (now) => {
      silent = now;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const [path = ''] = (request.url ?? '').split('?');
    requests.push({ method: request.method ?? '', path, body });
    if (silent) return;
    const failure = failures.find(({ pathEnd }) => path.endsWith(pathEnd));
    if (failure === undefined) return answer(response, ...answerTo(request.method ?? '', path, body));
    failures.splice(failures.indexOf(failure), 1);
    if (failure.status === 0) request.socket.destroy();
    else answer(response, failure.status, failure.body);
  }

  function answerTo(method: string, path: string, body: string): [status: number, body: object] {
    const [, , action = '', id = ''] = path.split('/').map(decodeURIComponent);
    if (action === '') {
      if (method === 'HEAD') return [exists ? 200 : 404, {}];
      exists = true;
      return [200, { acknowledged: true, shards_acknowledged: true, index: path.slice(1) }];
    }
    if (!exists)
      return [404, { error: { type: 'index_not_found_exception', reason: `no such index [${path.split('/')[1]}]` }, status: 404 }];
    if (action === '_refresh') return [200, { _shards: { total: 1, successful: 1, failed: 0 } }];
    if (action === '_mget') return [200, { docs: (JSON.parse(body).ids as string[]).map(found) }];
    if (action === '_doc') return [documents.has(id) ? 200 : 404, found(id)];
    if (action === '_bulk') return [200, bulk(body)];
    return [200, { took: 1, timed_out: false, hits: { total: { value: 0, relation: 'eq' }, hits: search(JSON.parse(body)) } }];
  }

  function found(_id: string): object {
    const _source = documents.get(_id);
    return _source === undefined ? { _id, found: false } : { _id, found: true, _source };
  }

  /** Every line ends with a line feed, the last one too. */
  function bulk(body: string): object {
    if (!body.endsWith('\n')) return { errors: true, items: [] };
    const lines = body.trimEnd().split('\n');
    const items: object[] = [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const { _id } = JSON.parse(lines[at] ?? '').index;
      const source = JSON.parse(lines[at + 1] ?? '');
      if (source.title === 'REFUSED') {
        items.push({ index: { _id, status: 400, error: { type: 'mapper_parsing_exception', reason: 'failed to parse' } } });
        continue;
      }
      items.push({ index: { _id, status: documents.has(_id) ? 200 : 201, result: documents.has(_id) ? 'updated' : 'created' } });
      documents.set(_id, source);
    }
    return { took: 1, errors: false, items };
  }

  function search({ query, size }: Question): object[] {
    const scored = [...documents].flatMap(([_id, _source]) => {
      const { score, inner = [] } = scoreOf(query, _source);
      const inner_hits = { passages: { hits: { hits: inner.map((passage) => ({ _source: passage })) } } };
      return score === 0 ? [] : [{ _id, _score: score, _source, ...(query.nested && { inner_hits }) }];
    });
    return scored.sort((a, b) => b._score - a._score).slice(0, size);
  }

  function scoreOf(
    { term, match_bool_prefix, nested }: Query,
    { keys, heading, passages }: Source,
  ): { score: number; inner?: readonly object[] } {
    if (term) return { score: keys.includes(term.keys.value) ? 1 : 0 };
    if (match_bool_prefix) {
      const has = wordsOf(heading);
      const asked = wordsOf(match_bool_prefix.heading.query);
      const last = asked.pop() ?? '';
      return { score: asked.every((word) => has.includes(word)) && has.some((word) => word.startsWith(last)) ? 1 : 0 };
    }
    if (nested === undefined) return { score: 0 };
    const { should, minimum_should_match } = nested.query.bool;
    const asked: string[] = should.map((clause) => clause.term['passages.prints'].value);
    const inner = passages
      .map((passage) => ({ passage, count: asked.filter((print) => passage.prints.includes(print)).length }))
      .filter(({ count }) => count >= minimum_should_match)
      .sort((a, b) => b.count - a.count)
      .slice(0, nested.inner_hits.size);
    // Excluded from what is shown of a passage: see `inner_hits._source`.
    return { score: inner[0]?.count ?? 0, inner: inner.map(({ passage }) => ({ ...passage, prints: undefined })) };
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}

/** As the standard tokenizer and the filters of the index cut them. */
function wordsOf(heading: string): string[] {
  return (
    heading
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d.]+/gu)
      ?.map((word) => word.replace(/^\.|\.$/g, '')) ?? []
  );
}
