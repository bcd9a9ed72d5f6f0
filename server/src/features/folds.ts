import { spanningBrackets } from '../draft/brackets/spanning.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import type { Fold, OutlineItem } from './data.ts';
import { outline } from './outline.ts';

/** The folds of a draft: the parts of the outline, paragraphs of several lines, brackets that span paragraphs, the notes. Walks the whole draft, as the outline does. */
export function folds(draft: Draft): readonly Fold[] {
  const found: Fold[] = [...parts(outline(draft))];
  for (const { paragraph, offset, place } of structure(draft)) {
    const { content } = paragraph;
    const lines = paragraph.lineStarts.some((start) => start > content.start && start < content.end);
    if (lines && place.depth === 0)
      found.push({ start: offset + content.start, end: offset + content.end, kind: place.role === 'note' ? 'comment' : 'region' });
  }
  for (const { open, close } of spanningBrackets(draft).pairs) found.push({ start: open.span.start, end: close.span.end, kind: 'region' });
  return distinct(found);
}

function* parts(items: readonly OutlineItem[]): Generator<Fold> {
  for (const item of items) {
    const [first] = item.children;
    if (first !== undefined) yield { ...item.span, kind: first.kind === 'note' ? 'comment' : 'region' };
    yield* parts(item.children);
  }
}

/** Without the shorter of two folds that start together, since an editor shows one fold for a line. */
function distinct(found: readonly Fold[]): Fold[] {
  const byStart = new Map<number, Fold>();
  for (const fold of found) if (fold.end > (byStart.get(fold.start)?.end ?? -1)) byStart.set(fold.start, fold);
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
