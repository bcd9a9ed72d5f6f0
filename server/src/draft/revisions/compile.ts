import { type Label, suffixName } from '../../syntax/label.ts';
import { oneLine } from '../../text/white-space.ts';
import { wordTokens } from '../../text/word-tokens.ts';
import type { Draft } from '../draft.ts';
import { bareNumber } from '../naming.ts';
import { type Counterparts, counterparts, inThree, type RawParagraph, rawParagraphs } from './counterparts.ts';
import { inBrackets, takenOut } from './in-brackets.ts';
import { contestedIn, type WordEdit, wordEdits } from './word-edits.ts';

/** A copy of the base as a delegation sent it. */
export interface Copy {
  /** The delegation, as it shall stand in the brackets. */
  readonly by: string;
  readonly draft: Draft;
}

export interface Compiled {
  readonly text: string;
  /** How many places are contested. */
  readonly contested: number;
}

/**
 * One text of a base and its edited copies: the base, with what each copy changes in attributed brackets. `[A: words]` are words that A puts in, `[words] (A: delete)` words that it takes out, and the
 * two one after the other words that it puts in the place of others. Copies that want the same share their brackets; those that want other things of the same words stand as rivals. What is new
 * between two paragraphs gets the number of the first with a suffix, and a paragraph that a copy moved is one taken out and one put in. Numbers that a copy changed are left as they are in the base.
 */
export function compileCopies(base: Draft, copies: readonly Copy[]): Compiled {
  const parts = rawParagraphs(base);
  const read = copies
    .map(({ by, draft }) => ({ by, parts: rawParagraphs(draft) }))
    .map((copy) => ({ ...copy, pairs: counterparts(parts, copy.parts) }));
  const texts: string[] = [];
  let contested = 0;
  const additions = additionsOf(read);
  const add = (after: RawParagraph | undefined): void => {
    let label = after?.compared.placed.paragraph.line.label;
    for (const { words, by } of additions.get(after)?.values() ?? []) {
      label = label && { ...label, suffix: label.suffix + 1 };
      contested++;
      texts.push(ownParagraph(`${numberFor(label)}[${by.join(', ')}: ${words}]`));
    }
  };
  add(undefined);
  for (const part of parts) {
    const compiled = compiledParagraph(part, read);
    contested += compiled.contested;
    texts.push(compiled.text);
    add(part);
  }
  return { text: joined(texts), contested };
}

/** A copy laid beside the base. */
interface ReadCopy {
  readonly by: string;
  readonly parts: readonly RawParagraph[];
  readonly pairs: Counterparts;
}

/** A paragraph of the base with what each copy changes in it. */
function compiledParagraph(part: RawParagraph, copies: readonly ReadCopy[]): Compiled {
  const [head, words, tail] = inThree(part);
  const tokens = wordTokens(words);
  const droppers: string[] = [];
  const edits = new Map<string, readonly WordEdit[]>();
  for (const { by, pairs } of copies) {
    const own = pairs.newer.get(part);
    if (own === undefined || pairs.moved.has(own)) droppers.push(by);
    else edits.set(by, wordEdits(tokens, wordTokens(inThree(own)[1])));
  }
  const places = contestedIn(tokens, edits);
  let at = 0;
  let written = '';
  for (const { start, end, versions } of places) {
    written += tokens.slice(at, start).join('') + inBrackets(tokens.slice(start, end).join(''), versions);
    at = end;
  }
  written += tokens.slice(at).join('');
  // A number alone has no words to take out.
  if (droppers.length === 0 || written === '') return { text: head + written + tail, contested: places.length };
  // What others want of its words stands in the brackets of those who take the paragraph out.
  return { text: head + takenOut(written, droppers) + tail, contested: places.length + 1 };
}

interface Addition {
  readonly words: string;
  readonly by: string[];
}

/** What copies add, by the paragraph of the base that it follows, each text once. */
function additionsOf(copies: readonly ReadCopy[]): ReadonlyMap<RawParagraph | undefined, ReadonlyMap<string, Addition>> {
  const additions = new Map<RawParagraph | undefined, Map<string, Addition>>();
  for (const { by, parts, pairs } of copies) {
    let after: RawParagraph | undefined;
    for (const part of parts) {
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
      while (here.get(key)?.by.includes(by)) key += '\n';
      const same = here.get(key);
      if (same === undefined) here.set(key, { words, by: [by] });
      else same.by.push(by);
    }
  }
  return additions;
}

/** "4 bis. " after paragraph 4; nothing after one without a number. */
function numberFor(label: Label | undefined): string {
  if (label === undefined) return '';
  const number = `${bareNumber(label)} ${suffixName(label.suffix)}`;
  return label.enclosure === '()' ? `(${bareNumber(label)}) ${suffixName(label.suffix)} ` : `${number}. `;
}

function ownParagraph(text: string): string {
  return `${text}\n\n`;
}

/** With a blank line before what was added, where the paragraph before it ends without one. */
function joined(texts: readonly string[]): string {
  let written = '';
  for (const text of texts) {
    if (written !== '' && !/\n\s*\n\s*$|^\s*$/.test(written.slice(-40)) && /^(?:\S.*)?\[/.test(text)) written = `${written.trimEnd()}\n\n`;
    written += text;
  }
  return written;
}
