import type { Label } from '../../syntax/label.ts';
import { oneLine } from '../../text/white-space.ts';
import { insertedAfter, writtenLabel } from '../numbering/label-after.ts';
import { lineBreakAt, type Paragraphs, type Placed, paragraphsIn } from '../paragraphs.ts';
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
  const number = numbersOf(base);
  const blankLine = lineBreakAt(base, 0).repeat(2);
  const inOrder = [...additionsOf(copies)].sort(([one], [other]) => indexOf(one) - indexOf(other));
  return new Map(inOrder.map(([after, those]) => [after, [...those.values()].map((each) => blockOf(each, number(after), blankLine))]));
}

function indexOf(paragraph: RawParagraph | undefined): number {
  return paragraph?.compared.placed.index ?? -1;
}

function blockOf({ words, by }: Addition, number: string, blankLine: string): Block {
  const names = [...by.keys()];
  return {
    isNew: true,
    // A tracked change holds the number too, which goes with it.
    write: (way) => ({
      text: `${way === 'tracked' ? putIn(number + oneLine(words), names, way) : number + putIn(words, names, way)}${blankLine}`,
      contested: 1,
    }),
    wordsFor: (side) => (side === undefined ? '' : (by.get(side)?.text ?? '')),
    heads: [number, ...[...by.values()].map(({ part }) => inThree(part)[0])],
  };
}

function additionsOf(copies: readonly ReadCopy[]): ReadonlyMap<RawParagraph | undefined, ReadonlyMap<string, Addition>> {
  const additions = new Map<RawParagraph | undefined, Map<string, Addition>>();
  for (const { by, parts, pairs, texts } of copies) {
    let after: RawParagraph | undefined;
    /** How often this copy has added the same words there. */
    let counts = new Map<string, number>();
    for (const [at, part] of parts.entries()) {
      const old = pairs.older.get(part);
      if (old !== undefined && !pairs.moved.has(part)) {
        after = old;
        counts = new Map();
        continue;
      }
      const words = inThree(part)[1].trim();
      if (words === '') continue;
      const here = additions.get(after) ?? new Map<string, Addition>();
      additions.set(after, here);
      // A copy may add the same words twice, as may another.
      const said = oneLine(words);
      const count = counts.get(said) ?? 0;
      counts.set(said, count + 1);
      const key = `${said}\n${count}`;
      const same = here.get(key) ?? { words, by: new Map() };
      here.set(key, same);
      same.by.set(by, { part, text: texts[at] ?? '' });
    }
  }
  return additions;
}

/**
 * Gives the number of each paragraph that is added after one of the base: "4 bis. " after paragraph 4, "4 ter. " where the base or another addition has that, as the base writes its numbers;
 * nothing after a paragraph without a number, and after the last suffix that there is.
 */
function numbersOf(base: Paragraphs): (after: RawParagraph | undefined) => string {
  const given = new Map<number, number>();
  return (after) => {
    const placed = after?.compared.placed;
    const label = placed?.paragraph.line.label;
    if (placed === undefined || label === undefined) return '';
    const last = lastInserted(base, placed, label);
    const suffix = (given.get(last.index) ?? last.suffix) + 1;
    given.set(last.index, suffix);
    const before = writtenLabel(base, placed.paragraph, label);
    const number = insertedAfter(before, suffix);
    return number === undefined ? '' : number + before.gap;
  };
}

/** The last of the paragraphs 4, 4 bis, 4 ter that begin with this one or hold it. */
function lastInserted(
  base: Paragraphs,
  { index }: Placed,
  { number, kind, suffix }: Label,
): { readonly index: number; readonly suffix: number } {
  let last = { index, suffix };
  for (const { paragraph, index: at } of paragraphsIn(base, index + 1, index + 1 + mostBetween)) {
    const label = paragraph.line.label;
    if (label?.kind !== kind) continue;
    if (label.number !== number || label.suffix <= last.suffix) break;
    last = { index: at, suffix: label.suffix };
  }
  return last;
}

/** Points and remarks stand between 4 and 4 bis; of more paragraphs than these the number is as likely another list's. */
const mostBetween = 32;
