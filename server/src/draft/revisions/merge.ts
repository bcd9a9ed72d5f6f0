import type { Draft } from '../draft.ts';
import { lineBreakAt } from '../paragraphs.ts';
import { counterparts, inThree, type RawParagraph, rawParagraphs } from './counterparts.ts';
import { type MergedText, mergeWords, rivals, type Sides } from './merge-words.ts';

/** What the merged text has at one place, and what follows it there that only the other revision has. */
interface Item {
  text: string;
  readonly after: Item[];
}

/**
 * One text of two revisions of a base, by paragraphs and words. It has the order of ours; what theirs added or moved stands after the paragraph that it follows there. Where both changed the same
 * words, both stand as rivals in brackets with the names of the two; a paragraph that one of them dropped and the other changed stands with the wish to delete it. Nothing that either has added is lost.
 */
export function mergeDrafts(base: Draft, { ours, theirs }: Sides<Draft>, names: Sides<string>): MergedText {
  const [old, one, other] = [base.text(), ours.text(), theirs.text()];
  if (one === other || other === old) return { text: one, conflicts: 0 };
  if (one === old) return { text: other, conflicts: 0 };
  const parts = { base: rawParagraphs(base), ours: rawParagraphs(ours), theirs: rawParagraphs(theirs) };
  const fromOurs = counterparts(parts.base, parts.ours);
  const fromTheirs = counterparts(parts.base, parts.theirs);
  const first: Item = { text: '', after: [] };
  const items: Item[] = [first];
  const itemOf = new Map<RawParagraph, Item>();
  let conflicts = 0;
  const merged = ({ text, conflicts: found }: MergedText): string => {
    conflicts += found;
    return text;
  };

  for (const our of parts.ours) {
    const old = fromOurs.older.get(our);
    const their = old && fromTheirs.newer.get(old);
    // What theirs moved, and ours left where it was, stands where theirs has it.
    if (their !== undefined && fromTheirs.moved.has(their) && !fromOurs.moved.has(our)) continue;
    if (old === undefined) items.push(added(our.raw));
    else if (their !== undefined) {
      const item = added(merged(mergeWords(old.raw, { ours: our.raw, theirs: their.raw }, names)));
      items.push(item);
      itemOf.set(their, item);
    } else if (!isSame(our, old)) {
      conflicts++;
      items.push(added(disputed(our, names.ours, names.theirs)));
    }
  }
  const addedByOurs = new Set(parts.ours.filter((our) => !fromOurs.older.has(our)).map(({ compared }) => compared.words));
  let anchor = first;
  for (const their of parts.theirs) {
    const known = itemOf.get(their);
    if (known !== undefined) {
      anchor = known;
      continue;
    }
    const old = fromTheirs.older.get(their);
    const our = old && fromOurs.newer.get(old);
    // Both added it.
    if (old === undefined && addedByOurs.has(their.compared.words)) continue;
    if (old !== undefined && our === undefined && isSame(their, old)) continue;
    if (old !== undefined && our === undefined) conflicts++;
    const text =
      old === undefined
        ? their.raw
        : our === undefined
          ? disputed(their, names.theirs, names.ours)
          : merged(mergeWords(old.raw, { ours: our.raw, theirs: their.raw }, names));
    const item = added(text);
    anchor.after.push(item);
    anchor = item;
  }
  return { text: joined(items, lineBreakAt(ours.paragraphs, 0).repeat(2)), conflicts };
}

function added(text: string): Item {
  return { text, after: [] };
}

/** A paragraph that one revision has changed and the other has dropped. */
function disputed(paragraph: RawParagraph, owner: string, opponent: string): string {
  const [head, words, tail] = inThree(paragraph);
  return head + rivals({ ours: words, theirs: '' }, { ours: owner, theirs: opponent }) + tail;
}

function isSame(one: RawParagraph, other: RawParagraph): boolean {
  return one.compared.words === other.compared.words && one.compared.stamp === other.compared.stamp;
}

/** A chain of additions may be as long as the draft, so that this is no recursion. */
function joined(items: readonly Item[], blankLine: string): string {
  const texts: string[] = [];
  const waiting = items.toReversed();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    // The last paragraph of a revision may lack the blank line that parts it from the next.
    if (texts.length > 0 && item.text !== '' && !/(?:^|\n)\s*$/.test(texts.at(-1) ?? '')) texts.push(blankLine);
    texts.push(item.text);
    waiting.push(...item.after.toReversed());
  }
  return texts.join('');
}
