import { type Convention, conventionOf } from '../../draft/convention.ts';
import { listInPlace, type ParagraphInPlace, type Place, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { endingOf } from '../../draft/endings/ending.ts';
import { languageAt } from '../../draft/language.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Language } from '../../languages/language.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { capitalized } from '../../text/capitalized.ts';
import { lastWordStart } from '../../text/cut.ts';
import { Hits } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { count } from '../../tree/measure.ts';
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
  const name = nameIn(place);
  const ends =
    ending.mark === '' && ending.conjunction === ''
      ? `has no mark at its end: “${wordsBefore(paragraph, end, 30)}”`
      : `ends with “${paragraph.text.slice(start, end).trim().replace(/\s+/g, ' ')}”: “${wordsBefore(paragraph, end, 30)}”`;
  return {
    span: start < end ? ending.span : { start: lastWordStart(paragraph.text, end), end },
    message: `${capitalized(name)} ${ends}. ${custom(value, words, convention)} Write “${words}”.`,
    fixes: [replacement(`Write “${words}”`, ending.span, words)],
  };
}

function written({ mark, conjunction }: DueMark, language: Language): string {
  return conjunction === '' ? mark : `${mark} ${language.conjunctions[conjunction][0]}`;
}

/** The convention's rule, in one sentence. */
function custom({ series, position, due }: WrongEnding, words: string, convention: Convention): string {
  if (position === 'introducing') return 'A list follows, and a colon introduces it.';
  const body = bodies[convention];
  if (series === 'preamble' && position === 'last' && due.mark === ';')
    return `${body} ends the last paragraph before a chapeau with a semicolon.`;
  const mark = due.conjunction === '' ? marks[due.mark] : `“${words}”`;
  const same = { preamble: ['un', 'unfccc'], operative: ['oas'], list: [] }[series].some((each) => each === convention);
  const all = same || position === 'inner' || (position === 'last but one' && due.conjunction === '');
  if (series === 'list') return `${body} ends ${all ? 'the items' : `the ${position}`} of a list with ${mark}.`;
  const kind = series === 'preamble' ? 'preambular' : 'operative';
  return `${body} ends ${all ? `its ${kind} paragraphs` : `the ${position} ${kind} paragraph`} with ${mark}.`;
}

const bodies: Readonly<Record<Convention, string>> = { oas: 'The OAS', un: 'The United Nations', who: 'WHO', unfccc: 'The UNFCCC' };
const marks: Readonly<Record<DueMark['mark'], string>> = { ';': 'a semicolon', ',': 'a comma', '.': 'a full stop', ':': 'a colon' };
