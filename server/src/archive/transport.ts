import connectionModule from '@opensearch-project/opensearch/lib/Connection.js';
import { ConnectionPool } from '@opensearch-project/opensearch/lib/pool/index.js';
import serializerModule from '@opensearch-project/opensearch/lib/Serializer.js';
import transportModule from '@opensearch-project/opensearch/lib/Transport.js';

export interface Server {
  /** Protocol, host and port. */
  readonly origin: string;
  readonly auth: { readonly username: string; readonly password: string } | undefined;
  /** For one answer. */
  readonly patienceMilliseconds: number;
  readonly retries: number;
}

export interface Transport {
  request: InstanceType<typeof Transport>['request'];
  close(): void;
}

// Their types speak of a default export, and the modules are the classes themselves.
const Transport = transportModule as unknown as typeof transportModule.default;
const Serializer = serializerModule as unknown as typeof serializerModule.default;
const Connection = connectionModule as unknown as typeof connectionModule.default;

/**
 * The transport of the official client: addresses, passwords, TLS, time limits, retries. The client's own methods, one for each of some six hundred requests of the protocol, would more than
 * double what ships for it, and we make seven.
 */
export function openTransport({ origin, auth, patienceMilliseconds, retries }: Server): Transport {
  const emit = () => false;
  const connectionPool = new ConnectionPool({ Connection, emit, ...(auth !== undefined && { auth }) });
  connectionPool.addConnection(origin);
  const transport = new Transport({
    emit,
    connectionPool,
    serializer: new Serializer(),
    maxRetries: retries,
    requestTimeout: patienceMilliseconds,
    sniffEndpoint: '',
  });
  return {
    request: transport.request.bind(transport),
    close: () => void connectionPool.empty(),
  };
}
