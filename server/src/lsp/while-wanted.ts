import type { CancellationToken } from 'vscode-languageserver';
import { inTurns } from '../service.ts';
import type { Slices } from '../text/slices.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';

/**
 * Does a request's work in slices, in which others are served.
 *
 * @throws ResponseError when the client has cancelled the request.
 */
export async function whileWanted<T>(token: CancellationToken, work: Slices<T>): Promise<T> {
  const done = await inSlices(work, () => !token.isCancellationRequested);
  ensureWanted(token);
  // Only work that nobody wants is given up.
  return done as T;
}

/** The same of a question about a whole draft: of a long one, the first time, it takes a while. */
export function answerInTurns<T>(token: CancellationToken, question: () => T): Promise<T> {
  return whileWanted(token, inTurns(question));
}
