import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import type { Placed } from '../draft/paragraph-list.ts';
import { authorOf } from '../draft/proposals/authorship.ts';
import { bareWords, type Proposal, type Proposer, proposalsIn } from '../draft/proposals/proposals.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import type { Node } from '../syntax/tree.ts';
import { card, escaped } from './markdown.ts';
import { wordDiff } from './word-diff.ts';

/** Who proposes the brackets at this node, what kind of change it is, to which paragraph, and the note and the stamp that concern it. */
export function proposalCard(draft: Draft, placed: Placed, node: Node): string | undefined {
  if (node.type === 'stamp') return stampCard(draft, placed);
  if (node.type === 'instruction')
    return card([
      '**An instruction to the editor**, still to be carried out: no text of the draft.',
      proposalsIn(draft, placed)
        .map((proposal) => cardOf(draft, proposal))
        .join('\n\n'),
    ]);
  if (node.type === 'attribution' && node.note) return noteOnBrackets(draft, placed, node.span.start);
  if (node.type !== 'bracketed') return undefined;
  const proposal = proposalsIn(draft, placed).find((each) => each.span.start === node.span.start + placed.offset);
  return proposal === undefined ? undefined : cardOf(draft, proposal);
}

function cardOf(draft: Draft, proposal: Proposal): string {
  return card([
    `${who(proposal.proposers)} ${what(draft, proposal)}`,
    ...unknownNames(proposal.proposers),
    choices(draft, proposal),
    proposal.rivals === undefined ? undefined : difference(draft, proposal, proposal.rivals),
    proposal.note === undefined ? undefined : `Note: ${escaped(draft.slice(proposal.note))}`,
    proposal.proposers.length === 0 ? author(draft) : undefined,
    stampCard(draft, proposal.in),
  ]);
}

function who(proposers: readonly Proposer[]): string {
  if (proposers.length === 0) return '**Not agreed.** Nobody is named for these brackets:';
  return list(
    proposers.map(({ written, delegation, directive }) => {
      const name =
        delegation === undefined
          ? `**${escaped(written)}**`
          : delegation.name === written
            ? `**${escaped(delegation.name)}**`
            : `**${escaped(delegation.name)}** (${escaped(written)})`;
      return directive === undefined ? name : `${name} [${escaped(directive)}]`;
    }),
  );
}

function what(draft: Draft, { kind, in: placed, rivals, proposers, note }: Proposal): string {
  const paragraph = nameOf(draft, placed);
  const many = proposers.length > 1;
  const verb = (one: string, several: string): string => (proposers.length === 0 ? '' : many ? several : one);
  switch (kind) {
    case 'rival':
      return `${verb('proposes', 'propose')} this rival of ${rivals === undefined ? 'the paragraph above' : nameOf(draft, rivals)}.`;
    case 'paragraph':
      return `${verb('proposes', 'propose')} to insert this paragraph: ${paragraph}.`;
    case 'insertion':
      return `${verb('proposes', 'propose')} to insert these words in ${paragraph}.`;
    case 'deletion':
      return proposers.every(({ directive }) => directive !== undefined && /^delete/i.test(directive))
        ? `${verb('wants', 'want')} these words of ${paragraph} deleted.`
        : `${verb('has', 'have')} a position on deleting these words of ${paragraph}.`;
    case 'replacement':
      return `${verb('proposes', 'propose')} a replacement in ${paragraph}.`;
    case 'alternatives':
      return note === undefined
        ? `${verb('proposes', 'propose')} alternatives in ${paragraph}.`
        : `asked for brackets round these alternatives in ${paragraph}.`;
    case 'placeholder':
      return `a placeholder in ${paragraph}; its text is still to come.`;
    default:
      return proposers.length === 0
        ? `text in ${paragraph}.`
        : note === undefined
          ? `${verb('has', 'have')} a position on this text in ${paragraph}.`
          : `asked for brackets round this text in ${paragraph}.`;
  }
}

/** An unknown name is kept as written; the reader is told, lest a slip pass for a delegation. */
function unknownNames(proposers: readonly Proposer[]): string[] {
  return proposers
    .filter(({ delegation }) => delegation === undefined)
    .map(({ written }) => `“${escaped(written)}” is no delegation, group or office that Penholder knows.`);
}

function choices(draft: Draft, { kind, choices: spans }: Proposal): string | undefined {
  const words = spans.map((span) => `“${escaped(draft.slice(span))}”`);
  if (kind === 'alternatives' && words.length > 1) return `Alternatives: ${words.join(' · ')}`;
  const [old, fresh] = words;
  return kind === 'replacement' && old !== undefined && fresh !== undefined
    ? `Reads as ${old} replaced by ${fresh}; the marks of the change were lost, so make sure.`
    : undefined;
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

function noteOnBrackets(draft: Draft, placed: Placed, start: number): string | undefined {
  const concerned = proposalsIn(draft, placed).filter((proposal) => proposal.note?.start === start + placed.offset);
  return concerned.length === 0 ? undefined : card(concerned.map((proposal) => cardOf(draft, proposal)));
}

function author(draft: Draft): string | undefined {
  const found = authorOf(draft);
  return found === undefined
    ? undefined
    : `The heading names the author of this document: ${escaped(found.delegation?.name ?? found.written)}.`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
