import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { readingsOf } from '../draft/proposals/paragraph-reading.ts';
import type { Proposal } from '../draft/proposals/proposal.ts';
import { proposalAt } from '../draft/proposals/proposals.ts';
import { namesInRemark } from '../draft/proposals/remarks.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import type { Node } from '../syntax/tree.ts';
import { escaped } from '../text/markdown.ts';
import { shift } from '../text/span.ts';
import { inFigures } from '../wording/in-figures.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import { countedInCard } from './counted-in-card.ts';
import { membersInCard, namesInCard, unknownNames } from './names-in-card.ts';
import { ownersInCard } from './owners-in-card.ts';
import { proposalSentences } from './proposal-sentences.ts';
import { choicesIn, difference, otherVersions, substitutes } from './proposal-texts.ts';

/** Who proposes the brackets at this node, what kind of change it is, to which paragraph, and the note and the stamp that concern it. */
export function proposalCard(draft: Draft, placed: Placed, node: Node, uri?: string): string | undefined {
  if (node.type === 'stamp') return stampCard(draft, placed);
  if (node.type === 'instruction') return card([say('instructionCard'), ...cardsOf(draft, placed, placed.paragraph.tree.nodes, uri)]);
  if (node.type === 'editors-note') return say('editorsNoteCard');
  if (node.type === 'attribution' && node.note) {
    const concerned = [...readingsOf(placed.paragraph).values()].filter(({ note }) => note === node).map((reading) => reading.node);
    return concerned.length === 0 ? undefined : card(cardsOf(draft, placed, concerned, uri));
  }
  if (node.type !== 'bracketed') return undefined;
  const proposal = proposalAt(draft, placed, node);
  return proposal === undefined ? undefined : cardOf(draft, proposal, uri);
}

/** As many single brackets as one reads in the card of an instruction or a note. */
const mostCards = 4;

function cardsOf(draft: Draft, placed: Placed, nodes: readonly Node[], uri: string | undefined): string[] {
  const brackets = nodes.filter(({ type }) => type === 'bracketed');
  const cards = brackets.slice(0, mostCards).flatMap((node) => {
    const proposal = proposalAt(draft, placed, node);
    return proposal === undefined ? [] : [cardOf(draft, proposal, uri)];
  });
  return brackets.length > mostCards ? [...cards, say('moreBrackets', { count: inFigures(brackets.length - mostCards) })] : cards;
}

function cardOf(draft: Draft, proposal: Proposal, uri: string | undefined): string {
  const { kind, proposers, stands, note, rivals, choices } = proposal;
  const owned = proposers.length > 0 || stands.length > 0 || choices.some((choice) => choice.proposers.length + choice.stands.length > 0);
  const isText = kind !== 'position' && kind !== 'note' && kind !== 'number';
  return card([
    ...proposalSentences(draft, proposal, owned),
    ...unknownNames([...proposers, ...stands]),
    kind === 'note' ? namesInNote(draft.slice(proposal.words)) : undefined,
    choicesIn(draft, proposal),
    ...substitutes(draft, proposal),
    rivals === undefined ? undefined : difference(draft, proposal, rivals),
    ...otherVersions(draft, proposal),
    note === undefined ? undefined : say('noteCard', { words: escaped(draft.slice(note)) }),
    ...countedInCard(draft, proposal, uri),
    ...membersInCard(proposers),
    ...(owned || !isText ? [] : ownersInCard(draft, proposal.in, proposal.span.start - proposal.in.offset)),
    stampCard(draft, proposal.in),
  ]);
}

/** "South Africa wishes its reservation to be recorded" */
function namesInNote(words: string): string | undefined {
  const by = namesInRemark(words.slice(0, noteUnits));
  return by.length === 0 ? undefined : say('namesSomebody', { names: namesInCard(by) });
}

/** Whoever speaks in a note is named at its beginning, in UTF-16 code units. */
const noteUnits = 240;

function stampCard(draft: Draft, { paragraph, offset }: Placed): string | undefined {
  const stamp = stampOf(paragraph);
  return stamp === undefined ? undefined : say('statusCard', { words: escaped(draft.slice(shift(stamp.span, offset))) });
}
