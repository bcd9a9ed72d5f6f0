import type { Connection } from 'vscode-languageserver';
import { checkIncomplete, type Findings, fileNameOf } from '../service.ts';
import { sendStatus } from './status.ts';

/**
 * How long the check of one draft may take: twice what 16 MB of prose take, the longest draft that is read. Past it something is wrong with the draft or with
 * a rule, and the drafter is better served by what was found so far.
 */
export const checkBudget = { milliseconds: 10_000, now: () => performance.now() };

/** Has the status say which draft was not checked to its end, until it is. */
export function incompleteChecks(connection: Connection): (key: string, findings: Findings) => void {
  const incomplete = new Set<string>();
  return (key, findings) => {
    if (findings.others.some(({ rule }) => rule === checkIncomplete.id)) {
      incomplete.add(key);
      sendStatus(connection, 'error', `The check of ${fileNameOf(key)} took too long, and some rules were left out`);
    } else if (incomplete.delete(key) && incomplete.size === 0) {
      sendStatus(connection, 'ready', 'Every draft is checked to its end');
    }
  };
}
