import { oneLine } from '../../text/white-space.ts';
import { wordTokens } from '../../text/word-tokens.ts';
import type { Block, ReadCopy } from './compiled-block.ts';
import { inThree, type RawParagraph } from './counterparts.ts';
import { asTrackedChanges, inBrackets, takenOut, type Way } from './in-brackets.ts';
import { contestedIn, type WordEdit, wordEdits } from './word-edits.ts';

/** A paragraph of the base with what each copy changes in it. `text` is what the base says, without what others propose in it. */
export function compiledParagraph(part: RawParagraph, text: string, copies: readonly ReadCopy[]): Block {
  const [head, words, tail] = inThree(part);
  const tokens = wordTokens(words);
  const droppers: string[] = [];
  const own = new Map<string, RawParagraph>();
  for (const { by, pairs } of copies) {
    const paragraph = pairs.newer.get(part);
    if (paragraph !== undefined && !pairs.moved.has(paragraph)) own.set(by, paragraph);
    // A number alone has no words to take out.
    else if (words !== '') droppers.push(by);
  }
  return {
    isNew: false,
    write: (way) => (way === 'whole' || way === 'tracked' ? wholly(way) : byWords(apartTokens[way])),
    wordsFor(by) {
      if (by !== undefined && droppers.includes(by)) return '';
      const paragraph = by === undefined ? undefined : own.get(by);
      return paragraph === undefined ? text : (copies.find((each) => each.by === by)?.texts[paragraph.compared.at] ?? '');
    },
    heads: [head, ...[...own.values()].map((paragraph) => inThree(paragraph)[0])],
  };

  function byWords(apart: number): ReturnType<Block['write']> {
    const edits = new Map<string, readonly WordEdit[]>();
    for (const [by, paragraph] of own) edits.set(by, wordEdits(tokens, wordTokens(inThree(paragraph)[1]), apart));
    const places = contestedIn(tokens, edits);
    let at = 0;
    let written = '';
    for (const { start, end, versions } of places) {
      written += tokens.slice(at, start).join('') + inBrackets(tokens.slice(start, end).join(''), [...versions.values()].flat(), versions);
      at = end;
    }
    written += tokens.slice(at).join('');
    if (droppers.length === 0) return { text: head + written + tail, contested: places.length };
    // What others want of its words stands in the brackets of those who take the paragraph out.
    return { text: head + takenOut(written, droppers) + tail, contested: places.length + 1 };
  }

  function wholly(way: Way): ReturnType<Block['write']> {
    const isTracked = way === 'tracked';
    // Of a paragraph that falls the number falls too. In one line, since where lines end may part paragraphs.
    const label = isTracked && droppers.length > 0 ? head.trimStart() : '';
    const written = (text: string) => (isTracked ? [label, oneLine(text)].filter((each) => each !== '').join(' ') : text);
    const versions = new Map<string, { readonly text: string; readonly by: string[] }>();
    for (const [by, paragraph] of own) {
      const theirs = inThree(paragraph)[1];
      if (oneLine(theirs) === oneLine(words)) continue;
      const same = versions.get(oneLine(theirs)) ?? { text: written(theirs), by: [] };
      versions.set(oneLine(theirs), same);
      same.by.push(by);
    }
    const texts = new Map([...versions.values()].map(({ text, by }) => [text, by]));
    const takers = [...[...texts.values()].flat(), ...droppers];
    if (takers.length === 0) return { text: part.raw, contested: 0 };
    const outside = head.slice(0, head.length - label.length) + (isTracked && label === '' ? (/^\s*/.exec(words)?.[0] ?? '') : '');
    return { text: outside + (isTracked ? asTrackedChanges : inBrackets)(written(words), takers, texts) + tail, contested: 1 };
  }
}

/** How many words may stand between two changes that are written as one: in a phrase one; a clause has about half a line. */
const apartTokens: Readonly<Record<'words' | 'clauses', number>> = { words: 1, clauses: 6 };
