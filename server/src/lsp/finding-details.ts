import type { Finding, Hover } from '../service.ts';
import { escaped } from '../text/markdown.ts';

/** A card with what the messages of the findings at its place have no room for, each detail once: the editor shows the messages itself. */
export function withDetails(card: Hover | undefined, findings: readonly Finding[]): Hover | undefined {
  const told = findings.filter(({ detail }) => detail !== undefined);
  const [first] = told;
  if (first === undefined) return card;
  const details = new Set(told.map(({ detail = '' }) => escaped(detail)));
  return { span: card?.span ?? first.span, markdown: [...details, ...(card === undefined ? [] : [card.markdown])].join('\n\n') };
}
