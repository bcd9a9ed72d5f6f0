import type { Draft } from '../../server/src/draft/draft.ts';
import type { OutlineItem } from '../../server/src/features/data.ts';
import { folds } from '../../server/src/features/folds.ts';
import { outline } from '../../server/src/features/outline.ts';

/** The outline as an indented list: kind, name, detail after a bar, and the lines that the item spans, from 1. */
export function outlineText(draft: Draft): string {
  return outline(draft)
    .flatMap((item) => linesOf(draft, item, ''))
    .join('\n');
}

/** The folds, one a line: "3–12 region". */
export function foldsText(draft: Draft): string {
  return folds(draft)
    .map((fold) => `${lines(draft, fold)} ${fold.kind}`)
    .join('\n');
}

function linesOf(draft: Draft, item: OutlineItem, indentation: string): string[] {
  const detail = item.detail === '' ? '' : ` | ${item.detail}`;
  return [
    `${indentation}${item.kind} ${lines(draft, item.span)}: ${item.name}${detail}`,
    ...item.children.flatMap((child) => linesOf(draft, child, `${indentation}  `)),
  ];
}

function lines(draft: Draft, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${draft.positionAt(start).line + 1}–${draft.positionAt(end).line + 1}`;
}
