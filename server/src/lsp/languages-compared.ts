import { type Draft, type LanguageService, languagesOfFile } from '../service.ts';
import type { OpenDrafts } from './documents.ts';
import { inSlices } from './in-slices.ts';
import type { SettingsSource } from './settings.ts';
import { workQueue } from './work-queue.ts';
import type { Workspace } from './workspace.ts';

/** Compares open drafts with their other languages: files beside them whose names differ in the language alone. */
export interface LanguagesCompared {
  /** Compares those again that have changed, when the library or the settings have: nobody waits for it. */
  follow(): void;
}

interface LanguagesComparedOptions {
  readonly service: LanguageService;
  readonly documents: OpenDrafts;
  readonly workspace: Workspace;
  readonly settings: Pick<SettingsSource, 'of'>;
  onChange(): void;
  failed(error: unknown): void;
}

/** A file with what it says. */
interface File {
  readonly uri: string;
  readonly draft: Draft;
}

export function languagesCompared({
  service,
  documents,
  workspace,
  settings,
  onChange,
  failed,
}: LanguagesComparedOptions): LanguagesCompared {
  const queue = workQueue(failed);
  /** The drafts that were compared last, by the addresses of their languages. */
  const compared = new Map<string, readonly File[]>();
  /** The other languages of open drafts that are not open themselves, as they were read, each with its number in the workspace. */
  let read = new Map<string, { readonly file: number; readonly draft: Draft }>();
  let waiting = false;
  return { follow };

  function follow(): void {
    if (waiting) return;
    waiting = true;
    void queue.add(async () => {
      waiting = false;
      const before = service.library.revision;
      await compareAll();
      if (service.library.revision !== before) onChange();
    });
  }

  async function compareAll(): Promise<void> {
    const groups = await wantedGroups();
    for (const [group, files] of compared)
      if (!groups.has(group)) {
        for (const { uri } of files) service.library.setDifferences(uri, undefined);
        compared.delete(group);
      }
    const last = read;
    read = new Map();
    for (const [group, uris] of groups) await compare(group, await filesOf(uris, last));
  }

  /** The languages of each open draft that wants to know. */
  async function wantedGroups(): Promise<ReadonlyMap<string, readonly string[]>> {
    const groups = new Map<string, readonly string[]>();
    for (const uri of documents.uris()) {
      const key = documents.get(uri)?.key;
      const languages = key === undefined ? undefined : languagesOfFile(key);
      if (key === undefined || languages === undefined || groups.has(languages.join())) continue;
      if ((await settings.of(key)).rules[rule] !== 'off') groups.set(languages.join(), languages);
    }
    return groups;
  }

  async function filesOf(uris: readonly string[], last: typeof read): Promise<readonly File[]> {
    const files: File[] = [];
    for (const uri of uris) {
      const open = await documents.readFile(uri);
      const draft = open?.draft ?? (await unopened(uri, last));
      if (draft !== undefined) files.push({ uri, draft });
    }
    return files;
  }

  async function unopened(uri: string, last: typeof read): Promise<Draft | undefined> {
    const file = workspace.files().get(uri);
    if (file === undefined) return undefined;
    const known = last.get(uri);
    const draft = known?.file === file ? known.draft : await workspace.read(uri);
    if (draft !== undefined) read.set(uri, { file, draft });
    return draft;
  }

  async function compare(group: string, files: readonly File[]): Promise<void> {
    const before = compared.get(group);
    if (before?.length === files.length && before.every(({ uri, draft }, at) => files[at]?.uri === uri && files[at].draft === draft))
      return;
    for (const { uri } of before ?? []) if (!files.some((file) => file.uri === uri)) service.library.setDifferences(uri, undefined);
    if (files.length > 1) await inSlices(service.noteDifferencesInSlices(files));
    else for (const { uri } of files) service.library.setDifferences(uri, undefined);
    compared.set(group, files);
  }
}

const rule = 'language-difference';
