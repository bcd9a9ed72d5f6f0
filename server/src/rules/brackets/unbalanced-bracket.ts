import { endOfBlock, endOfOption, startOfBlock } from '../../draft/brackets/block.ts';
import { bracketedWords } from '../../draft/brackets/bracketed-words.ts';
import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { matchedBrackets } from '../../draft/brackets/matched-brackets.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { leafAt } from '../../tree/tree.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { besides, insertion, removal } from './lost-mark.ts';
import { foundElsewhere, type OtherParagraph } from './missing-elsewhere.ts';
import type { Known } from './repair/known-words.ts';
import { partnerPlaces } from './repair/repair.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  // To say where the partner of a bracket belongs takes long, the first time.
  check: perParagraphs((draft, { isOver }) => lostIn(placesOf(draft), lostAt(draft), isOver)),
};

/** A lost bracket by the paragraph in which its partner is missing. */
interface LostAt {
  readonly index: number;
  readonly mark: LooseMark;
  /** Where the bracket stands, if that is another paragraph. */
  readonly other: OtherParagraph | undefined;
  readonly known: Known;
}

function lostAt(draft: Draft): readonly LostAt[] {
  const tree = placesOf(draft);
  const bracketed = bracketedWords(draft.paragraphs);
  const known = (words: string) => bracketed.has(words);
  const found = matchedBrackets(draft).lost.map(({ index, mark, block }): LostAt => {
    const missing = block === undefined ? undefined : otherEnd[block](tree, index);
    const own = missing === undefined ? undefined : leafAt(tree, 'index', index)?.leaf;
    return missing === undefined || own === undefined
      ? { index, mark, other: undefined, known }
      : { index: missing, mark, other: { paragraph: own.paragraph, place: own.place, apart: index - missing }, known };
  });
  return found.some(({ other }) => other !== undefined) ? found.sort((a, b) => a.index - b.index) : found;
}

const otherEnd = { start: endOfBlock, option: endOfOption, end: startOfBlock };

const lostIn = hitsOfItems(
  ({ mark, other, known }: LostAt, { paragraph, place }: ParagraphInPlace) =>
    other === undefined ? found(paragraph, mark, nameIn(place), asking(mark, known)) : foundElsewhere(paragraph, mark, other),
  (a, b) =>
    a.mark === b.mark &&
    a.other?.place === b.other?.place &&
    a.other?.apart === b.other?.apart &&
    [...(asked.get(b.mark) ?? [])].every(([words, answer]) => b.known(words) === answer),
);

/** What was asked to say where the partner of a mark belongs: as long as the answers are the same, the place is. */
const asked = new WeakMap<LooseMark, Map<string, boolean>>();

function asking(mark: LooseMark, known: Known): Known {
  const answers = new Map<string, boolean>();
  asked.set(mark, answers);
  return (words) => {
    const answer = known(words);
    answers.set(words, answer);
    return answer;
  };
}

function found(paragraph: Paragraph, mark: LooseMark, name: string, known: Known): FoundInParagraph {
  const [written, partner] = mark.opening ? (['[', ']'] as const) : ([']', '['] as const);
  const places = partnerPlaces(paragraph, mark, partner, known);
  const [best] = places;
  const likeliest = best === undefined ? '' : `; the likeliest place is ${besides(paragraph, best, mark)}`;
  return {
    span: mark.span,
    message: mark.opening
      ? `The bracket “${wordsFrom(paragraph, mark.span.start)}” in ${name} is not closed. Close it where the contested words end${likeliest}.`
      : `The bracket that closes “${wordsBefore(paragraph, mark.span.end)}” in ${name} was not opened. Open it where the contested words begin${likeliest}.`,
    related: best === undefined ? [] : [{ span: { start: best, end: best }, message: `The likeliest place of the missing “${partner}”` }],
    fixes: [...places.slice(0, 2).map((place) => insertion(paragraph, place, mark, partner)), removal(mark, written)],
  };
}
