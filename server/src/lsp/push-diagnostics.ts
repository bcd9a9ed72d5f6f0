import type { Findings } from '../service.ts';
import type { Context } from './context.ts';
import { describe } from './guard.ts';

/** Sends diagnostics of the open drafts to a client that cannot ask for them. */
export interface Publisher {
  /** Sends them again for every open draft, where they have changed. */
  publishAll(): void;
}

/** Long enough for a pause in typing, short enough to feel immediate. */
const quietMilliseconds = 100;

export function publishDiagnostics({ connection, documents, settings, encodings, diagnoses }: Context): Publisher {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The findings that the client has, by the draft's address. */
  const sent = new Map<string, Findings>();

  documents.onDidChange(({ uri }) => schedule(uri));
  documents.onDidClose((uri) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    sent.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return { publishAll: () => documents.uris().forEach(schedule) };

  function schedule(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => publish(uri).catch((error) => connection.console.error(describe(error))), quietMilliseconds),
    );
  }

  async function publish(uri: string): Promise<void> {
    timers.delete(uri);
    const open = documents.get(uri);
    if (!open) return;
    const current = await settings.of(open.key);
    // An edit meanwhile has scheduled the draft again.
    if (documents.get(uri) !== open) return;
    const misread = await encodings.misread(open);
    if (misread !== undefined) {
      sent.delete(uri);
      await connection.sendDiagnostics({ uri, version: open.version, diagnostics: [diagnoses.diagnostic(uri, open.draft, misread)] });
      return;
    }
    // The same findings as before: what changed in the library does not concern this draft.
    const findings = await diagnoses.findingsInSlices(uri, open.draft, current, () => documents.get(uri) === open);
    if (findings === undefined || findings === sent.get(uri)) return;
    sent.set(uri, findings);
    const diagnostics = diagnoses.shown(uri, findings);
    await connection.sendDiagnostics({ uri, version: open.version, diagnostics });
  }
}
