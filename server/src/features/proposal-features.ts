import { textAsInSlices, type Whose } from '../draft/contests/text-as.ts';
import type { Draft } from '../draft/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { type ContestedParagraph, contestedParagraphs } from './contested-paragraphs.ts';
import type { Guards } from './guards.ts';
import { type ProposalTable, proposalTable } from './proposal-table.ts';
import { type DelegationName, type Proposals, proposals, sides, textOfSide } from './proposals.ts';
import { type SettlingKind, settleProposal } from './settle-proposal.ts';
import { type Settling, settlings } from './settlings.ts';

/** What can be asked about what is not agreed, and done about it. */
export interface ProposalFeatures {
  /** What is contested in the draft: in the order of the text, an outer proposal before those in it. */
  proposals(draft: Draft): Proposals;
  /** The same to be listed in an editor, with how it can be put in order and settled. */
  proposalTable(draft: Draft): ProposalTable | undefined;
  /** The paragraphs in which something is open, for a line above each. */
  contestedParagraphs(draft: Draft): readonly ContestedParagraph[];
  /** The draft as one side would have it; undefined for a delegation that it does not name. */
  textAs(draft: Draft, whose: Whose): string | undefined;
  /** As `textAs`, in slices; a delegation that proposes nothing would have the original. */
  textAsInSlices(draft: Draft, whose: Whose): Slices<string | undefined>;
  /** What may be done about the proposals at a place, or among selected words. */
  settlings(draft: Draft, place: Span): readonly Settling[];
  /** The edits that accept or reject the proposal that begins at an offset; undefined where that is none, or needs a choice. */
  settleProposal(draft: Draft, id: string, at: number, kind: SettlingKind): readonly TextEdit[] | undefined;
  /** The delegations that the draft names for its proposals. */
  sides(draft: Draft): readonly DelegationName[];
}

export function proposalFeatures({ askDraft, guardSlices }: Guards): ProposalFeatures {
  return {
    proposals: (draft) => askDraft('proposals', draft, () => proposals(draft), { items: [], authors: [], language: undefined }),
    proposalTable: (draft) => askDraft('proposal table', draft, () => proposalTable(draft), undefined),
    contestedParagraphs: (draft) => askDraft('contested paragraphs', draft, () => contestedParagraphs(draft), []),
    textAs: (draft, whose) => askDraft('text as', draft, () => textOfSide(draft, whose), undefined),
    textAsInSlices: (draft, whose) => guardSlices('text as', textAsInSlices(draft, whose), undefined),
    settlings: (draft, place) => askDraft('settlings', draft, () => settlings(draft, place), []),
    settleProposal: (draft, id, at, kind) => askDraft('settle', draft, () => settleProposal(draft, id, at, kind), undefined),
    sides: (draft) => askDraft('sides', draft, () => sides(draft), []),
  };
}
