import type { LanguageService, Settings } from '../service.ts';
import type { Context } from './context.ts';
import type { OpenDraft } from './documents.ts';
import { describe } from './guard.ts';

/**
 * A long draft that has just been opened is answered with its errors, and all else follows as soon as the server has nothing else to do: whoever
 * opens a text of a megabyte wants to see at once which bracket is lost. From then on every answer is whole, since an edit costs only its paragraph.
 */
export interface ErrorsFirst {
  /** The settings to answer the draft with now: with the rules alone that find errors, while the others wait. */
  settingsFor(open: OpenDraft, settings: Settings): Settings;
}

/** In UTF-16 code units: shorter texts are read whole in less than the blink of an eye. */
const longUnits = 50_000;
/** Long enough for the answer to be on its way. */
const pauseMilliseconds = 20;

export function errorsFirst({
  connection,
  service,
  client,
  documents,
  diagnoses,
}: Pick<Context, 'connection' | 'service' | 'client' | 'documents' | 'diagnoses'>): ErrorsFirst {
  const whole = new Set<string>();
  /** The draft whose errors were answered last, by its address. */
  const answered = new Map<string, OpenDraft>();
  const errorsAlone = onlyErrors(service);
  documents.onDidClose((uri) => {
    whole.delete(uri);
    answered.delete(uri);
  });

  return {
    settingsFor(open, settings) {
      // A client that cannot be told to ask again would never learn of the rest.
      if (!client.refreshesDiagnostics || open.draft.length < longUnits || whole.has(open.uri)) return settings;
      // Who asks again about the same text wants the rest, and waits for it.
      if (answered.get(open.uri) === open) return settings;
      answered.set(open.uri, open);
      setTimeout(() => readWhole(open, settings).catch((error) => connection.console.error(describe(error))), pauseMilliseconds);
      return errorsAlone(settings);
    },
  };

  /** Of a draft that is edited meanwhile, the client asks for the errors again, and this begins anew. */
  async function readWhole(open: OpenDraft, settings: Settings): Promise<void> {
    const found = await diagnoses.findingsInSlices(open.uri, open.draft, settings, () => documents.get(open.uri) === open);
    if (found === undefined) return;
    whole.add(open.uri);
    await connection.languages.diagnostics.refresh();
  }
}

/** The same settings with every rule off that finds no errors; the same object for the same settings. */
function onlyErrors(service: LanguageService): (settings: Settings) => Settings {
  const kept = new WeakMap<Settings, Settings>();
  return (settings) => {
    let known = kept.get(settings);
    if (known === undefined) {
      const others = Object.entries(service.effective(settings).rules).filter(([, severity]) => severity !== 'error');
      known = { ...settings, rules: { ...settings.rules, ...Object.fromEntries(others.map(([rule]) => [rule, 'off' as const])) } };
      kept.set(settings, known);
    }
    return known;
  };
}
