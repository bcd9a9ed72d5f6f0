import type { ConcordanceReport, Draft } from '../../../service.ts';

/** Prints what drafts in several languages do not say alike. */
export type ConcordWriter = (report: ConcordanceReport, drafts: readonly { readonly draft: Draft }[], colour: boolean) => string;
