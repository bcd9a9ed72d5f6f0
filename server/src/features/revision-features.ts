import type { NamedDraft } from '../concordance/passage.ts';
import type { Draft } from '../draft/draft.ts';
import { type Compiled, type Copy, compileCopies, compiling } from '../draft/revisions/compile.ts';
import { mergeDrafts } from '../draft/revisions/merge.ts';
import type { MergedText, Sides } from '../draft/revisions/merge-words.ts';
import { finished, type Slices } from '../text/slices.ts';
import { compareWords, type WordsReport } from './compare-words.ts';
import { type ConcordanceReport, concordanceReport } from './concordance-report.ts';
import { type RevisionReport, revisionReport } from './revision.ts';

/** What can be asked about several texts of one draft. An exception is a bug of ours: who asks wants to hear of it, and no half of an answer. */
export interface RevisionFeatures {
  /** What turns the words of one text into those of another. */
  compareWords(before: string, after: string): readonly WordsReport[];
  /** What a newer revision of a draft changes in an older one. */
  compareRevisions(before: Draft, after: Draft): RevisionReport;
  /** One text of a base and the copies that delegations sent, with attributed brackets. */
  compileCopies(base: Draft, copies: readonly Copy[]): Compiled;
  /** The same in slices. */
  compileInSlices(base: Draft, copies: readonly Copy[]): Slices<Compiled>;
  /** What drafts that should be one text in several languages do not say alike. */
  compareLanguages(drafts: readonly NamedDraft[]): ConcordanceReport;
  /** One text of two copies of a base; where both changed the same words, they stand as rivals in brackets with these names. */
  mergeRevisions(base: Draft, copies: Sides<Draft>, names: Sides<string>): MergedText;
}

export const revisionFeatures: RevisionFeatures = {
  compareWords,
  compareRevisions: revisionReport,
  compileCopies,
  compileInSlices: compiling,
  compareLanguages: (drafts) => finished(concordanceReport(drafts)),
  mergeRevisions: mergeDrafts,
};
