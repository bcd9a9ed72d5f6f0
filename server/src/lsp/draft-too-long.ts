import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { longestDraft } from '../text/limits.ts';

/** The one diagnostic of a file that is too long to be read. */
export const draftTooLong: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source: 'penholder',
  code: 'draft-too-long',
  message: `This has more than ${longestDraft / 1024 / 1024} MB, the most that a draft may have, and is not checked. Divide it into several files.`,
};
