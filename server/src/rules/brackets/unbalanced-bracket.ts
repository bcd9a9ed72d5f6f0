import { endOfBlock, endOfOption, longestBlockParagraphs, startOfBlock } from '../../draft/brackets/block.ts';
import { bracketedWords } from '../../draft/brackets/bracketed-words.ts';
import { markOf } from '../../draft/brackets/candidates.ts';
import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { type LostBracket, matchedBrackets } from '../../draft/brackets/matched-brackets.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import { perItem } from '../../draft/per-item.ts';
import { whileIdentical } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { capitalized } from '../../text/capitalized.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { leafAt } from '../../tree/tree.ts';
import { say, tell } from '../../wording/say.ts';
import { markName } from '../mark-name.ts';
import { type FoundInParagraph, perParagraphs, placedFix, type Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { insertion, removal, wordsBeside } from './lost-mark.ts';
import { foundElsewhere, type OtherParagraph } from './missing-elsewhere.ts';
import type { Known } from './repair/known-words.ts';
import { likeliestPlace, partnerPlaces } from './repair/repair.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  // To say where the partner of a bracket belongs takes long, the first time.
  check: perParagraphs((draft, { isOver }) => lostIn(placesOf(draft), lostAt(draft), isOver)),
};

/** A lost bracket by the paragraph in which its partner is missing. */
interface LostAt extends Omit<LostBracket, 'block'> {
  /** Where the bracket stands, if that is another paragraph. */
  readonly other: OtherParagraph | undefined;
  readonly known: Known;
  /** What `known` was asked to say where the partner belongs: as long as the answers are the same, the place is. */
  readonly answers: Map<string, boolean>;
}

/** The same list as long as the brackets, the words in brackets and the ends of the blocks are the same. */
const lostAt: (draft: Draft) => readonly LostAt[] = whileIdentical(
  (draft) => [matchedBrackets(draft), bracketedWords(draft), missingIn(draft), ...ownersIn(draft)],
  (draft) => {
    const words = bracketedWords(draft);
    const known = (asked: string) => words.has(asked);
    const missingIndexes = missingIn(draft);
    const owners = ownersIn(draft);
    const found = matchedBrackets(draft).lost.map(({ index, candidate, isPartner }, at): LostAt => {
      const bracket = { candidate, isPartner, known, answers: new Map() };
      const [missing, own] = [missingIndexes[at], owners[at]];
      return missing === undefined || own === undefined
        ? { ...bracket, index, other: undefined }
        : { ...bracket, index: missing, other: { paragraph: own.paragraph, place: own.place, apart: index - missing } };
    });
    return found.some(({ other }) => other !== undefined) ? found.sort((a, b) => a.index - b.index) : found;
  },
);

/** For each lost bracket the number of the paragraph at the other end of its block, in which its partner is missing. */
const missingIn = perItem({
  treeOf: placesOf,
  itemsOf: (draft) => matchedBrackets(draft).lost,
  reach: ({ index, block }) =>
    block === undefined ? { from: index, to: index } : { from: index - longestBlockParagraphs, to: index + longestBlockParagraphs },
  judge: (draft, { index, block }) => block && otherEnd[block](placesOf(draft), index),
});

/** The paragraphs of the brackets whose partners are missing elsewhere, beside `missingIn`. */
function ownersIn(draft: Draft): readonly (ParagraphInPlace | undefined)[] {
  const missing = missingIn(draft);
  return matchedBrackets(draft).lost.map(({ index }, at) =>
    missing[at] === undefined ? undefined : leafAt(placesOf(draft), 'index', index)?.leaf,
  );
}

const otherEnd = { start: endOfBlock, option: endOfOption, end: startOfBlock };

const lostIn = hitsOfItems(
  (lost: LostAt, { paragraph, place }: ParagraphInPlace) => {
    const { other } = lost;
    return other === undefined
      ? found(paragraph, markOf(paragraph, lost), nameIn(place), asking(lost))
      : foundElsewhere(paragraph, markOf(other.paragraph, lost), other);
  },
  (a, b) =>
    a.candidate === b.candidate &&
    a.isPartner === b.isPartner &&
    a.other?.paragraph === b.other?.paragraph &&
    a.other?.place === b.other?.place &&
    a.other?.apart === b.other?.apart &&
    [...a.answers].every(([words, answer]) => b.known(words) === answer),
);

function asking({ known, answers }: LostAt): Known {
  return (words) => {
    const answer = known(words);
    answers.set(words, answer);
    return answer;
  };
}

function found(paragraph: Paragraph, mark: LooseMark, name: string, known: Known): FoundInParagraph {
  const [written, partner] = mark.opening ? (['[', ']'] as const) : ([']', '['] as const);
  const best = likeliestPlace(paragraph, mark, partner, known);
  const words = mark.opening ? wordsFrom(paragraph, mark.span.start) : wordsBefore(paragraph, mark.span.end);
  return {
    span: mark.span,
    ...(best === undefined
      ? tell(mark.opening ? 'bracketNotClosed' : 'bracketNotOpened', { words, name })
      : tell(mark.opening ? 'bracketNotClosedLikely' : 'bracketNotOpenedLikely', {
          words,
          name,
          place: wordsBeside(paragraph, best, mark),
        })),
    related:
      best === undefined
        ? []
        : [{ span: { start: best, end: best }, message: capitalized(say('belongsHere', { mark: markName(partner, !mark.opening) })) }],
    // To tell the second place takes longer than all else.
    fixesIn: (draft, { offset }) => {
      const words = bracketedWords(draft);
      const places = partnerPlaces(paragraph, mark, partner, (asked) => words.has(asked)).slice(0, 2);
      return [...places.map((place) => insertion(paragraph, place, mark, partner)), removal(mark, written)].map((fix) =>
        placedFix(fix, offset),
      );
    },
  };
}
