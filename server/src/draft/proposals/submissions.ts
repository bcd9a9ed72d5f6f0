import type { NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import { anyOf, anyWord, endOfWord } from '../../text/any-of.ts';
import { countLineBreaks } from '../../text/line-breaks.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { longestHeadingInParagraphs } from '../heading-length.ts';
import { type PlacedValue, paragraphNumber, paragraphsIn } from '../paragraphs.ts';
import { type PartHeading, partHeading, partHeadings, subjectsOf, withoutRepeated } from './part-heading.ts';

/** A part of a compilation: from a heading that names delegations to the next such heading it is their text. */
export interface Submission {
  /** The number of its first paragraph: that of its heading, where the heading is a paragraph. */
  readonly first: number;
  /** The heading's line, from 0. */
  readonly line: number;
  readonly by: readonly NamedDelegation[];
  /** False where the heading may be another line than a name: then nobody can tell whose text stands below it. */
  readonly certain: boolean;
}

/** The submission that a paragraph stands in, or whose heading it is. */
export function submissionAt(draft: Draft, index: number): Submission | undefined {
  return submissionsOf(draft).findLast(({ first }) => first <= index);
}

type Heading = PlacedValue<PartHeading>;
type Naming = PlacedValue<Extract<PartHeading, { kind: 'delegation' }>>;

/**
 * A line that is a name alone begins a submission in a compilation, and only there: the draft's title calls it one, or what is below one such line is about
 * the same article as what is below another, or as the title above them.
 */
const submissionsOf = once((draft: Draft): readonly Submission[] => {
  const all = partHeadings(draft.paragraphs);
  const naming = all.filter((each): each is Naming => each.value.kind === 'delegation');
  const known = withoutLists(naming.filter(({ value }) => value.known && !value.isLastLine));
  const subjects = subjectsBelow(draft, known, titlesBefore(all, known[0]?.index ?? 0));
  if (subjects.size === 0 && !(known.length > 1 && isCalledCompilation(draft))) return [];
  const submissions: Submission[] = [];
  for (const heading of naming) {
    const last = submissions.at(-1);
    const { index, value } = heading;
    const isAboutSame = isAboutOneOf(subjects, draft, index);
    if (value.known && !(value.isLastLine ? isAboutSame : known.includes(heading))) continue;
    if (value.added && last?.first === index - 1) submissions.splice(-1, 1, { ...last, by: withoutRepeated([...last.by, ...value.by]) });
    else if (value.known || isAboutSame || speaks(draft, index + 1)) submissions.push(submission(heading, true));
    else if (standsAlone(draft, index)) submissions.push(submission(heading, false));
  }
  return submissions;
});

function submission({ paragraph, index, line, value }: Naming, certain: boolean): Submission {
  const inner = value.isLastLine ? countLineBreaks(paragraph.text.slice(0, paragraph.content.end)) : 0;
  const blank = countLineBreaks(paragraph.text.slice(0, paragraph.content.start));
  return { first: value.isLastLine ? index + 1 : index, line: line + (inner > 0 ? inner : blank), by: value.by, certain };
}

function titlesBefore(all: readonly Heading[], index: number): readonly Heading[] {
  return all.filter((each) => each.value.kind === 'article' && each.index < index);
}

/** Three names line by line are a list. */
function withoutLists(naming: readonly Naming[]): readonly Naming[] {
  const follows = (at: number) => naming[at - 1]?.index === (naming[at]?.index ?? 0) - 1;
  return naming.filter((_, at) => !((follows(at) && (follows(at - 1) || follows(at + 1))) || (follows(at + 1) && follows(at + 2))));
}

/** What more than one heading has below it. */
function subjectsBelow(draft: Draft, naming: readonly Naming[], titles: readonly Heading[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { paragraph } of titles) for (const subject of subjectsOf(paragraph)) owners.set(subject, '');
  for (const { index, value } of naming) {
    const owner = value.by.map(({ written }) => written).join();
    for (const subject of below(draft, index, 2)) {
      if (owners.has(subject) && owners.get(subject) !== owner) shared.add(subject);
      owners.set(subject, owner);
    }
  }
  return shared;
}

/** What a heading and the next paragraphs are about: the title of an article may stand on its next line. */
function below(draft: Draft, index: number, paragraphs: number): string[] {
  return [...paragraphsIn(draft.paragraphs, index, index + 1 + paragraphs)].flatMap(({ paragraph }) => subjectsOf(paragraph));
}

function isAboutOneOf(subjects: ReadonlySet<string>, draft: Draft, index: number): boolean {
  return below(draft, index, 1).some((subject) => subjects.has(subject));
}

/** "Our recommended text is in bold": below a line, it says that the line was a name. */
function speaks(draft: Draft, index: number): boolean {
  return own.test(paragraphNumber(draft.paragraphs, index)?.paragraph.text.slice(0, 80) ?? '');
}

const own = new RegExp(`^\\s*${anyOf(allWords(({ submissions }) => submissions.own))}${endOfWord}`);

/** After a blank line, with text below it: so the names stand that are known. */
function standsAlone(draft: Draft, index: number): boolean {
  return /\n[^\S\n]*\r?\n\s*$/.test(paragraphNumber(draft.paragraphs, index - 1)?.paragraph.text.slice(-80) ?? '');
}

const titles = new RegExp(anyWord(allWords(({ submissions }) => submissions.titles)), 'i');

function isCalledCompilation(draft: Draft): boolean {
  for (const { paragraph } of paragraphsIn(draft.paragraphs, 0, longestHeadingInParagraphs)) {
    const heading = partHeading(paragraph);
    if (heading?.kind === 'delegation' && heading.known) return false;
    if (titles.test(paragraph.text.slice(0, 300))) return true;
  }
  return false;
}
