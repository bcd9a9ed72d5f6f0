import { longestDraft } from '../text/limits.ts';
import type { FileFinding } from './message.ts';

/** The one finding of a source that is longer than any draft, and was not read to its end. */
export const tooLong: FileFinding = {
  rule: 'draft-too-long',
  severity: 'error',
  span: { start: 0, end: 0 },
  message: `This has more than ${longestDraft / 1024 / 1024} MB, the most that a draft may have, and was not checked. Divide it into several files.`,
  related: [],
  fixes: [],
};
