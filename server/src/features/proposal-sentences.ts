import { areKnown, delegationsIn } from '../delegations/delegations.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { wholeBracket } from '../draft/proposals/whole-bracket.ts';
import { escaped } from '../text/markdown.ts';
import { namesInCard, quoted } from './names-in-card.ts';
import { standsInCard } from './stands-in-card.ts';

/** What the brackets are, and who wants what of them. */
export function proposalSentences(draft: Draft, proposal: Proposal, owned: boolean): string[] {
  const { kind, proposers, stands, about, in: placed, settled } = proposal;
  const paragraph = escaped(nameOf(draft, placed));
  if (kind === 'position') {
    const words = about === undefined ? 'the text before these brackets' : quoted(draft.slice(about));
    const where = wholeBracket(placed.paragraph) === undefined ? `in ${paragraph}` : '';
    return standsInCard(stands, words, about === undefined ? 'it' : 'them', where);
  }
  const own =
    kind === 'unclear' || proposers.length > 0 ? [`${namesInCard(proposers)} ${whatTheyDo(draft, proposal, proposers.length > 1)}`] : [];
  const wishes = standsInCard(stands, own.length > 0 ? 'them' : 'these words', 'them', own.length > 0 ? '' : `in ${paragraph}`);
  if (own.length + wishes.length > 0) return [...own, ...wishes];
  if (settled !== undefined) return [`**${escaped(draft.slice(settled))}**: so the draft marks these words of ${paragraph}.`];
  const names = kind === 'brackets' ? delegationsIn(draft.slice(proposal.words)) : [];
  // "[the secretariat]" is text.
  if (areKnown(names) && names.some(({ delegation }) => delegation?.kind !== 'office'))
    return [
      `${namesInCard(names)} alone in brackets, in ${paragraph}: named for the words before them, or text that is not agreed. The draft does not tell which.`,
    ];
  return [ownerless(kind, paragraph, owned)];
}

function ownerless(kind: Proposal['kind'], paragraph: string, owned: boolean): string {
  if (kind === 'note') return `A note in brackets in ${paragraph}, about the text: no text of the draft.`;
  if (kind === 'number')
    return `A number in brackets in ${paragraph}: text that is not agreed, or the mark of a note or a comment. The draft does not tell which.`;
  const nobody = owned ? '**Not agreed:**' : '**Not agreed.** Nobody is named for these brackets:';
  if (kind === 'placeholder') return `${nobody} a placeholder in ${paragraph}; its text is still to come.`;
  return `${nobody} ${kind === 'alternatives' ? 'alternatives' : 'text'} in ${paragraph}.`;
}

function whatTheyDo(draft: Draft, { kind, in: placed, rivals, note, about, headed }: Proposal, many: boolean): string {
  const paragraph = escaped(nameOf(draft, placed));
  const propose = many ? 'propose' : 'proposes';
  switch (kind) {
    case 'rival':
      return `${propose} this rival of ${rivals === undefined ? 'the paragraph above' : escaped(nameOf(draft, rivals))}.`;
    case 'paragraph':
      return `${propose} to insert this paragraph: ${paragraph}.`;
    case 'insertion':
      return `${propose} to insert these words in ${paragraph}.`;
    case 'replacement':
      return `${propose} a replacement in ${paragraph}.`;
    case 'substitute':
      return `${propose} this text in place of ${about === undefined ? 'what stands before it' : quoted(draft.slice(about))}, in ${paragraph}.`;
    case 'unclear':
      return `${propose} to insert these words in ${paragraph}, or ${many ? 'say' : 'says'} with them what is to become of the text before: the draft does not tell which.`;
    case 'alternatives':
      if (note !== undefined) return `asked for brackets round these alternatives in ${paragraph}.`;
      return headed
        ? `${propose} alternatives in ${paragraph}.`
        : `${many ? 'are' : 'is'} named for what these brackets hold: alternatives in ${paragraph}.`;
    default:
      return note === undefined
        ? `${many ? 'are' : 'is'} named for these words of ${paragraph}.`
        : `asked for brackets round this text in ${paragraph}.`;
  }
}
