import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import {
  addressIn,
  fileKey,
  fileNameOf,
  isCatalogueFile,
  isWithin,
  type LanguageService,
  parentOf,
  say,
  settingsFileName,
} from '../service.ts';
import { longestCatalogue } from '../text/limits.ts';
import type { ClientAbilities } from './capabilities.ts';
import { catalogueDiagnostics } from './catalogue-diagnostics.ts';
import { describe } from './guard.ts';
import { inSlices } from './in-slices.ts';
import type { Platform } from './platform.ts';
import { readDraft } from './read-draft.ts';
import type { SettingsSource } from './settings.ts';
import { workQueue } from './work-queue.ts';

/** The catalogues of the open folders, in the library: each `*.csl.json` there, and those that the settings of a folder name. */
export interface Catalogues {
  /** Looks for them anew: folders or settings have changed. */
  rescan(): void;
  /** To be called for files that were created, changed or deleted: catalogues among them are read again. */
  filesChanged(uris: readonly string[]): void;
  dispose(): void;
}

interface CataloguesOptions {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly service: LanguageService;
  readonly platform: Platform;
  readonly settings: SettingsSource;
  folders(): Iterable<string>;
  onChange(): void;
}

export function openCatalogues(options: CataloguesOptions): Catalogues {
  const { connection, client, service, platform, settings, folders, onChange } = options;
  const queue = workQueue((error) => connection.console.error(`Catalogues: ${describe(error)}`));
  const diagnostics = catalogueDiagnostics(connection);
  /** By the keys of their files. */
  const known = new Set<string>();
  const named = new Set<string>();
  /** Of what the settings name and is not there the user is told once. */
  const missing = new Set<string>();
  let watching: Promise<Disposable> | undefined;
  let disposed = false;
  return {
    rescan: () => void queue.add(scan),
    filesChanged(uris) {
      const keys = uris.map(fileKey).filter((key) => named.has(key) || isInFolder(key));
      if (keys.length > 0) void queue.add(() => readAll(keys));
    },
    dispose() {
      disposed = true;
    },
  };

  async function scan(): Promise<void> {
    const before = [...named].join('\n');
    named.clear();
    const found = new Set<string>();
    for (const folder of folders()) {
      for (const uri of await platform.findDrafts(folder, () => {}, isCatalogueFile)) found.add(fileKey(uri));
      const { catalogues = [] } = await settings.of(fileKey(`${folder}/${settingsFileName}`));
      for (const path of catalogues) named.add(addressIn(folder, path));
    }
    if ([...named].join('\n') !== before) watchNamed();
    const wanted = new Set([...found, ...named]);
    await readAll([...known, ...wanted].filter((key) => !known.has(key) || !wanted.has(key)));
  }

  async function readAll(keys: readonly string[]): Promise<void> {
    for (const key of keys) if (!disposed) await read(key);
    onChange();
  }

  async function read(key: string): Promise<void> {
    const isWanted = named.has(key) || isInFolder(key);
    const file = isWanted ? await readDraft(key, (uri) => platform.readFile(uri, longestCatalogue)) : undefined;
    if (file === undefined && named.has(key)) tellMissing(key);
    else missing.delete(key);
    const faults = await inSlices(
      service.setCatalogueInSlices(key, file !== undefined && 'text' in file ? file.text : '[]'),
      () => !disposed,
    );
    if (file === undefined) known.delete(key);
    else known.add(key);
    diagnostics.show(key, file !== undefined && 'leftOut' in file ? file.leftOut : (faults ?? []));
  }

  function tellMissing(key: string): void {
    if (missing.has(key)) return;
    missing.add(key);
    const message = say('catalogueMissing', { file: fileNameOf(key), address: key });
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  function isInFolder(key: string): boolean {
    return isCatalogueFile(key) && [...folders()].some((folder) => isWithin(folder, key));
  }

  /** The others are watched with the drafts. */
  function watchNamed(): void {
    if (!client.registersWatchers) return;
    void watching?.then((registered) => registered.dispose());
    const watchers = [...named]
      .filter((key) => !isInFolder(key))
      .map((key) => ({
        globPattern: client.watchesBelow ? { baseUri: parentOf(key), pattern: fileNameOf(key) } : `**/${fileNameOf(key)}`,
      }));
    watching = watchers.length === 0 ? undefined : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    watching?.catch((error) => connection.console.error(`Registration: ${describe(error)}`));
  }
}
