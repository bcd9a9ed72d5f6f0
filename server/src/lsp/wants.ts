/** Whether a client that asks for these kinds of actions wants this one: `source` is `source.fixAll.penholder` too. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}
