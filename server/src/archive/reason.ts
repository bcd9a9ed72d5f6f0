/** Why a server gave no answer, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown): string {
  const { name, message, meta } = error as Error & { readonly meta?: Refusal };
  if (name === 'TimeoutError') return 'does not answer in time. Try again, or see whether the server is well.';
  if (name === 'ConnectionError' || name === 'NoLivingConnectionsError')
    return `cannot be reached (${message}). See whether its address is right and the server runs.`;
  const { statusCode, body } = meta ?? {};
  if (statusCode === 401 || statusCode === 403) return 'refuses: the user or the password in its address is wrong, or lacks the right.';
  return `answers with an error: ${body?.error?.reason ?? message}`;
}

/** What the client tells of an answer that is an error. */
interface Refusal {
  readonly statusCode?: number | null;
  readonly body?: { readonly error?: { readonly reason?: string } };
}
