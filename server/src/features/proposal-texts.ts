import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { bareWords } from '../draft/proposals/whole-bracket.ts';
import { escaped } from '../text/markdown.ts';
import { count, namesInCard, quoted } from './names-in-card.ts';
import { wordDiff } from './word-diff.ts';

/** As many texts as one reads in a card. */
const mostChoices = 8;

/** The alternatives that the brackets hold, each with its owners, or the two halves of a replacement. */
export function choicesIn(draft: Draft, { kind, choices }: Proposal): string | undefined {
  if (kind === 'alternatives' && choices.length > 1) {
    const shown = choices.slice(0, mostChoices).map((choice) => `${quoted(draft.slice(choice))}${ownersOf(choice)}`);
    return `Alternatives: ${shown.join(' · ')}${choices.length > mostChoices ? ` · and ${count(choices.length - mostChoices)} more` : ''}`;
  }
  const [old, fresh] = choices.map((choice) => quoted(draft.slice(choice)));
  return kind === 'replacement' && old !== undefined && fresh !== undefined
    ? `Reads as ${old} replaced by ${fresh}; the marks of the change were lost, so make sure.`
    : undefined;
}

function ownersOf({ proposers, stands }: Proposal['choices'][number]): string {
  const said = stands.map((stand) => `${namesInCard([stand])}: ${escaped(stand.directive.written)}`);
  const owners = [...(proposers.length > 0 ? [namesInCard(proposers)] : []), ...said];
  return owners.length === 0 ? '' : ` (${owners.join('; ')})`;
}

/** What others propose in place of these words. */
export function substitutes(draft: Draft, proposal: Proposal): string[] {
  return proposal.substitutes
    .slice(0, mostChoices)
    .map(
      ({ words, proposers }) =>
        `${namesInCard(proposers)} ${proposers.length > 1 ? 'propose' : 'proposes'} in their place: ${quoted(draft.slice(words))}`,
    );
}

export function difference(draft: Draft, { words }: Proposal, rivals: Placed): string | undefined {
  const diff = wordDiff(draft.slice(bareWords(rivals)), draft.slice(words));
  return diff === undefined ? undefined : `What it changes:\n\n${diff}`;
}
