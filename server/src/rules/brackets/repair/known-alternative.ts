import { longestWords, wordsOf } from '../../../draft/brackets/bracketed-words.ts';
import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import { joining, type Known } from './known-words.ts';
import { leavesFewer, splitsWhole } from './touching.ts';

/**
 * Words between two brackets that face the same way, `[submit [communicate]` or `[submit] communicate]`, and that stand in brackets of their own elsewhere in the draft: there a
 * bracket was lost, whichever bracket of the paragraph has no partner now. The nearest such place on the mark's side that leaves fewer brackets without a partner.
 */
export function knownAlternative(paragraph: Paragraph, { span, opening }: LooseMark, known: Known): number | undefined {
  const { text } = paragraph;
  const from = opening ? span.start : 0;
  const places: number[] = [];
  for (const { index, 1: words = '' } of text
    .slice(from, opening ? text.length : span.end)
    .matchAll(opening ? betweenOpen : betweenClose)) {
    if (words.length > longestWords || joining.has(wordsOf(words)) || !known(wordsOf(words))) continue;
    const start = from + index + 1;
    places.push(opening ? start + words.trimEnd().length : start + words.length - words.trimStart().length);
  }
  return (opening ? places : places.reverse()).slice(0, most).find((place) => {
    return !splitsWhole(paragraph, place) && leavesFewer(paragraph, place, opening);
  });
}

/** Each costs a reading of the paragraph. */
const most = 4;

const betweenOpen = /\[([^[\]]*\p{L}[^[\]]*)(?=\[)/gu;
const betweenClose = /\]([^[\]]*\p{L}[^[\]]*)(?=\])/gu;
