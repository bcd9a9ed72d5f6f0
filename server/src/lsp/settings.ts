import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type LanguageService, mergeSettings, parentOf, type Settings, settingsFileName } from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import type { ClientAbilities } from './capabilities.ts';
import { describe } from './guard.ts';
import { inTime } from './in-time.ts';
import type { Platform } from './platform.ts';
import { settingsDiagnostics } from './settings-diagnostics.ts';

/** The settings of each draft: the client's for the draft's workspace folder, laid over the nearest `penholder.json`. */
export interface SettingsSource {
  /** The same object until something changes. `key` is the draft's `fileKey`. */
  of(key: string): Promise<Settings>;
  /** Everything is asked and read anew. */
  forget(): void;
}

interface SettingsSourceOptions {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly service: LanguageService;
  readonly platform: Platform;
  /** What the client sends for itself, when it cannot be asked: `initializationOptions`. */
  readonly initial: unknown;
  /** The workspace folder that the draft lies in. */
  folderOf(key: string): string | undefined;
  /** Told that settings have been forgotten because they changed. */
  onChange(): void;
}

const section = 'penholder';

export function settingsSource(options: SettingsSourceOptions): SettingsSource {
  const { connection, client, platform, service, folderOf } = options;
  const ofDirectory = new Map<string, Promise<Settings>>();
  const ofFolder = new Map<string | undefined, Promise<Settings>>();
  const ofFile = new Map<string, Promise<Settings | undefined>>();
  const shown = settingsDiagnostics(connection, options.initial);
  let sent = options.initial;
  let turn = 0;

  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.configuration) sent = settings?.[section];
    forget();
    options.onChange();
  });
  return { of, forget };

  function of(key: string): Promise<Settings> {
    const directory = parentOf(key);
    return kept(ofDirectory, directory, async () => {
      const folder = folderOf(key);
      const [below, above] = await Promise.all([nearestFile(directory), kept(ofFolder, folder, () => asked(folder))]);
      return mergeSettings(below, above);
    });
  }

  function forget(): void {
    turn++;
    for (const kept of [ofDirectory, ofFolder, ofFile]) kept.clear();
  }

  async function asked(folder: string | undefined): Promise<Settings> {
    if (!client.configuration) return validated(sent, 'the settings');
    const scope = folder === undefined ? { section } : { section, scopeUri: folder };
    const asking = turn;
    const answer = connection.workspace.getConfiguration(scope).catch((error) => {
      connection.console.warn(`The client does not tell its settings: ${describe(error)}`);
    });
    const value = await inTime(answer, (late) => {
      if (asking !== turn) return;
      ofFolder.set(folder, Promise.resolve(validated(late, 'the settings')));
      ofDirectory.clear();
      options.onChange();
    });
    return validated(value, 'the settings');
  }

  async function nearestFile(directory: string): Promise<Settings | undefined> {
    for (let at = directory; at.length >= 'file://'.length; at = parentOf(at)) {
      const found = await kept(ofFile, at, () => fileIn(at));
      if (found) return found;
    }
    return undefined;
  }

  async function fileIn(directory: string): Promise<Settings | undefined> {
    const uri = `${directory}/${settingsFileName}`;
    try {
      const bytes = await platform.readFile(uri);
      const foreign = bytes && foreignText(bytes);
      if (foreign !== undefined) return unusable(uri, foreign);
      const text = bytes && new TextDecoder().decode(bytes);
      const { settings, faults } = text === undefined ? { settings: undefined, faults: [] } : service.readSettingsFile(text);
      shown.show(uri, text ?? '', faults);
      for (const { message } of faults) connection.console.warn(`In ${uri}: ${message}`);
      return settings;
    } catch (error) {
      return unusable(uri, (error as Error).message);
    }
  }

  function unusable(uri: string, reason: string): undefined {
    const message = `${settingsFileName} is not used: ${reason}`;
    shown.show(uri, '', [{ message, span: { start: 0, end: 0 } }]);
    connection.console.error(`In ${uri}: ${message}`);
  }

  function validated(value: unknown, where: string): Settings {
    // A client sends its own settings of the section along, of which the log is not ours to judge.
    const { settings, faults } = service.readSettings(value, ['trace']);
    for (const { message } of faults) connection.console.warn(`In ${where}: ${message}`);
    return settings;
  }
}

/** Some clients tell of a change of settings only when asked to. */
export function registerConfiguration(connection: Connection): Promise<unknown> {
  return connection.client.register(DidChangeConfigurationNotification.type, { section });
}

/** A failure is not kept: the next who asks tries again. */
function kept<K, V>(cache: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = cache.get(key);
  if (found) return found;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.get(key) === made && cache.delete(key));
  return made;
}
