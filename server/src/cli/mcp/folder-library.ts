import { stampOf } from '../../files/cache/stamp.ts';
import { findDrafts } from '../../files/find-drafts.ts';
import { type Draft, isCatalogueFile, isDraftFile, keyOfPath, type LanguageService, pathOf } from '../../service.ts';
import { finished } from '../../text/slices.ts';
import { isTextFile, readTextFile } from '../read-text-file.ts';
import { draftOfSource } from '../source-draft.ts';
import type { OpenFolders } from './open-folders.ts';

/** Keeps what the library knows of some folders up to date. */
export interface FolderLibrary {
  /** Reads what has changed since it was last called, from now on also the catalogues that settings name. Two calls must not overlap. */
  refresh(catalogues?: readonly string[]): Promise<void>;
  /** Enters a draft that was just read. A text that is no `*.draft` stays until the next refresh: it is asked about by its name, and is none of those that others are held against. */
  enter(path: string, draft: Draft): void;
  /** A draft of the library, from its file; undefined where it has gone. */
  read(uri: string): Promise<Draft | undefined>;
}

export function folderLibrary({ folders, holds }: OpenFolders, service: LanguageService): FolderLibrary {
  const named = new Set<string>();
  const stamps = new Map<string, string | undefined>();

  async function* files(): AsyncGenerator<string> {
    for (const folder of folders)
      yield* findDrafts(
        folder,
        () => {},
        (name) => isDraftFile(name) || isCatalogueFile(name),
      );
  }

  async function readFrom(path: string): Promise<void> {
    const uri = keyOfPath(path);
    if (isCatalogueFile(path)) {
      const list = await readTextFile({ path, foundInFolder: true });
      finished(service.setCatalogueInSlices(uri, isTextFile(list) ? list.text : '[]'));
      return;
    }
    const draft = await draftAt(path);
    if (draft === undefined) service.library.delete(uri);
    else service.index(uri, draft);
  }

  function forget(path: string): void {
    stamps.delete(path);
    if (isCatalogueFile(path)) finished(service.setCatalogueInSlices(keyOfPath(path), '[]'));
    else service.library.delete(keyOfPath(path));
  }

  /** What cannot be read is no text that anybody could be told of: a question about it itself gets the reason. */
  async function draftAt(path: string): Promise<Draft | undefined> {
    return (await draftOfSource({ path, size: 0, foundInFolder: true }, service, () => {}))?.draft;
  }

  return {
    async refresh(catalogues = []) {
      for (const path of catalogues) named.add(path);
      const met = new Set<string>();
      for await (const path of files()) met.add(path);
      for (const path of named) if (await holds(path)) met.add(path);
      for (const path of met) {
        const stamp = await stampOf(path);
        // No stamp yet, or none any more: it is read again.
        if (stamp && stamps.get(path) === stamp) continue;
        stamps.set(path, stamp);
        await readFrom(path);
      }
      for (const path of stamps.keys()) if (!met.has(path)) forget(path);
    },
    enter(path, draft) {
      service.index(keyOfPath(path), draft);
      if (!stamps.has(path)) stamps.set(path, undefined);
    },
    read: (uri) => draftAt(pathOf(uri)),
  };
}
