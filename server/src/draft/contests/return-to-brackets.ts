import { areKnown, delegationsIn } from '../../delegations/delegations.ts';
import { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { finished } from '../../text/slices.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import { matchedBrackets } from '../brackets/matched-brackets.ts';
import { type Draft, updatingAll } from '../draft.ts';
import { paragraphAt } from '../paragraphs.ts';
import { wordsWithin } from '../words-within.ts';
import { allHolders, type ContestShape } from './contest.ts';
import { contestsIn } from './paragraph-contests.ts';

/** The words of one paragraph among those selected, without label, stamp and white space round them; undefined where there are none, or words of several paragraphs. */
export function wordsSelected(draft: Draft, selected: Span): Span | undefined {
  const placed = paragraphAt(draft.paragraphs, selected.start);
  if (placed === undefined || selected.end > placed.offset + placed.paragraph.length) return undefined;
  const words = wordsWithin(placed, selected);
  return words.start < words.end ? words : undefined;
}

/**
 * The edits that put agreed words back into brackets: the reverse of lifting them. Undefined where the paragraph would not read so: where the brackets cut a word, a symbol or other brackets, or would be
 * read as a note, a number or a place for text to come.
 */
export function returnToBrackets(draft: Draft, words: Span): readonly TextEdit[] | undefined {
  const placed = paragraphAt(draft.paragraphs, words.start);
  // “[Chile]” would be read as a name for the words before it.
  if (placed === undefined || cutsWord(draft, words) || areKnown(delegationsIn(draft.slice(words)))) return undefined;
  const { paragraph, offset } = placed;
  const edits = [
    { span: { start: words.start, end: words.start }, newText: '[' },
    { span: { start: words.end, end: words.end }, newText: ']' },
  ];
  const inParagraph = edits.map(({ span, newText }) => ({ span: shift(span, -offset), newText }));
  const after = new Paragraph(applyEdits(paragraph.text, inParagraph));
  const [old, fresh] = [contestsIn(paragraph), contestsIn(after)];
  const start = words.start - offset;
  // What stands in brackets, or has them in it, is not agreed.
  if (old.some(({ span }) => overlaps(span, { start, end: words.end - offset }))) return undefined;
  const own = fresh.find(
    (each) => isOwnerless(each) && each.versions[1]?.words?.start === start + 1 && lifted(after.text, each) === paragraph.text,
  );
  const isSame =
    told(old) === told(fresh.filter((each) => each !== own)) &&
    after.faults.length === paragraph.faults.length &&
    tokens.every((type) => allOf(after.tree.nodes, type).length === allOf(paragraph.tree.nodes, type).length);
  return own !== undefined && isSame && keepsPartners(draft, edits) ? edits : undefined;
}

/** Where a bracket has lost its partner, a new one may take its place. */
function keepsPartners(draft: Draft, edits: readonly TextEdit[]): boolean {
  const { lost, pairs } = matchedBrackets(draft);
  if (lost.length === 0) return true;
  const after = matchedBrackets(finished(updatingAll(draft, edits)));
  return after.lost.length === lost.length && after.pairs.length === pairs.length;
}

/** The text of a paragraph when the brackets of one of its contests are lifted, save for what is left to a joint. */
function lifted(text: string, { parts: [part], versions: [, version] }: ContestShape): string | undefined {
  const kept = version?.kept[0]?.map(({ start, end }) => text.slice(start, end)).join('');
  return part && kept && text.slice(0, part.start) + kept + text.slice(part.end);
}

/** Of which nobody wants anything: "(Agreed)" or a name after the words would be read as theirs. */
function isOwnerless({ kind, settled, note, versions }: ContestShape): boolean {
  return kind === 'brackets' && settled === undefined && note === undefined && allHolders(versions).length === 0;
}

function told(contests: readonly ContestShape[]): string {
  return contests.map(({ kind, note, versions }) => [kind, note?.shared, ...versions.map(({ text }) => text)].join('\n')).join('\n\n');
}

const tokens = ['citation', 'footnote-mark', 'stamp', 'attribution', 'instruction', 'change'] as const;

function cutsWord(draft: Draft, { start, end }: Span): boolean {
  return [start, end].some((at) => letters.test(draft.slice({ start: Math.max(0, at - 1), end: at + 1 })));
}

const letters = /^[\p{L}\p{M}\p{N}]{2}$/u;
