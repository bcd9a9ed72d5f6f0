import { type Convention, conventionOf } from '../draft/convention.ts';
import type { Draft } from '../draft/draft.ts';
import { type WrongEnding, wrongEndings } from '../draft/endings/due-ending.ts';
import type { DueMark } from '../draft/endings/ending-forms.ts';
import { languageAt } from '../draft/language.ts';
import { nameIn } from '../draft/naming.ts';
import type { Placed } from '../draft/paragraph-list.ts';
import { placeAt } from '../draft/structure.ts';
import type { Language } from '../languages/language.ts';
import { capitalized } from '../text/capitalized.ts';
import { runBefore } from '../text/cut.ts';
import { shift } from '../text/span.ts';
import { wordsBefore } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

/** What the two rules on punctuation share: the paragraphs of one section that end otherwise than the convention wants. */
export function endingsIn(section: WrongEnding['section']): Rule['check'] {
  return (draft, { settings }) => {
    const convention = conventionOf(draft, settings.convention);
    if (convention === undefined) return [];
    return wrongEndings(draft, convention)
      .filter(({ value }) => value.section === section)
      .flatMap((wrong) => found(draft, wrong, convention, languageAt(draft, wrong.index)));
  };
}

type Wrong = Placed & { readonly value: WrongEnding };

function found(draft: Draft, wrong: Wrong, convention: Convention, language: Language | undefined): Found[] {
  const { paragraph, offset, index, value } = wrong;
  const { due, ending } = value;
  // The conjunction is a word of the paragraph's language.
  if (due.conjunction !== '' && language === undefined) return [];
  const words = language === undefined ? due.mark : written(due, language);
  const { start, end } = ending.span;
  const name = nameIn(placeAt(draft, index));
  const ends =
    ending.mark === '' && ending.conjunction === ''
      ? `has no mark at its end: “${wordsBefore(paragraph, end, 30)}”`
      : `ends with “${paragraph.text.slice(start, end).trim().replace(/\s+/g, ' ')}”: “${wordsBefore(paragraph, end, 30)}”`;
  return [
    {
      span: shift(start < end ? ending.span : lastWord(paragraph.text, end), offset),
      message: `${capitalized(name)} ${ends}. ${custom(value, words, convention)} Write “${words}”.`,
      fixes: [{ title: `Write “${words}”`, certain: false, edits: () => [{ span: shift(ending.span, offset), newText: words }] }],
    },
  ];
}

function lastWord(text: string, end: number): { start: number; end: number } {
  return { start: end - runBefore(text, end, 40).length, end };
}

function written({ mark, conjunction }: DueMark, language: Language): string {
  return conjunction === '' ? mark : `${mark} ${language.conjunctions[conjunction][0]}`;
}

/** Why the mark is due, in one sentence. */
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
