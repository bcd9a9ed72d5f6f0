import { type Delegation, findDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import type { AttributionWords } from '../../languages/negotiation-words.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Draft } from '../draft.ts';
import { longestHeadingInParagraphs } from '../heading-length.ts';
import { structure } from '../structure.ts';

/** The delegation whose text the whole document is, if its heading says so: "Observations by the Government of … on the draft". */
export function authorOf(draft: Draft): { readonly written: string; readonly delegation: Delegation | undefined } | undefined {
  for (const { paragraph, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') return undefined;
    const match = heading.exec(paragraph.text.replace(/\s+/g, ' '));
    const written = match?.groups?.['name'];
    if (written !== undefined) return { written, delegation: findDelegation(written) };
  }
  return undefined;
}

const anyWordOf = (pick: (heading: AttributionWords['heading']) => readonly string[]) =>
  anyOf(allWords(({ attributions }) => pick(attributions.heading)));
const article = `(?:${anyOf(allWords(({ articles }) => articles))} )?`;
const heading = new RegExp(
  `${anyWordOf(({ documents }) => documents)}\\s(?:${anyWordOf(({ presented }) => presented)} )?${anyWordOf(({ by }) => by)}\\s${article}${anyWordOf(({ authorities }) => authorities)}\\s${anyWordOf(({ of }) => of)}\\s${article}(?<name>\\p{Lu}.{2,80}?)(?:\\s+${anyWordOf(({ about }) => about)}(?!\\p{L})|\\s*[,:(]|\\s*$)`,
  'u',
);
