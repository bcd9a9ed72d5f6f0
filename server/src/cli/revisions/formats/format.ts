import type { RevisionReport } from '../../../service.ts';

/** Prints what a revision changes. `names` are those of the two drafts. */
export type DiffWriter = (report: RevisionReport, names: { readonly before: string; readonly after: string }, colour: boolean) => string;
