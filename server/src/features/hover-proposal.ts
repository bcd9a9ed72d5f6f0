import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { authorOf } from '../draft/proposals/authorship.ts';
import { readingsOf } from '../draft/proposals/paragraph-reading.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { proposalAt } from '../draft/proposals/proposals.ts';
import { bareWords, wholeBracket } from '../draft/proposals/whole-bracket.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import type { Node } from '../syntax/tree.ts';
import { card, escaped } from './markdown.ts';
import { count, namesInCard, quoted, unknownNames } from './names-in-card.ts';
import { standsInCard } from './stands-in-card.ts';
import { wordDiff } from './word-diff.ts';

/** Who proposes the brackets at this node, what kind of change it is, to which paragraph, and the note and the stamp that concern it. */
export function proposalCard(draft: Draft, placed: Placed, node: Node): string | undefined {
  if (node.type === 'stamp') return stampCard(draft, placed);
  if (node.type === 'instruction')
    return card([
      '**An instruction to the editor**, still to be carried out: no text of the draft.',
      ...cardsOf(draft, placed, placed.paragraph.tree.nodes),
    ]);
  if (node.type === 'attribution' && node.note) {
    const concerned = [...readingsOf(placed.paragraph).values()].filter(({ note }) => note === node);
    return concerned.length === 0
      ? undefined
      : card(
          cardsOf(
            draft,
            placed,
            concerned.map((reading) => reading.node),
          ),
        );
  }
  if (node.type !== 'bracketed') return undefined;
  const proposal = proposalAt(draft, placed, node);
  return proposal === undefined ? undefined : cardOf(draft, proposal);
}

/** In cards of single brackets, within one card of several. */
const mostCards = 4;

function cardsOf(draft: Draft, placed: Placed, nodes: readonly Node[]): string[] {
  const brackets = nodes.filter(({ type }) => type === 'bracketed');
  const cards = brackets.slice(0, mostCards).flatMap((node) => {
    const proposal = proposalAt(draft, placed, node);
    return proposal === undefined ? [] : [cardOf(draft, proposal)];
  });
  return brackets.length > mostCards ? [...cards, `And ${count(brackets.length - mostCards)} more brackets.`] : cards;
}

function cardOf(draft: Draft, proposal: Proposal): string {
  const { kind, proposers, stands, note, rivals, choices } = proposal;
  const owned = proposers.length > 0 || stands.length > 0 || choices.some((choice) => choice.proposers.length + choice.stands.length > 0);
  const isText = kind !== 'position' && kind !== 'note' && kind !== 'number';
  return card([
    ...sentences(draft, proposal, owned),
    ...unknownNames([...proposers, ...stands]),
    choicesIn(draft, proposal),
    ...substitutes(draft, proposal),
    rivals === undefined ? undefined : difference(draft, proposal, rivals),
    note === undefined ? undefined : `Note: ${escaped(draft.slice(note))}`,
    owned || !isText ? undefined : author(draft),
    stampCard(draft, proposal.in),
  ]);
}

/** What the brackets are, and who wants what of them. */
function sentences(draft: Draft, proposal: Proposal, owned: boolean): string[] {
  const { kind, proposers, stands, about, in: placed, settled } = proposal;
  const paragraph = nameOf(draft, placed);
  if (kind === 'position') {
    const words = about === undefined ? 'the text before these brackets' : quoted(draft.slice(about));
    return standsInCard(
      stands,
      words,
      about === undefined ? 'it' : 'them',
      wholeBracket(placed.paragraph) === undefined ? `in ${paragraph}` : '',
    );
  }
  const own =
    kind === 'unclear' || proposers.length > 0 ? [`${namesInCard(proposers)} ${what(draft, proposal, proposers.length > 1)}`] : [];
  const wishes = standsInCard(stands, own.length > 0 ? 'them' : 'these words', 'them', own.length > 0 ? '' : `in ${paragraph}`);
  if (own.length + wishes.length > 0) return [...own, ...wishes];
  if (settled !== undefined) return [`**${escaped(draft.slice(settled))}**: so the draft marks these words of ${paragraph}.`];
  return [unclaimed(kind, paragraph, owned)];
}

function unclaimed(kind: Proposal['kind'], paragraph: string, owned: boolean): string {
  if (kind === 'note') return `A note in brackets in ${paragraph}, about the text: no text of the draft.`;
  if (kind === 'number')
    return `A number in brackets in ${paragraph}: text that is not agreed, or the mark of a note or a comment. The draft does not tell which.`;
  const nobody = owned ? '**Not agreed:**' : '**Not agreed.** Nobody is named for these brackets:';
  switch (kind) {
    case 'alternatives':
      return `${nobody} alternatives in ${paragraph}.`;
    case 'placeholder':
      return `${nobody} a placeholder in ${paragraph}; its text is still to come.`;
    default:
      return `${nobody} text in ${paragraph}.`;
  }
}

function what(draft: Draft, { kind, in: placed, rivals, note, about, headed }: Proposal, many: boolean): string {
  const paragraph = nameOf(draft, placed);
  const propose = many ? 'propose' : 'proposes';
  switch (kind) {
    case 'rival':
      return `${propose} this rival of ${rivals === undefined ? 'the paragraph above' : nameOf(draft, rivals)}.`;
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

/** In texts. */
const mostChoices = 8;

function choicesIn(draft: Draft, { kind, choices }: Proposal): string | undefined {
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

function substitutes(draft: Draft, proposal: Proposal): string[] {
  return proposal.substitutes
    .slice(0, mostChoices)
    .map(
      ({ words, proposers }) =>
        `${namesInCard(proposers)} ${proposers.length > 1 ? 'propose' : 'proposes'} in their place: ${quoted(draft.slice(words))}`,
    );
}

function difference(draft: Draft, { words }: Proposal, rivals: Placed): string | undefined {
  const diff = wordDiff(draft.slice(bareWords(rivals)), draft.slice(words));
  return diff === undefined ? undefined : `What it changes:\n\n${diff}`;
}

function stampCard(draft: Draft, { paragraph, offset }: Placed): string | undefined {
  const stamp = stampOf(paragraph);
  return stamp === undefined
    ? undefined
    : `Status of the paragraph: **${escaped(draft.slice({ start: stamp.span.start + offset, end: stamp.span.end + offset }))}**`;
}

function author(draft: Draft): string | undefined {
  const found = authorOf(draft);
  return found === undefined
    ? undefined
    : `The heading names the author of this document: ${escaped(found.delegation?.name ?? found.written)}.`;
}
