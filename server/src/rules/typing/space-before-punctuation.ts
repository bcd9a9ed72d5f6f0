import { languagesAt } from '../../draft/language.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { unchanged } from '../../draft/while-same.ts';
import { allWords, languages } from '../../languages/index.ts';
import { stopWordsIn } from '../../languages/tell-language.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';
import { runAfter, runBefore } from '../../text/cut.ts';
import type { Span } from '../../text/span.ts';
import { gather } from '../../tree/measure.ts';
import { once } from '../../tree/memo.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { markName } from '../mark-name.ts';
import { type Found, perParagraphs, placed, type Rule, someOf } from '../rule.ts';
import { onLine, runningText } from './running-text.ts';

export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  severity: 'info',
  summary: 'A space stands before a comma or a full stop, or inside brackets, parentheses or quotation marks.',
  check: perParagraphs(
    (draft) => lowGaps(draft.paragraphs),
    (draft) => {
      const languages = languagesOfDoubtful(draft);
      return doubtfulGaps(draft.paragraphs).flatMap(({ offset, value }, at) =>
        value.flatMap(({ found, kind }) => ((languages[at]?.[customOf[kind]] ?? true) ? [] : [placed(found, offset)])),
      );
    },
  ),
};

/** Whether the paragraph's own words, however few they are, tell a language that writes the gap: a delegation's remark in another language may be short. */
function isCustom({ text }: Paragraph, kind: DoubtfulKind): boolean {
  const ids = stopWordsIn(text.slice(0, remarkUnits));
  const having = ids.filter((id) => languages.some((language) => language.id === id && language[customOf[kind]])).length;
  return having > ids.length - having;
}

const remarkUnits = 600;

type DoubtfulKind = Exclude<GapAtMark['kind'], 'low'>;
const customOf = { high: 'spacesHighMarks', figure: 'figuresBeforeMarks' } as const;

interface GapAtMark {
  readonly found: Found;
  /**
   * `high`: before a semicolon, a colon, an exclamation mark or a question mark, which some languages write after a space; `figure`: after a number that may be
   * the raised figure of a note.
   */
  readonly kind: 'low' | 'high' | 'figure';
}

const lowGaps = gather((paragraph: Paragraph) => someOf(gapsIn(paragraph).flatMap(({ found, kind }) => (kind === 'low' ? [found] : []))));
const doubtfulGaps = gatherer((paragraph) =>
  someOf(gapsIn(paragraph).flatMap(({ found, kind }) => (kind === 'low' || isCustom(paragraph, kind) ? [] : [{ found, kind }]))),
);

const languagesOfDoubtful = languagesAt(unchanged(({ paragraphs }) => ({ tree: paragraphs, hits: doubtfulGaps.hits(paragraphs) })));

const gapsIn = once((paragraph: Paragraph): readonly GapAtMark[] => {
  if (!mayGape.test(paragraph.text)) return [];
  const text = runningText(paragraph);
  return [...text.matchAll(beforeMark), ...text.matchAll(afterOpening)]
    .map(({ index, 0: spaces }) => ({ start: index, end: index + spaces.length }))
    .filter((gap) => !isLayout(text, gap))
    .map((gap) => gapOf(paragraph, gap));
});

/** A cheap test: the patterns below look at every character. */
const mayGape = /[ \t][,;:.!?)\]”]|[([“][ \t]/;

/**
 * The space between a word and a mark that ends something. Not before the point of ".5" or of an ellipsis, and before a closing bracket only where a space
 * stands after it too: in "text[ added ]more" the spaces are part of what is proposed.
 */
const beforeMark =
  /(?<=[\p{L}\p{M}\p{N}\])”"’»%.,;])[ \t]+(?=[,;](?!\p{N}|\p{L}(?!\p{L}))|[:!?](?=[\s\])”"’]|$)|\.(?=[\s\])”"’]|$)(?!\s\.)|[)\]”](?=[\s.,;:)\]]|$))/gu;
const afterOpening = /(?<=(?:^|[\s([“])[([“])[ \t]+(?=[\p{L}\p{N}“])/gu;

/** Whether the gap is right: in a table, in a ratio ("1 : 50 000"), in ". . .". */
function isLayout(text: string, gap: Span): boolean {
  const { before, after } = onLine(text, gap);
  return (
    /[|\t]/.test(before.trimStart() + after) ||
    (`${before.trimStart()}${after}`.match(column)?.length ?? 0) > 1 ||
    (/\p{N}$/u.test(before) && /^[:!?]/.test(after)) ||
    (before.endsWith('.') && after.startsWith('.'))
  );
}

/** Between two cells of a table whose columns stand below each other. */
const column = /\S {3,}(?=\S)/g;

function isNoteFigure(before: string): boolean {
  return noteFigure.test(before) && !numberInText.test(before);
}

const noteFigure = /(?:[\p{L}\p{Pf}"»)]|\b\d{4})\s{1,2}\d{1,3}$/u;
/** "in paragraph 14": the number is the text's own. */
const numberInText = new RegExp(
  `${startOfWord}${anyOf(allWords(({ sentences }) => [...sentences.beforeNumbers, ...sentences.textParts]))}\\s{1,2}\\d+$`,
  'i',
);
const figureUnits = 30;

function gapOf({ text }: Paragraph, { start, end }: Span): GapAtMark {
  const [mark = ''] = text.slice(end, end + 2);
  const opening = text.charAt(start - 1);
  const closes = !/[\p{L}\p{N}“]/u.test(mark);
  const words = closes ? runBefore(text, start, 30) : runAfter(text, end, 30);
  const named = closes ? markName(mark, false) : markName(opening, true);
  const high = closes && /[;:!?]/.test(mark);
  // On the wrong side of the mark: “lamps ,bells”.
  const isAstray = closes && /\p{L}/u.test(text.charAt(end + 1));
  return {
    kind: isNoteFigure(text.slice(Math.max(0, start - figureUnits), start)) ? 'figure' : high ? 'high' : 'low',
    found: {
      span: { start, end },
      ...tell(isAstray ? 'spaceAstray' : closes ? 'spaceBeforeMark' : 'spaceAfterOpening', { words, mark: named }),
      // Not certain before a high mark: a few French words may stand in a paragraph of another language.
      fixes: [
        isAstray
          ? replacement(say('moveSpaceAfter', { mark: named }), { start, end: end + 1 }, `${mark} `, !high)
          : replacement(say(closes ? 'removeSpaceBefore' : 'removeSpaceAfter', { mark: named }), { start, end }, '', !high),
      ],
    },
  };
}
