export function proposalCard(_draft: unknown, _placed: unknown, _node: unknown): string | undefined {
  return undefined;
}
