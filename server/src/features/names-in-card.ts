import type { NamedDelegation } from '../delegations/delegations.ts';
import { membersOf } from '../delegations/group-members.ts';
import { shortened } from '../text/cut.ts';
import { escaped } from '../text/markdown.ts';
import { andList } from '../wording/and-list.ts';
import { inFigures } from '../wording/in-figures.ts';
import { say } from '../wording/say.ts';

/** As many names as one reads in a card. */
const mostNamesInCard = 12;
/** In UTF-16 code units: about two lines of a card. */
const longestQuoteUnits = 200;

/** The names of a card: "**European Union** (EU), **Mexico** and **Group of 77 and China** (G77)". */
export function namesInCard(proposers: readonly NamedDelegation[]): string {
  const shown = proposers.length > mostNamesInCard ? proposers.slice(0, mostNamesInCard - 1) : proposers;
  const names = shown.map(({ written, delegation }) =>
    delegation === undefined
      ? `**${escaped(written)}**`
      : // The name "CANZ (Canada, Australia and New Zealand)" has its short form in it.
        delegation.name === written || delegation.name.startsWith(`${written} (`)
        ? `**${escaped(delegation.name)}**`
        : `**${escaped(delegation.name)}** (${escaped(written)})`,
  );
  return andList(
    shown.length < proposers.length ? [...names, say('otherNames', { count: inFigures(proposers.length - shown.length) })] : names,
  );
}

/** Sentences that say which names are unknown, so that no slip passes for a delegation. */
export function unknownNames(proposers: readonly NamedDelegation[]): string[] {
  const unknown = new Set(proposers.filter(({ delegation }) => delegation === undefined).map(({ written }) => written));
  return [...unknown].slice(0, mostNamesInCard).map((written) => say('unknownName', { written: escaped(written) }));
}

/** Sentences that name the members of groups, where they are known. */
export function membersInCard(proposers: readonly NamedDelegation[]): string[] {
  const groups = new Set(proposers.flatMap(({ delegation }) => (delegation?.kind === 'group' ? delegation : [])));
  return [...groups].slice(0, mostGroups).flatMap((group) => {
    const members = membersOf(group);
    return members.length === 0
      ? []
      : [say('membersOf', { group: escaped(group.name), names: andList(members.map(({ name }) => escaped(name))) })];
  });
}

/** The members of more fill a card. */
const mostGroups = 2;

/** Words of the draft as a card quotes them: the beginning of long ones. */
export function quoted(words: string): string {
  return `“${escaped(shortened(words, longestQuoteUnits))}”`;
}
