import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import {
  type AddressPatterns,
  foreignInWords,
  type LanguageService,
  mergeSettings,
  parentOf,
  type Settings,
  say,
  settingsFileName,
} from '../service.ts';
import { foreignText } from '../text/foreign-text.ts';
import type { ClientAbilities } from './capabilities.ts';
import { describe } from './guard.ts';
import { inTime } from './in-time.ts';
import type { Platform } from './platform.ts';
import { settingsDiagnostics } from './settings-diagnostics.ts';

/** The settings of each draft: those of the nearest `penholder.json`, over which those of the client for the draft's workspace folder prevail. */
export interface SettingsSource {
  /** The same object until something changes. `key` is the draft's `fileKey`. */
  of(key: string): Promise<Settings>;
  /** The address of the `penholder.json` that holds for a draft, if any does. */
  fileOf(key: string): Promise<string | undefined>;
  /** The address of an archive's server. Of the client alone: a file comes with a folder, and would have words sent to whom its author likes. */
  archive(): Promise<string | undefined>;
  /** Patterns of public addresses: of the client alone, since who opens a folder should not be led where its author likes. */
  addresses(): Promise<AddressPatterns>;
  /** Whether titles of texts are to stand after their citations: of the client alone, since it is a matter of the eye. */
  showsTitles(): Promise<boolean>;
  /** From now on everything is asked and read again. */
  forget(): void;
}

interface SettingsSourceOptions {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly service: LanguageService;
  readonly platform: Platform;
  /** The settings of a client that cannot be asked for them: its `initializationOptions`. */
  readonly initial: unknown;
  folderOf(key: string): string | undefined;
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
  /** The client's settings for no folder. */
  let ofClient: Promise<unknown> | undefined;
  let generation = 0;

  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.configuration) sent = settings?.[section];
    forget();
    options.onChange();
  });
  return {
    of,
    fileOf: async (key) => (await nearestFile(parentOf(key)))?.uri,
    archive: async () => archiveIn(await own()),
    addresses: async () => addressesIn(await own()),
    showsTitles: async () => showsTitlesIn(await own()),
    forget,
  };

  function of(key: string): Promise<Settings> {
    const directory = parentOf(key);
    return cached(ofDirectory, directory, async () => {
      const folder = folderOf(key);
      const [below, above] = await Promise.all([nearestFile(directory), cached(ofFolder, folder, () => asked(folder))]);
      return mergeSettings(below?.settings, above);
    });
  }

  function forget(): void {
    generation++;
    ofClient = undefined;
    for (const kept of [ofDirectory, ofFolder, ofFile]) kept.clear();
  }

  function own(): Promise<unknown> {
    ofClient ??= told(undefined, (late) => {
      ofClient = Promise.resolve(late);
      options.onChange();
    });
    return ofClient;
  }

  async function asked(folder: string | undefined): Promise<Settings> {
    const value = await told(folder, (late) => {
      ofFolder.set(folder, Promise.resolve(validated(late, 'the settings')));
      ofDirectory.clear();
      options.onChange();
    });
    return validated(value, 'the settings');
  }

  /** The client's own settings; undefined where it does not tell them in time. Then `late` gets them, unless others hold by then. */
  async function told(folder: string | undefined, late: (value: unknown) => void): Promise<unknown> {
    if (!client.configuration) return sent;
    const scope = folder === undefined ? { section } : { section, scopeUri: folder };
    const asking = generation;
    const answer = connection.workspace.getConfiguration(scope).catch((error) => {
      connection.console.warn(`The client does not tell its settings: ${describe(error)}`);
    });
    return inTime(answer, (value) => {
      if (asking === generation) late(value);
    });
  }

  async function nearestFile(directory: string): Promise<{ readonly uri: string; readonly settings: Settings } | undefined> {
    for (let at = directory; at.length >= 'file://'.length; at = parentOf(at)) {
      const settings = await cached(ofFile, at, () => fileIn(at));
      if (settings) return { uri: `${at}/${settingsFileName}`, settings };
    }
    return undefined;
  }

  async function fileIn(directory: string): Promise<Settings | undefined> {
    const uri = `${directory}/${settingsFileName}`;
    try {
      const bytes = await platform.readFile(uri);
      const foreign = bytes && foreignText(bytes);
      if (foreign !== undefined) return unusable(uri, foreignInWords(foreign));
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
    const message = say('settingsUnused', { file: settingsFileName, reason });
    shown.show(uri, '', [{ message, span: { start: 0, end: 0 } }]);
    connection.console.error(`In ${uri}: ${message}`);
  }

  function validated(value: unknown, where: string): Settings {
    // No settings of drafts in the same section; where the settings come with the start, so does the folder of the cache.
    const { settings, faults } = service.readSettings(value, [
      'trace',
      'codeLens',
      'delegationColors',
      'curlyQuotationMarks',
      'insertedNumbers',
      'titleHints',
      'cacheFolder',
      'archive',
      'languageModelTools',
      'addresses',
    ]);
    for (const { message } of faults) connection.console.warn(`In ${where}: ${message}`);
    return settings;
  }
}

function archiveIn(value: unknown): string | undefined {
  const { archive } = Object(value) as { readonly archive?: unknown };
  return typeof archive === 'string' && archive.trim() !== '' ? archive.trim() : undefined;
}

function addressesIn(value: unknown): AddressPatterns {
  const { addresses } = Object(value) as { readonly addresses?: unknown };
  return Object.fromEntries(Object.entries(Object(addresses)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function showsTitlesIn(value: unknown): boolean {
  return (Object(value) as { readonly titleHints?: unknown }).titleHints === true;
}

/** Asks the client to tell of changes of settings: some do so only when asked. */
export function registerConfiguration(connection: Connection): Promise<unknown> {
  return connection.client.register(DidChangeConfigurationNotification.type, { section });
}

/** What `make` answers, kept in the cache unless it fails. */
function cached<K, V>(cache: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = cache.get(key);
  if (found) return found;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.get(key) === made && cache.delete(key));
  return made;
}
