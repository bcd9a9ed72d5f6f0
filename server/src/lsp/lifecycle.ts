import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';

/** The server's state between its client's `initialize` and `shutdown`, and what it refuses in each (LSP 3.17, Server lifecycle). */
export interface Lifecycle {
  /** @throws ResponseError for a second `initialize`. */
  begin(): void;
  /** @throws ResponseError for a second `shutdown`. */
  end(): void;
  readonly hasEnded: boolean;
  /** @throws ResponseError after `shutdown`. */
  ensureServing(): void;
}

/** Also answers, with an error, the requests that have no handler, and before `initialize` every other one. */
export function lifecycleOf(connection: Connection): Lifecycle {
  let state: 'waiting' | 'serving' | 'ended' = 'waiting';

  connection.onRequest((method) => {
    if (state === 'waiting') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request is “initialize”');
    ensureServing();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method “${method}”`);
  });

  return {
    begin() {
      if (state !== 'waiting') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already');
      state = 'serving';
    },
    end() {
      ensureServing();
      state = 'ended';
    },
    get hasEnded() {
      return state === 'ended';
    },
    ensureServing,
  };

  function ensureServing(): void {
    if (state === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down');
  }
}
