import { allWords } from '../../languages/index.ts';
import { anyOf, anyWord, endOfWord } from '../../text/any-of.ts';
import type { Draft } from '../draft.ts';
import { longestHeadingInParagraphs } from '../heading-length.ts';
import { type PlacedValue, paragraphNumber, paragraphsIn } from '../paragraphs.ts';
import { type PartHeading, partHeading, subjectsOf } from './part-heading.ts';

export type Heading = PlacedValue<PartHeading>;
export type NameHeading = PlacedValue<Extract<PartHeading, { kind: 'delegation' }>>;

export function titlesBefore(all: readonly Heading[], index: number): readonly Heading[] {
  return all.filter((each) => each.value.kind === 'article' && each.index < index);
}

/** Three names line by line are a list. */
export function withoutLists(naming: readonly NameHeading[]): readonly NameHeading[] {
  const follows = (at: number) => naming[at - 1]?.index === (naming[at]?.index ?? 0) - 1;
  return naming.filter((_, at) => !((follows(at) && (follows(at - 1) || follows(at + 1))) || (follows(at + 1) && follows(at + 2))));
}

/** What more than one heading has below it. */
export function subjectsBelow(draft: Draft, naming: readonly NameHeading[], titles: readonly Heading[]): ReadonlySet<string> {
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

export function isAboutOneOf(subjects: ReadonlySet<string>, draft: Draft, index: number): boolean {
  return below(draft, index, 1).some((subject) => subjects.has(subject));
}

/** "Our recommended text is in bold": below a line, it says that the line was a name. */
export function speaks(draft: Draft, index: number): boolean {
  return own.test(paragraphNumber(draft.paragraphs, index)?.paragraph.text.slice(0, 80) ?? '');
}

const own = new RegExp(`^\\s*${anyOf(allWords(({ submissions }) => submissions.own))}${endOfWord}`);

/** After a blank line, and not after a heading, whose title it may be. */
export function standsAlone(draft: Draft, index: number): boolean {
  const before = paragraphNumber(draft.paragraphs, index - 1)?.paragraph;
  return before !== undefined && partHeading(before) === undefined && /\n[^\S\n]*\r?\n\s*$/.test(before.text.slice(-80));
}

const titles = new RegExp(anyWord(allWords(({ submissions }) => submissions.titles)), 'i');

export function isCalledCompilation(draft: Draft): boolean {
  for (const { paragraph } of paragraphsIn(draft.paragraphs, 0, longestHeadingInParagraphs)) {
    const heading = partHeading(paragraph);
    if (heading?.kind === 'delegation' && heading.known) return false;
    if (titles.test(paragraph.text.slice(0, 300))) return true;
  }
  return false;
}
