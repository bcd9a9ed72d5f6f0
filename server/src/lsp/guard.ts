import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Lifecycle } from './lifecycle.ts';

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;
type GuardedHandler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Wraps a request's handler: `nothing` is what a client gets when the handler fails. */
export type Guard = <P, R>(name: string, nothing: R, handler: Handler<P, R>) => GuardedHandler<P, R>;

/**
 * Where a handler fails, by a bug of ours or a senseless request, the error is logged, the client gets `nothing`, and the server goes on. A request that was
 * cancelled in the queue is not begun, and none is after `shutdown`.
 */
export function guardFor(connection: Connection, lifecycle: Lifecycle): Guard {
  return (name, nothing, handler) => async (params, token) => {
    try {
      lifecycle.ensureServing();
      ensureWanted(token);
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${describe(error)}`);
      return nothing;
    }
  };
}

/** @throws ResponseError when the client has cancelled the request. */
export function ensureWanted(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** The answer about a text that has changed meanwhile: the client asks again by itself. */
export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed');
}

/** Resolves with `work`, or at once when the client cancels. */
export async function unlessCancelled(work: Promise<unknown>, token: CancellationToken): Promise<void> {
  const cancelled = Promise.withResolvers<void>();
  const listener = token.onCancellationRequested(() => cancelled.resolve());
  try {
    await Promise.race([work, cancelled.promise]);
  } finally {
    listener.dispose();
  }
  ensureWanted(token);
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
