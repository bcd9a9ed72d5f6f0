import { createLanguageService, type Draft, isDraftFile, keyOfPath, pathOf } from '../../service.ts';
import { finished } from '../../text/slices.ts';
import { draftsThatThereAre, ToolRefusal } from '../../tools/refusal.ts';
import type { Desk, DraftOnDesk } from '../../tools/tool.ts';
import { findSettings, isProblem } from '../config.ts';
import { draftOfSource } from '../source-draft.ts';
import { folderLibrary } from './folder-library.ts';
import type { OpenFolders } from './open-folders.ts';

/** Lays out the drafts of the folders, as their files are at the moment of the question. Two questions must not overlap. */
export function folderDesk(open: OpenFolders): Desk {
  const service = createLanguageService({
    onError: (_, error) => {
      throw error;
    },
  });
  const library = folderLibrary(open, service);

  async function draft(name: string): Promise<DraftOnDesk> {
    const path = await open.find(name);
    if (path === undefined || !mayBeDraft(path)) throw new ToolRefusal(await noSuchDraft(name));
    const settingsFor = await findSettings(undefined, service, open.holds);
    const settings = await settingsFor(path);
    if (isProblem(settings)) throw new ToolRefusal(`${open.shown(settings.path ?? path)}: ${settings.text}`);
    await library.refresh(settings.catalogues);
    let refused = '';
    const read = await draftOfSource({ path, size: 0, foundInFolder: true }, service, ({ text }) => {
      refused = text;
    });
    if (read === undefined) throw new ToolRefusal(`${open.shown(path)}: ${refused}`);
    const uri = keyOfPath(path);
    library.enter(path, read.draft);
    await readQuoted(uri, read.draft);
    return { draft: read.draft, uri, settings };
  }

  /** The texts that it quotes, so that its quotations can be held against them. */
  async function readQuoted(uri: string, draft: Draft): Promise<void> {
    for (const each of service.library.unreadTexts(service.quotedTexts(draft), uri)) {
      const text = await library.read(each);
      if (text !== undefined) finished(service.readTextInSlices(each, text));
    }
  }

  async function noSuchDraft(name: string): Promise<string> {
    await library.refresh();
    const names = [...service.library.entries()].map(({ uri }) => open.shown(pathOf(uri)));
    return `There is no draft “${name}” in the folders that may be asked about. ${draftsThatThereAre(names)}`;
  }

  return {
    service,
    draft,
    done: async (work) => finished(work),
    read: library.read,
    settled: () => library.refresh(),
    shown: (uri) => open.shown(pathOf(uri)),
  };
}

/** A text that its name tells to be one: a model has no business in other files. */
function mayBeDraft(path: string): boolean {
  return isDraftFile(path) || /\.(?:txt|md)$/i.test(path);
}
