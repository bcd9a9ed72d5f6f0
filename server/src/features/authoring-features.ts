import type { Draft } from '../draft/draft.ts';
import { type Proposing, propose } from '../draft/proposing/propose.ts';
import { type StampForm, stampable, stampForms, stampParagraph } from '../draft/stamps/stamp-paragraph.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { inTurns } from '../tree/turns.ts';
import { say } from '../wording/say.ts';
import type { Completion } from './data.ts';
import { delegationCompletions } from './delegation-completion.ts';
import { asDraftWrites, delegationInFileName, proposers } from './delegation-names.ts';
import type { Guards } from './guards.ts';
import { openerCompletions } from './opener-completion.ts';
import type { DelegationName } from './proposals.ts';
import { referenceCompletions } from './reference-completion.ts';
import { delegationAt, renameDelegation } from './rename-delegation.ts';
import { numberAt, renameNumber } from './rename-number.ts';
import { stampCompletions } from './stamp-completion.ts';

/** What a drafter writes into a draft about who proposes what, and how far it is agreed. Where an edit cannot be, the answer is a sentence that says why. */
export interface AuthoringFeatures {
  /** Who may propose something: first those whom the draft names, as it writes them. */
  proposers(draft: Draft): readonly (DelegationName & { readonly isNamed: boolean })[];
  /** The edits that have a delegation propose something about selected words. It is named as the draft writes it. */
  propose(draft: Draft, selected: Span, proposing: Proposing): readonly TextEdit[] | string;
  /** The stamps for the paragraph at an offset; none where it cannot bear one. */
  stampForms(draft: Draft, offset: number): readonly StampForm[];
  /** The edits that stamp the paragraph at an offset, in place of the stamp that it has. */
  stampParagraph(draft: Draft, offset: number, written: string, note: string): readonly TextEdit[] | string;
  /** What a bracket, a stamp, a reference to a paragraph or a paragraph's first words that are being typed may be, in slices. `isAsked` is false where nobody asked, and letters alone were typed. */
  authoringCompletions(draft: Draft, offset: number, isAsked: boolean): Slices<readonly Completion[]>;
  /** The delegation that is named at an offset for what it proposes or wants. */
  delegationAt(draft: Draft, offset: number): { readonly span: Span; readonly written: string } | undefined;
  /** The edits that put another delegation in its place throughout the draft; undefined where none is named. */
  renameDelegation(draft: Draft, offset: number, newName: string): readonly TextEdit[] | string | undefined;
  /** The number of a paragraph or a point whose label stands at an offset. */
  numberAt(draft: Draft, offset: number): { readonly span: Span; readonly written: string } | undefined;
  /** The edits that give the paragraph another number, with the references to it; undefined where no label stands. In slices. */
  renameNumber(
    draft: Draft,
    offset: number,
    newName: string,
  ): Slices<readonly (TextEdit & { readonly annotation?: string })[] | string | undefined>;
  /** The delegation whose copy of a draft a file seems to be, by both files' names. */
  delegationInFileName(fileName: string, baseName: string): string | undefined;
}

export function authoringFeatures({ askDraft, guard, guardSlices }: Guards): AuthoringFeatures {
  return {
    proposers: (draft) => askDraft('proposers', draft, () => proposers(draft), []),
    propose: (draft, selected, { by, ...rest }) =>
      askDraft('propose', draft, () => propose(draft, selected, { ...rest, by: asDraftWrites(draft, by) }), say('seeLog')),
    stampForms: (draft, offset) =>
      askDraft(
        'stamp forms',
        draft,
        () => {
          const placed = stampable(draft, offset);
          return placed === undefined ? [] : stampForms(draft, placed);
        },
        [],
      ),
    stampParagraph: (draft, offset, written, note) =>
      askDraft('stamp', draft, () => stampParagraph(draft, offset, written, note), say('seeLog')),
    authoringCompletions: (draft, offset, isAsked) => guardSlices('completion', completions(draft, offset, isAsked), []),
    delegationAt: (draft, offset) => askDraft('delegation', draft, () => delegationAt(draft, offset), undefined),
    renameDelegation: (draft, offset, newName) => askDraft('rename', draft, () => renameDelegation(draft, offset, newName), undefined),
    numberAt: (draft, offset) => askDraft('number', draft, () => numberAt(draft, offset), undefined),
    *renameNumber(draft, offset, newName) {
      return draft.isUnread ? undefined : yield* guardSlices('rename', renameNumber(draft, offset, newName), say('seeLog'));
    },
    delegationInFileName: (fileName, baseName) => guard('file name', () => delegationInFileName(fileName, baseName), undefined),
  };
}

function* completions(draft: Draft, offset: number, isAsked: boolean): Slices<readonly Completion[]> {
  if (draft.isUnread) return [];
  const openers = yield* inTurns(() => openerCompletions(draft, offset, isAsked));
  if (openers.length > 0) return openers;
  const stamps = yield* inTurns(() => stampCompletions(draft, offset, isAsked));
  if (stamps.length > 0) return stamps;
  const references = yield* inTurns(() => referenceCompletions(draft, offset));
  return references.length > 0 ? references : yield* inTurns(() => delegationCompletions(draft, offset));
}
