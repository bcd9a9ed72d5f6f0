import { countLineBreaks } from '../../text/line-breaks.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import {
  isAboutOneOf,
  isCalledCompilation,
  type NameHeading,
  speaks,
  standsAlone,
  subjectsBelow,
  titlesBefore,
  withoutLists,
} from './compilation.ts';
import { offersOf, withLostHeadings } from './lost-headings.ts';
import { partHeadings, withoutRepeated } from './part-heading.ts';
import type { Submission } from './submission.ts';

/** The submission that a paragraph stands in, or whose heading it is. */
export function submissionAt(draft: Draft, index: number): Submission | undefined {
  return submissionsOf(draft).findLast(({ first }) => first <= index);
}

/**
 * A line that is a name alone begins a submission in a compilation, and only there: the draft's title calls it one, or what is below one such line is about
 * the same article as what is below another, or as the title above them.
 */
export const submissionsOf = once((draft: Draft): readonly Submission[] => {
  const all = partHeadings(draft.paragraphs);
  // What is measured comes first: all that stands before it is done again in each turn (tree/turns.ts).
  const offers = offersOf(draft.paragraphs);
  const naming = all.filter((each): each is NameHeading => each.value.kind === 'delegation');
  const known = withoutLists(naming.filter(({ value }) => value.known && !value.isLastLine));
  const knownOnes = new Set(known);
  const subjects = subjectsBelow(draft, known, titlesBefore(all, known[0]?.index ?? 0));
  if (subjects.size === 0 && !(known.length > 1 && isCalledCompilation(draft))) return [];
  const submissions: Submission[] = [];
  for (const heading of naming) {
    const last = submissions.at(-1);
    const { index, value } = heading;
    const isAboutSame = isAboutOneOf(subjects, draft, index);
    if (value.known && !(value.isLastLine ? isAboutSame : knownOnes.has(heading))) continue;
    if (value.added && last?.first === index - 1) submissions.splice(-1, 1, { ...last, by: withoutRepeated([...last.by, ...value.by]) });
    else if (value.known || isAboutSame || speaks(draft, index + 1)) submissions.push(submission(heading, true));
    else if (standsAlone(draft, index)) submissions.push(submission(heading, false));
  }
  return withLostHeadings(
    draft,
    submissions,
    all.filter(({ value }) => value.kind === 'article'),
    offers,
  );
});

function submission({ paragraph, index, line, value }: NameHeading, certain: boolean): Submission {
  const inner = value.isLastLine ? countLineBreaks(paragraph.text.slice(0, paragraph.content.end)) : 0;
  const blank = countLineBreaks(paragraph.text.slice(0, paragraph.content.start));
  return { first: value.isLastLine ? index + 1 : index, line: line + (inner > 0 ? inner : blank), by: value.by, certain, hasHeading: true };
}
