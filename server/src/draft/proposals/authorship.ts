import { areKnown, delegationsIn, type NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import type { AttributionWords } from '../../languages/negotiation-words.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import { structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { longestHeadingInParagraphs } from '../heading-length.ts';

/**
 * The delegations whose text the whole document is, if its heading says so: "Observations by the Government of … on the draft", "(Presented by the delegations
 * of Belize and Peru)", "Belize and Peru: draft resolution".
 */
export function authorsOf(draft: Draft): readonly NamedDelegation[] {
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') return [];
    const authors = namedIn(paragraph.text.slice(0, longestHeadingUnits).trim().replace(/\s+/g, ' '));
    if (authors.length > 0) return authors;
  }
  return [];
}

const longestHeadingUnits = 1_000;

function namedIn(heading: string): readonly NamedDelegation[] {
  const sponsors = delegationsIn(sponsored.exec(heading)?.groups?.['names'] ?? '');
  if (areKnown(sponsors)) return sponsors;
  const { authority, names = '' } = presented.exec(heading)?.groups ?? {};
  const listed = delegationsIn(names);
  if (areKnown(listed)) return listed;
  // With a title before it a name is one, whether it is known or not; what stands after a comma may be another clause.
  const first = names.split(/\s*,/, 1)[0] ?? '';
  return authority !== undefined && first !== '' ? delegationsIn(first) : [];
}

const anyWordOf = (pick: (heading: AttributionWords['heading']) => readonly string[]) =>
  anyOf(allWords(({ attributions }) => pick(attributions.heading)));
const article = `(?:${anyOf(allWords(({ articles }) => articles))} )?`;
const [documents, verbs, by, authorities, of, about] = [
  anyWordOf((each) => each.documents),
  anyWordOf((each) => each.presented),
  anyWordOf((each) => each.by),
  anyWordOf((each) => each.authorities),
  anyWordOf((each) => each.of),
  anyWordOf((each) => each.about),
];
const presented = new RegExp(
  `(?:${documents}\\s(?:${verbs}\\s)?|${verbs}\\s)${by}\\s${article}(?<authority>${authorities}\\s${of}\\s${article})?(?<names>\\p{Lu}[^:()]{2,300}?)(?=\\s+${about}(?!\\p{L})|\\s*[:()]|\\s*$)`,
  'u',
);
const sponsored = new RegExp(
  `^(?<names>\\p{Lu}[^:]{1,600}): ?${anyOf(allWords(({ formulas }) => formulas.titles.flatMap((title) => [title, title.toLowerCase()])))}${endOfWord}`,
  'u',
);
