import { placesOf, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf, ownLanguage } from '../draft/language.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { suffixName } from '../syntax/label.ts';
import type { LabelKind } from '../syntax/label-forms.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Slices } from '../text/slices.ts';
import { inTurns } from '../tree/turns.ts';
import type { Facts } from './facts/fact.ts';
import { factsOf } from './facts/facts.ts';
import { languageOfFile } from './language-file.ts';

/** A paragraph of one of the drafts that are held against each other. */
export interface Passage {
  /** Its number among those of its draft that say something, from 0. */
  readonly at: number;
  readonly placed: Placed;
  /** Its number as it is the same in every language: "a" for "(a)" and "a)", "5 bis"; '' without a label. */
  readonly label: string;
  /** "article 3" where it is the heading of an article or an annex with a number, alone on its line. */
  readonly heading: string | undefined;
  readonly facts: Facts;
  /** The keys of the facts that it must share with its translations, each once. */
  readonly certain: readonly string[];
  /** In UTF-16 code units. */
  readonly length: number;
  /** False for what stands before the text itself: a masthead has other lines in other languages. */
  readonly isText: boolean;
}

/** A draft with what it is called: a file's name, whose end may tell the language. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: Draft;
}

/** The paragraphs of a draft that say something, in order, in slices. */
export function* passagesOf({ draft, name }: NamedDraft): Slices<readonly Passage[]> {
  const main = languageOfFile(name) ?? (yield* inTurns(() => languageOf(draft)));
  yield* inTurns(() => placesOf(draft));
  const found: Passage[] = [];
  let apart = '';
  for (const { paragraph, place, index, offset, line } of structure(draft)) {
    const { start, end } = paragraph.content;
    // A converter may put a label apart from its words.
    if (isLabelAlone(paragraph)) apart = labelOf(paragraph);
    else if (start < end && paragraph.line.form !== 'comment') {
      const facts = factsOf(paragraph, ownLanguage(paragraph) ?? main);
      found.push({
        at: found.length,
        placed: { paragraph, index, offset, line },
        label: labelOf(paragraph) || apart,
        heading: headingOf(paragraph),
        facts,
        certain: [...new Set(facts.all.flatMap(({ key, claim }) => (claim === 'certain' ? key : [])))],
        length: end - start,
        isText: place.section !== 'heading',
      });
      apart = '';
    }
    if (index % passagesPerSlice === passagesPerSlice - 1) yield;
  }
  return found;
}

/** Reading a paragraph for the first time may take a millisecond. */
const passagesPerSlice = 4;

/** A label that has its words in the paragraph after it; not "Article 3", which is a heading in every language. */
function isLabelAlone({ line: { label }, content }: Paragraph): boolean {
  return label !== undefined && label.span.end >= content.end && !headings.has(label.kind);
}

function headingOf(paragraph: Paragraph): string | undefined {
  const { label } = paragraph.line;
  return label !== undefined && headings.has(label.kind) && label.span.end >= paragraph.content.end
    ? `${label.kind} ${labelOf(paragraph)}`
    : undefined;
}

const headings: ReadonlySet<LabelKind> = new Set(['article', 'annex', 'option']);

function labelOf({ text, line: { label, form }, content }: Paragraph): string {
  if (form === 'note') return /^[^:]{1,10}:/.exec(text.slice(content.start))?.[0] ?? '';
  if (label === undefined) return '';
  const number = text.slice(label.numberSpan.start, label.numberSpan.end).toLowerCase();
  const bare = label.joint === '' && label.suffix === 0 ? number : (/^[\da-z.]*\d|^[a-z]+?(?=[\s.)]|$)/.exec(number)?.[0] ?? number);
  return label.suffix === 0 ? bare : `${bare} ${suffixName(label.suffix)}`;
}
