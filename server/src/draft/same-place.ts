import type { Draft } from './draft.ts';
import { sharedEnds } from './paragraph-list.ts';

/**
 * Tells whether an offset in one draft and an offset in another are the same line and character. Of two drafts that an edit parts, only offsets near the
 * edit must be looked up.
 */
export function samePlace(one: Draft, other: Draft): (a: number, b: number) => boolean {
  const [old, now] = [one.paragraphs, other.paragraphs];
  const { start, end } = sharedEnds(old.chunks, now.chunks);
  const before = now.before[start]?.offset ?? now.length;
  const after = now.before[now.chunks.length - end]?.offset ?? now.length;
  const sameLine = old.lineBreaks === now.lineBreaks;
  return (a, b) => {
    if (a < before && b < before) return a === b;
    if (b > after && now.length - b === old.length - a) return sameLine;
    const [{ line, character }, there] = [one.positionAt(a), other.positionAt(b)];
    return line === there.line && character === there.character;
  };
}
