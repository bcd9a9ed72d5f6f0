import type { Finding } from '../../server/src/rules/finding.ts';
import { checkDraft } from '../../server/src/rules/run.ts';

/** All findings of a check in one list. */
export const runRules = (...of: Parameters<typeof checkDraft>): readonly Finding[] => checkDraft(...of).all;
