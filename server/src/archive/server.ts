import { reasonOf } from './reason.ts';
import type { Transport } from './transport.ts';

/** The server of an archive: OpenSearch or Elasticsearch, at an address of the user's own choice. */
export interface ArchiveServer {
  /** Without user and password, to be shown. */
  readonly address: string;
  /** Where on the server the texts are kept: what the address has after its host. */
  readonly index: string;
  /** The body of the answer; undefined for what is not there. Rejects with an ArchiveFailure where the server cannot be reached, refuses, or takes longer than the patience. */
  ask<T>(question: Question): Promise<T | undefined>;
  close(): Promise<void>;
}

export interface Question {
  readonly method: 'HEAD' | 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Within the index: "_search"; '' for the index itself. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** In place of one body, a line each. */
  readonly lines?: readonly object[];
}

/** What went wrong with an archive, in a sentence for a person. */
export class ArchiveFailure extends Error {}

export interface Patience {
  /** For one answer. */
  readonly patienceMilliseconds: number;
  readonly retries: number;
}

/**
 * The transport is loaded when something is asked first: who has no archive never loads it.
 *
 * @throws ArchiveFailure for what is no address of a server.
 */
export function archiveServer(url: string, patience: Patience): ArchiveServer {
  const { protocol, host, pathname, username, password } = URL.parse(url) ?? noUrl;
  const index = pathname.replace(/^\/|\/$/g, '') || usualIndex;
  if ((protocol !== 'https:' && protocol !== 'http:') || !indexNames.test(index))
    throw new ArchiveFailure(
      'An archive is the address of an OpenSearch or Elasticsearch server, such as https://user:password@archive.example.org:9200.',
    );
  const address = `${protocol}//${host}`;
  const auth = username === '' ? undefined : { username: decoded(username), password: decoded(password) };
  let transport: Promise<Transport> | undefined;
  return {
    address,
    index,
    async ask<T>({ method, path, query = {}, body, lines }: Question) {
      transport ??= import('./transport.ts').then(({ openTransport }) => openTransport({ origin: address, auth, ...patience }));
      const content = lines === undefined ? body && { body } : { bulkBody: [...lines] };
      try {
        const target = `/${index}${path === '' ? '' : `/${path}`}`;
        const answer = await (await transport).request({ method, path: target, querystring: query, ...content }, { ignore: [404] });
        if (answer.statusCode !== 404) return answer.body as T;
        if (answer.body?.error?.type === 'index_not_found_exception') throw emptyArchive;
        return undefined;
      } catch (error) {
        throw new ArchiveFailure(`The archive at ${address} ${error === emptyArchive ? emptyArchive.message : reasonOf(error)}`);
      }
    },
    async close() {
      (await transport)?.close();
    },
  };
}

const emptyArchive = new Error('holds no texts yet. Fill it: penholder archive push PATH…');
const noUrl = { protocol: '', host: '', pathname: '', username: '', password: '' };
const usualIndex = 'penholder-texts';
/** Of the names that a server takes (Create Index API), those that need no escape. */
const indexNames = /^[a-z\d][a-z\d._-]{0,200}$/;

/** A percent sign may stand for itself in a password. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
