import type { DelegationName, Draft, ProposalItem, Proposals } from '../../service.ts';
import { counted } from '../counted.ts';
import { placeOf } from '../places.ts';
import type { PlaceInFile } from '../report.ts';

/** The proposals of one file. */
export interface ListedFile {
  /** Relative to the working directory, where it lies below. */
  readonly file: string;
  readonly text: string;
  readonly language: string | undefined;
  readonly authors: readonly DelegationName[];
  readonly proposals: readonly ListedProposal[];
}

export interface ListedProposal extends ProposalItem, PlaceInFile {}

/** Makes a report of files, as it is written to standard output. */
export type ProposalWriter = (files: readonly ListedFile[]) => string;

export function listed(file: string, draft: Draft, { items, authors, language }: Proposals): ListedFile {
  return { file, text: draft.text(), language, authors, proposals: items.map((item) => ({ ...item, ...placeOf(draft, item.span) })) };
}

/** The paragraph's stamp, where it has one; else whether it is agreed. */
export function statusOf({ status, stamp }: ProposalItem): string {
  return status === 'agreed' ? status : (stamp ?? status);
}

/** "Mexico, Peru (to check)" */
export function namesIn(names: readonly DelegationName[]): string {
  return names.map(({ name, says }) => (says === undefined ? name : `${name} (${says})`)).join(', ');
}

/** "3 proposals, 2 of them open"; `where` stands after the first number: " in 4 drafts". */
export function countInWords(proposals: readonly ListedProposal[], where = ''): string {
  const open = proposals.filter(({ status }) => status === 'open').length;
  const all = `${counted(proposals.length, 'proposal')}${where}`;
  if (proposals.length === 0) return all;
  return `${all}, ${open === proposals.length ? 'none of them agreed' : open === 0 ? 'all of them agreed' : `${open} of them open`}`;
}
