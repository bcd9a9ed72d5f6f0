import { contestsIn } from '../draft/contests/paragraph-contests.ts';
import { rivalContests } from '../draft/contests/rival-contests.ts';
import type { Draft } from '../draft/draft.ts';
import { type Placed, paragraphsIn } from '../draft/paragraphs.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { bareWords } from '../draft/proposals/whole-bracket.ts';
import { escaped } from '../text/markdown.ts';
import { inFigures } from '../wording/in-figures.ts';
import { say } from '../wording/say.ts';
import { namesInCard, quoted } from './names-in-card.ts';
import { wordDiff } from './word-diff.ts';

/** As many texts as one reads in a card. */
const mostChoices = 8;

/** The alternatives that the brackets hold, each with its owners, or the two halves of a replacement. */
export function choicesIn(draft: Draft, { kind, choices }: Proposal): string | undefined {
  if (kind === 'alternatives' && choices.length > 1) {
    const shown = choices.slice(0, mostChoices).map((choice) => `${quoted(draft.slice(choice))}${ownersOf(choice)}`);
    const more = choices.length > mostChoices ? [say('andSomeMore', { count: inFigures(choices.length - mostChoices) })] : [];
    return say('alternativesAre', { texts: [...shown, ...more].join(' · ') });
  }
  const [old, fresh] = choices.map((choice) => quoted(draft.slice(choice)));
  return kind === 'replacement' && old !== undefined && fresh !== undefined ? say('readsAsReplaced', { old, fresh }) : undefined;
}

function ownersOf({ proposers, stands }: Proposal['choices'][number]): string {
  const said = stands.map((stand) => `${namesInCard([stand])}: ${escaped(stand.directive.written)}`);
  const owners = [...(proposers.length > 0 ? [namesInCard(proposers)] : []), ...said];
  return owners.length === 0 ? '' : ` (${owners.join('; ')})`;
}

/** What others propose in place of these words. */
export function substitutes(draft: Draft, proposal: Proposal): string[] {
  return proposal.substitutes.slice(0, mostChoices).map(({ words, proposers }) =>
    say(proposers.length > 1 ? 'proposeInTheirPlace' : 'proposesInTheirPlace', {
      names: namesInCard(proposers),
      text: quoted(draft.slice(words)),
    }),
  );
}

/** What others propose for the paragraph that a rival would replace. */
export function otherVersions(draft: Draft, { rivals: base, words }: Proposal): string[] {
  if (base === undefined) return [];
  const near = [...paragraphsIn(draft.paragraphs, base.index + 1, base.index + 1 + nearParagraphs)];
  const contested = near.map((placed) => ({ ...placed, value: contestsIn(placed.paragraph) })).filter(({ value }) => value.length > 0);
  const versions =
    rivalContests(draft, contested)
      .find(({ place }) => place.index === base.index)
      ?.shape.versions.slice(1) ?? [];
  return versions
    .filter((version) => version.words?.start !== words.start)
    .slice(0, mostChoices)
    .map(({ supporters, text }) => say('anotherVersion', { names: namesInCard(supporters), text: quoted(text) }));
}

/** Rivals stand at most so far below their paragraph. */
const nearParagraphs = 8;

export function difference(draft: Draft, { words }: Proposal, rivals: Placed): string | undefined {
  const diff = wordDiff(draft.slice(bareWords(rivals)), draft.slice(words));
  return diff === undefined ? undefined : `${say('whatItChanges')}\n\n${diff}`;
}
