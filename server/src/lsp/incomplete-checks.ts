import type { Connection } from 'vscode-languageserver';
import { checkIncomplete, type Findings, fileNameOf, say } from '../service.ts';
import { sendStatus } from './status.ts';

/**
 * How long the check of one draft may take: twice as long as that of 16 MB of prose, the longest draft that is read. Where it takes longer, something is
 * wrong with the draft or with a rule, and the drafter gets what was found so far.
 */
export const checkBudget = { milliseconds: 10_000, now: () => performance.now() };

/** Shows in the status which draft was not checked to its end, until it is. */
export function incompleteChecks(connection: Connection): (key: string, findings: Findings) => void {
  const incomplete = new Set<string>();
  return (key, findings) => {
    if (findings.others.some(({ rule }) => rule === checkIncomplete.id)) {
      incomplete.add(key);
      sendStatus(connection, 'error', say('checkTooLong', { file: fileNameOf(key) }));
    } else if (incomplete.delete(key) && incomplete.size === 0) {
      sendStatus(connection, 'ready', say('allChecked'));
    }
  };
}
