import { diffArrays } from 'diff';
import { wordTokens } from '../../../text/word-tokens.ts';
import { writtenAuthor } from '../../authors.ts';
import type { Revision } from '../line.ts';
import { type Letter, textOf } from './letter.ts';

/** What is to be done to the letters of a document. */
export type LetterChange =
  | { readonly type: 'delete'; readonly letter: Letter; readonly by: Revision }
  /** Behind the letter with this number, -1 for the head. */
  | { readonly type: 'insert'; readonly after: number; readonly text: string; readonly by: Revision };

export interface ComparedLetters {
  readonly changes: readonly LetterChange[];
  /** A change that the document has already stands otherwise in the draft: accepted, rejected, of another author. */
  readonly settles: boolean;
}

/** What changes the letters of a document into those of a draft. What a draft does not say whose it is, is `author`'s. */
export function compareLetters(before: readonly Letter[], after: readonly Letter[], author: Revision): ComparedLetters {
  const changes: LetterChange[] = [];
  let settles = false;
  const authors = new Set(before.flatMap(({ changes }) => (changes.ins === undefined ? [] : [keyOf(changes.ins)])));
  // Additions of those who have none here are new: what stands round them is compared without them.
  const isNew = ({ changes: { ins } }: Letter): boolean => ins !== undefined && !authors.has(keyOf(ins));
  const partners = partnersOf(
    before,
    after.filter((letter) => !isNew(letter)),
  );
  let next = 0;
  let old = 0;
  const insert = (letter: Letter, by: Revision): void => {
    // What was put in and taken out again since is in neither text.
    if (letter.changes.del !== undefined) return;
    const last = changes.at(-1);
    if (last?.type === 'insert' && last.after === old - 1 && isSame(last.by, by))
      changes[changes.length - 1] = { ...last, text: last.text + letter.unit };
    else changes.push({ type: 'insert', after: old - 1, text: letter.unit, by });
  };
  const drop = (to: number): void => {
    for (; old < to; old++) {
      const letter = before[old] as Letter;
      if (letter.changes.del === undefined) changes.push({ type: 'delete', letter, by: author });
      else settles = true;
    }
  };
  for (const letter of after) {
    if (isNew(letter)) {
      insert(letter, named(letter.changes.ins, author));
      continue;
    }
    const { old: partner, isThere } = partners[next++] ?? { old, isThere: false };
    // Words in place of others stand behind them, as Word has it.
    drop(partner);
    if (!isThere) {
      insert(letter, named(letter.changes.ins, author));
      continue;
    }
    const own = before[old++] as Letter;
    const [was, is] = [own.changes, letter.changes];
    if (isSame(was.ins, is.ins) && isSame(was.del, is.del)) continue;
    if (isSame(was.ins, is.ins) && was.del === undefined && is.del !== undefined)
      changes.push({ type: 'delete', letter: own, by: named(is.del, author) });
    else settles = true;
  }
  drop(before.length);
  return { changes, settles };
}

function named(revision: Revision | undefined, author: Revision): Revision {
  return revision?.author === undefined ? author : revision;
}

interface Partner {
  readonly old: number;
  readonly isThere: boolean;
}

/** Of each letter of the newer ones, the number of the one that it is among the older, or of the one before which it would stand. */
function partnersOf(before: readonly Letter[], after: readonly Letter[]): Partner[] {
  const partners: Partner[] = [];
  let [old, fresh] = [0, 0];
  let [removed, added] = [0, 0];
  const close = (): void => {
    const head = sameStretches(before.slice(old, old + removed), after.slice(fresh, fresh + added));
    for (let at = 0; at < head; at++) partners.push({ old: old + at, isThere: true });
    for (let at = head; at < added; at++) partners.push({ old: old + removed, isThere: false });
    old += removed;
    fresh += added;
    [removed, added] = [0, 0];
  };
  const parts = diffArrays(wordTokens(textOf(before)), wordTokens(textOf(after)), { maxEditLength: mostEditedWords });
  if (parts === undefined) return after.map(() => ({ old: before.length, isThere: false }));
  for (const part of parts) {
    const units = part.value.reduce((sum, { length }) => sum + length, 0);
    if (part.removed) removed += units;
    else if (part.added) added += units;
    else {
      close();
      for (let at = 0; at < units; at++) partners.push({ old: old + at, isThere: true });
      old += units;
      fresh += units;
    }
  }
  close();
  return partners;
}

/** A paragraph with more words that differ is another paragraph. */
const mostEditedWords = 2000;

/** Deleted words may touch those that follow them, and are one word with them to whoever sees letters alone: how many letters stand in such stretches that are the same in both. */
function sameStretches(before: readonly Letter[], after: readonly Letter[]): number {
  let at = 0;
  for (;;) {
    const [one, other] = [stretchAt(before, at), stretchAt(after, at)];
    if (one === '' || one !== other) return at;
    at += one.length;
  }
}

/** The letters from one on that have the same changes. */
function stretchAt(letters: readonly Letter[], at: number): string {
  let end = at;
  while (
    end < letters.length &&
    isSame(letters[end]?.changes.ins, letters[at]?.changes.ins) &&
    isSame(letters[end]?.changes.del, letters[at]?.changes.del)
  )
    end++;
  return textOf(letters.slice(at, end));
}

function isSame(one: Revision | undefined, other: Revision | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return authorOf(one) === authorOf(other) && one.date === other.date;
}

function keyOf(revision: Revision): string {
  return JSON.stringify([authorOf(revision), revision.date]);
}

/** As a draft can have the name. */
function authorOf({ author }: Revision): string | undefined {
  return author === undefined ? undefined : writtenAuthor(author).written;
}
