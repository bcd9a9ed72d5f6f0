import { areKnown, delegationsIn } from '../delegations/delegations.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { wholeBracket } from '../draft/proposals/whole-bracket.ts';
import { escaped } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import { namesInCard, quoted } from './names-in-card.ts';
import { standsInCard } from './stands-in-card.ts';

/** What the brackets are, and who wants what of them. */
export function proposalSentences(draft: Draft, proposal: Proposal, owned: boolean): string[] {
  const { kind, proposers, stands, about, in: placed, settled } = proposal;
  const paragraph = escaped(nameOf(draft, placed));
  if (kind === 'position') {
    const words = about === undefined ? say('textBefore') : quoted(draft.slice(about));
    const where = wholeBracket(placed.paragraph) === undefined ? paragraph : '';
    return standsInCard(stands, words, say(about === undefined ? 'textAgain' : 'wordsAgain'), where);
  }
  const own = kind === 'unclear' || proposers.length > 0 ? [whatTheyDo(draft, proposal)] : [];
  const again = say('wordsAgain');
  const wishes = standsInCard(stands, own.length > 0 ? again : say('theseWords'), again, own.length > 0 ? '' : paragraph);
  if (own.length + wishes.length > 0) return [...own, ...wishes];
  if (settled !== undefined) return [say('markedSo', { stamp: escaped(draft.slice(settled)), name: paragraph })];
  const names = kind === 'brackets' ? delegationsIn(draft.slice(proposal.words)) : [];
  // "[the secretariat]" is text.
  if (areKnown(names) && names.some(({ delegation }) => delegation?.kind !== 'office'))
    return [say('namesAlone', { names: namesInCard(names), name: paragraph })];
  return [ownerless(kind, paragraph, owned)];
}

function ownerless(kind: Proposal['kind'], name: string, owned: boolean): string {
  switch (kind) {
    case 'note':
      return say('bracketedNote', { name });
    case 'number':
      return say('bracketedNumber', { name });
    case 'placeholder':
      return say(owned ? 'notAgreedPlaceholder' : 'nobodysPlaceholder', { name });
    case 'alternatives':
      return say(owned ? 'notAgreedAlternatives' : 'nobodysAlternatives', { name });
    default:
      return say(owned ? 'notAgreedText' : 'nobodysText', { name });
  }
}

function whatTheyDo(draft: Draft, { kind, in: placed, rivals, note, about, headed, proposers }: Proposal): string {
  const name = escaped(nameOf(draft, placed));
  const names = namesInCard(proposers);
  const many = proposers.length > 1;
  switch (kind) {
    case 'rival':
      return say(many ? 'proposeRival' : 'proposesRival', {
        names,
        name: rivals === undefined ? say('theParagraphAbove') : escaped(nameOf(draft, rivals)),
      });
    case 'paragraph':
      return say(many ? 'proposeParagraph' : 'proposesParagraph', { names, name });
    case 'insertion':
      return say(many ? 'proposeInsertion' : 'proposesInsertion', { names, name });
    case 'replacement':
      return say(many ? 'proposeReplacement' : 'proposesReplacement', { names, name });
    case 'substitute':
      return say(many ? 'proposeSubstitute' : 'proposesSubstitute', {
        names,
        name,
        old: about === undefined ? say('whatStandsBefore') : quoted(draft.slice(about)),
      });
    case 'unclear':
      return say(many ? 'proposeUnclear' : 'proposesUnclear', { names, name });
    case 'alternatives':
      if (note !== undefined) return say('askedRoundAlternatives', { names, name });
      if (headed) return say(many ? 'proposeAlternatives' : 'proposesAlternatives', { names, name });
      return say(many ? 'areNamedForAlternatives' : 'isNamedForAlternatives', { names, name });
    default:
      if (note !== undefined) return say('askedRoundText', { names, name });
      return say(many ? 'areNamedForWords' : 'isNamedForWords', { names, name });
  }
}
