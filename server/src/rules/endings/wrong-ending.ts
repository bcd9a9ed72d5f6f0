import { type Convention, conventionOf } from '../../draft/convention.ts';
import { listInPlace, type ParagraphInPlace, type Place, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { endingOf } from '../../draft/endings/ending.ts';
import { languageAt } from '../../draft/language.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Language } from '../../languages/language.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { lastWordStart } from '../../text/cut.ts';
import { oneLine } from '../../text/white-space.ts';
import { Hits } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { count } from '../../tree/measure.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Check, type Found, perParagraphs, placed } from '../rule.ts';
import { wordsBefore } from '../words-of.ts';
import type { DueMark } from './ending-forms.ts';
import { type WrongEnding, wrongEndings } from './wrong-endings.ts';

/** The check that the two rules on endings share: finds the paragraphs of a section that end otherwise than the convention has it. */
export function endingsIn(section: WrongEnding['section']): Check {
  const described = mapHits(
    (value: WrongEnding, { paragraph, place }: ParagraphInPlace, convention: Convention) =>
      value.section === section && value.due.conjunction === '' ? [found(paragraph, place, value, convention, value.due.mark)] : undefined,
    (a, b) => a === b,
  );
  const withConjunction = mapHits(
    (value: WrongEnding) => (value.section === section && value.due.conjunction !== '' ? value : undefined),
    () => true,
  );
  return perParagraphs(
    (draft, { settings }) => {
      const convention = conventionOf(draft, settings.convention);
      return convention === undefined || !isKept(draft, section, convention)
        ? Hits.none
        : described(placesOf(draft), wrongEndings(draft, convention), convention);
    },
    (draft, { settings }) => {
      const convention = conventionOf(draft, settings.convention);
      if (convention === undefined || !isKept(draft, section, convention)) return [];
      const wrong = withConjunction(placesOf(draft), wrongEndings(draft, convention), undefined);
      return listInPlace(draft, wrong).flatMap(({ paragraph, place, index, offset, value }) => {
        // The conjunction is written in the paragraph's language.
        const language = languageAt(draft, index);
        return language === undefined ? [] : placed(found(paragraph, place, value, convention, written(value.due, language)), offset);
      });
    },
  );
}

/** False where most operative paragraphs end with the mark of another custom: a declaration in sentences, say, which the organ adopts. */
function isKept(draft: Draft, section: WrongEnding['section'], convention: Convention): boolean {
  if (section === 'preamble') return true;
  const counts = operativeMarks(placesOf(draft));
  const [own, other] = convention === 'oas' ? ['.', ';'] : [';', '.'];
  const others = counts.get(other ?? '') ?? 0;
  return others < fewestParagraphs || others <= (counts.get(own ?? '') ?? 0);
}

/** So many make a custom. */
const fewestParagraphs = 4;

const operativeMarks = count(function* ({ paragraph, place }: ParagraphInPlace) {
  if (place.role !== 'operative' || place.depth > 0 || place.label === undefined || !place.inBody) return;
  const mark = endingOf(paragraph)?.mark;
  if (mark === ';' || mark === '.') yield mark;
});

function found(paragraph: Paragraph, place: Place, value: WrongEnding, convention: Convention, words: string): Found {
  const { ending } = value;
  const { start, end } = ending.span;
  const told = {
    name: nameIn(place),
    words: wordsBefore(paragraph, end, 30),
    custom: custom(value, words, convention),
    mark: named(words),
  };
  return {
    span: start < end ? ending.span : { start: lastWordStart(paragraph.text, end), end },
    ...(ending.mark === '' && ending.conjunction === ''
      ? tell('endsWithout', told)
      : tell('endsWith', { ...told, ending: named(oneLine(paragraph.text.slice(start, end))) })),
    fixes: [replacement(say('endWith', { mark: named(words) }), ending.span, words)],
  };
}

function written({ mark, conjunction }: DueMark, language: Language): string {
  return conjunction === '' ? mark : `${mark} ${language.conjunctions[conjunction][0]}`;
}

/** The convention's rule, in one sentence. */
function custom({ series, position, due }: WrongEnding, words: string, convention: Convention): string {
  if (position === 'introducing') return say('listIntroduced');
  const body = say(bodies[convention]);
  if (series === 'preamble' && position === 'last' && due.mark === ';') return say('beforeChapeau', { body });
  const mark = named(words);
  const same = { preamble: ['un', 'unfccc'], operative: ['oas'], list: [] }[series].some((each) => each === convention);
  const all = same || position === 'inner' || (position === 'last but one' && due.conjunction === '');
  const { every, one } = customs[series];
  return all ? say(every, { body, mark }) : say(one, { body, mark, position: say(position === 'last' ? 'last' : 'lastButOne') });
}

/** "a semicolon"; with its conjunction as it is written. */
function named(words: string): string {
  const key = marks[words];
  return key === undefined ? say('markAsWritten', { mark: words }) : say(key);
}

const customs = {
  list: { every: 'listItems', one: 'listItem' },
  preamble: { every: 'preambularParagraphs', one: 'preambularParagraphAt' },
  operative: { every: 'operativeParagraphs', one: 'operativeParagraphAt' },
} as const;
const bodies = { oas: 'bodyOas', un: 'bodyUn', who: 'bodyWho', unfccc: 'bodyUnfccc' } as const satisfies Readonly<
  Record<Convention, string>
>;
const marks: Readonly<Record<string, 'aSemicolon' | 'aComma' | 'aFullStop' | 'aColon'>> = {
  ';': 'aSemicolon',
  ',': 'aComma',
  '.': 'aFullStop',
  ':': 'aColon',
};
