import { oneLine } from '../../text/white-space.ts';
import { insertedAfter, type WrittenLabel, writtenLabel } from '../numbering/label-after.ts';
import type { Paragraphs } from '../paragraphs.ts';
import type { Block, ReadCopy } from './compiled-block.ts';
import { inThree, type RawParagraph } from './counterparts.ts';
import { putIn } from './in-brackets.ts';

interface Addition {
  readonly words: string;
  /** Those who add it, each with its paragraph and what that says. */
  readonly by: Map<string, { readonly part: RawParagraph; readonly text: string }>;
}

/** What copies add, by the paragraph of the base that it follows, each text once. */
export function additionBlocks(base: Paragraphs, copies: readonly ReadCopy[]): ReadonlyMap<RawParagraph | undefined, readonly Block[]> {
  return new Map([...additionsOf(copies)].map(([after, those]) => [after, blocksAfter(base, after, [...those.values()])]));
}

function blocksAfter(base: Paragraphs, after: RawParagraph | undefined, additions: readonly Addition[]): readonly Block[] {
  const paragraph = after?.compared.placed.paragraph;
  const label = paragraph?.line.label;
  const before = paragraph && label && writtenLabel(base, paragraph, label);
  return additions.map(({ words, by }, at) => {
    const number = numberFor(before, at + 1);
    const names = [...by.keys()];
    return {
      isNew: true,
      // A tracked change holds the number too, which goes with it.
      write: (way) => ({
        text: `${way === 'tracked' ? putIn(number + oneLine(words), names, way) : number + putIn(words, names, way)}\n\n`,
        contested: 1,
      }),
      wordsFor: (side) => (side === undefined ? '' : (by.get(side)?.text ?? '')),
      heads: [number, ...[...by.values()].map(({ part }) => inThree(part)[0])],
    };
  });
}

function additionsOf(copies: readonly ReadCopy[]): ReadonlyMap<RawParagraph | undefined, ReadonlyMap<string, Addition>> {
  const additions = new Map<RawParagraph | undefined, Map<string, Addition>>();
  for (const { by, parts, pairs, texts } of copies) {
    let after: RawParagraph | undefined;
    for (const [at, part] of parts.entries()) {
      const old = pairs.older.get(part);
      if (old !== undefined && !pairs.moved.has(part)) {
        after = old;
        continue;
      }
      const words = inThree(part)[1].trim();
      if (words === '') continue;
      const here = additions.get(after) ?? new Map<string, Addition>();
      additions.set(after, here);
      // A copy may add the same words twice, as may another.
      let key = oneLine(words);
      while (here.get(key)?.by.has(by)) key += '\n';
      const same = here.get(key) ?? { words, by: new Map() };
      here.set(key, same);
      same.by.set(by, { part, text: texts[at] ?? '' });
    }
  }
  return additions;
}

/** "4 bis. " after paragraph 4, as the base writes its numbers; nothing after one without a number, and after the last suffix that there is. */
function numberFor(before: WrittenLabel | undefined, place: number): string {
  const number = before && insertedAfter(before, before.label.suffix + place);
  return before === undefined || number === undefined ? '' : number + before.gap;
}
