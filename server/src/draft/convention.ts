import { allWords } from '../languages/index.ts';
import { inCapitals } from '../languages/lists.ts';
import { opens } from '../syntax/line-form.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { anyOf, anyWord, endOfWord } from '../text/any-of.ts';
import { once } from '../tree/memo.ts';
import type { Draft } from './draft.ts';
import { endingOf } from './endings/ending.ts';
import { longestHeadingInParagraphs } from './heading-length.ts';
import { counter, paragraphsIn } from './paragraphs.ts';

/** Whose habits of drafting a draft keeps; `un` also stands for the bodies that write as the UN does. */
export type Convention = 'oas' | 'un' | 'who' | 'unfccc';

/** What a user may set: `none` for a draft that keeps no convention, `auto` to have it told from the draft. */
export type ConventionSetting = Convention | 'auto' | 'none';

const conventions: readonly Convention[] = ['oas', 'un', 'who', 'unfccc'];
export const conventionSettings: readonly ConventionSetting[] = ['auto', ...conventions, 'none'];

/**
 * The convention, told by the organ in the opening formula, by the resolving formula, or by the symbols in the heading, in this order. Undefined where
 * none tells, and where most paragraphs of the preamble end otherwise than the convention has it.
 */
export function conventionOf(draft: Draft, setting: ConventionSetting = 'auto'): Convention | undefined {
  if (setting !== 'auto') return setting === 'none' ? undefined : setting;
  return conventionOfDraft(draft);
}

function conventionOfDraft(draft: Draft): Convention | undefined {
  const told = toldConvention(draft);
  return told?.isKept ? told.convention : undefined;
}

/** What a draft tells of its convention. */
export interface ToldConvention {
  readonly convention: Convention;
  readonly by: 'organ' | 'capitals' | 'resolving formula' | 'symbol';
  /** False where most paragraphs of the preamble end otherwise than the convention has it: then none is taken for the draft’s. */
  readonly isKept: boolean;
}

export const toldConvention = once((draft: Draft): ToldConvention | undefined => {
  const told = byFormulas(draft) ?? bySymbols(draft);
  return told && { ...told, isKept: endingsAgree(draft, told.convention) };
});

/** The convention of most opening formulas. */
function byFormulas(draft: Draft): Omit<ToldConvention, 'isKept'> | undefined {
  const counts = formulas(draft.paragraphs);
  const resolving = counts.has('resolving in capitals');
  // Only the OAS has both its opening formula and its resolving verb in capitals.
  const inCapitals = resolving ? (counts.get('opening in capitals') ?? 0) : 0;
  const votes = (convention: Convention): number => (counts.get(convention) ?? 0) + (convention === 'oas' ? inCapitals : 0);
  const [most] = conventions.toSorted((a, b) => votes(b) - votes(a));
  if (most !== undefined && votes(most) > 0) return { convention: most, by: counts.has(most) ? 'organ' : 'capitals' };
  return resolving && !counts.has('opening') ? { convention: 'oas', by: 'resolving formula' } : undefined;
}

type Formula = Convention | 'opening' | 'opening in capitals' | 'resolving in capitals';

const formulas = counter(function* ({ line, text, content }: Paragraph): Generator<Formula> {
  if (line.form === 'resolving' && resolves.test(text)) yield 'resolving in capitals';
  if (line.form !== 'opening') return;
  const formula = text.slice(content.start, content.end).replace(/\s+/g, ' ');
  yield organs.find(({ name }) => name.test(formula))?.convention ?? (/\p{Ll}/u.test(formula) ? 'opening' : 'opening in capitals');
});

const resolves = new RegExp(anyWord(inCapitals(allWords(({ formulas }) => formulas.resolving.oasVerbs))));
const namesOf = (convention: Convention) => anyOf(allWords(({ formulas }) => formulas.organsOf[convention]));
const articles = anyOf(allWords(({ formulas }) => formulas.articles));
// The names of the UN's organs are told by their small letters: “THE GENERAL ASSEMBLY” may be that of the OAS.
const organs: readonly { readonly convention: Convention; readonly name: RegExp }[] = [
  { convention: 'who', name: new RegExp(namesOf('who'), 'i') },
  { convention: 'unfccc', name: new RegExp(namesOf('unfccc'), 'i') },
  { convention: 'oas', name: new RegExp(namesOf('oas'), 'i') },
  { convention: 'un', name: new RegExp(`^${articles} ?${namesOf('un')}`) },
];

function bySymbols(draft: Draft): Omit<ToldConvention, 'isKept'> | undefined {
  for (const { paragraph } of paragraphsIn(draft.paragraphs, 0, longestHeadingInParagraphs)) {
    const line = paragraph.text.slice(paragraph.content.start, Math.min(paragraph.content.end, paragraph.content.start + symbolUnits));
    const found = symbols.find(({ form }) => form.test(line));
    if (found !== undefined) return { convention: found.convention, by: 'symbol' };
  }
  return undefined;
}

/** As much of a line as may hold its symbol, in UTF-16 code units. */
const symbolUnits = 60;
const symbols: readonly { readonly convention: Convention; readonly form: RegExp }[] = [
  { convention: 'oas', form: /^(?:OEA\/Ser\.|(?:AG|CP)\/(?:RES|DEC|doc)\b)/ },
  { convention: 'who', form: /^(?:WHA\d{1,2}\.\d|EB\d{2,3}\.R\d)/ },
  { convention: 'unfccc', form: /^(?:\| *)*(?:FCCC\/|UNEP\/CBD\/|CBD\/COP\/|(?:Draft )?[Dd]ecision -?\d*\/C(?:P|MA|MP)\.)/ },
  { convention: 'un', form: /^(?:A\/(?:RES\/|C\.\d|HRC\/|\d{2}\/L)|S\/(?:RES\/)?\d{4}|E\/(?:RES\/)?\d{4})/ },
];

/** False where most paragraphs that open like a preamble's end with the mark of other conventions. */
function endingsAgree(draft: Draft, convention: Convention): boolean {
  const counts = preambularEndings(draft.paragraphs);
  const semicolons = counts.get(';') ?? 0;
  const commas = counts.get(',') ?? 0;
  // One comma is allowed, since the last paragraph ends with a comma in every convention.
  return convention === 'oas' || convention === 'who' ? commas <= Math.max(1, semicolons) : semicolons <= commas;
}

const preambularEndings = counter(function* (paragraph: Paragraph) {
  if (!['text', 'label', 'labelled'].includes(paragraph.line.form)) return;
  const start = paragraph.line.label?.span.end ?? paragraph.content.start;
  if (!opensPreamble(paragraph.text, start)) return;
  const mark = endingOf(paragraph)?.mark;
  if (mark === ';' || mark === ',') yield mark;
});

/** Whether a paragraph opens with a participle, "Recalling", "RECORDANDO": present-tense verbs and infinitives open operative paragraphs. */
function opensPreamble(text: string, start: number): boolean {
  return opens(text, start) && participle.test(text.slice(start, start + openerUnits));
}

/** Longer than any opener, in UTF-16 code units. */
const openerUnits = 40;
const participle = new RegExp(`^[\\s[*]*\\p{L}+${anyOf(allWords(({ openers }) => openers.participleEndings))}${endOfWord}`, 'iu');
