import type { Connection } from 'vscode-languageserver';
import type { Archive } from '../archive/archive-index.ts';
import { say } from '../service.ts';
import { describe } from './guard.ts';
import type { Platform } from './platform.ts';
import { sendStatus } from './status.ts';

interface ArchiveOptions {
  readonly connection: Connection;
  readonly platform: Platform;
  /** The address that the user's settings name, if they name one. */
  address(): Promise<string | undefined>;
}

/**
 * The archive of the user's settings, for those who do not wait: what it does not answer within a second is answered with nothing, and the status says why. So is everything where the
 * settings name none.
 */
export function settledArchive({ connection, platform, address }: ArchiveOptions): Archive {
  let open: { readonly address: string; readonly archive: Archive } | undefined;
  let isMissed = false;
  return {
    findByKey: (key) => answer((archive) => archive.findByKey(key), []),
    findByWords: (words, most) => answer((archive) => archive.findByWords(words, most), []),
    findByPrints: (prints, most) => answer((archive) => archive.findByPrints(prints, most), []),
    readText: (uri) => answer((archive) => archive.readText(uri), undefined),
  };

  async function answer<T>(question: (archive: Archive) => Promise<T>, nothing: T): Promise<T> {
    const named = await address();
    if (named === undefined || platform.machine === undefined) {
      if (isMissed) sendStatus(connection, 'ready', say('noArchiveNamed'));
      isMissed = false;
      return nothing;
    }
    try {
      if (open?.address !== named) open = { address: named, archive: platform.machine.openArchive(named, patienceMilliseconds) };
      const found = await orRefused(question(open.archive));
      if (isMissed) sendStatus(connection, 'ready', say('archiveAnswers'));
      isMissed = false;
      return found;
    } catch (error) {
      connection.console.warn(describe(error));
      isMissed = true;
      sendStatus(connection, 'warning', (error as Error).message);
      return nothing;
    }
  }
}

/** Rejects when the patience is over, whatever else the machine waits for: a name that is looked up, an answer that comes in drops. */
function orRefused<T>(found: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The archive does not answer in time.')), patienceMilliseconds);
    found.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** As long as a drafter may wait for an answer of which the workspace's part is there already. */
const patienceMilliseconds = 1000;
