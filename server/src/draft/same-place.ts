import { sharedEnds } from '../tree/tree.ts';
import type { Draft } from './draft.ts';

/**
 * Whether an offset in one draft and an offset in another are on the same line and character. Where an edit has made one draft of the other, only offsets
 * near the edit must be looked up.
 */
export function samePlace(one: Draft, other: Draft): (a: number, b: number) => boolean {
  const [old, now] = [one.paragraphs, other.paragraphs];
  const shared = sharedEnds(old, now);
  const before = shared.start;
  const after = now.length - shared.end;
  const sameLine = old.lineBreaks === now.lineBreaks;
  return (a, b) => {
    if (a < before && b < before) return a === b;
    if (b > after && now.length - b === old.length - a) return sameLine;
    const [{ line, character }, there] = [one.positionAt(a), other.positionAt(b)];
    return line === there.line && character === there.character;
  };
}
