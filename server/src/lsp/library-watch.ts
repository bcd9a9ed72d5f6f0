import type { LanguageService } from '../service.ts';
import type { OpenDraft, OpenDrafts } from './documents.ts';
import { inSlices } from './in-slices.ts';
import type { Workspace } from './workspace.ts';

/** Keeps the library up to date with the open drafts. */
export interface LibraryWatch {
  /** Enters the drafts that were edited since they were last entered. To be awaited before a question to the library. */
  flush(): Promise<void>;
}

/** Longer than the pause between two keystrokes, so that a draft is not entered at each of them. */
const quietMilliseconds = 300;

interface LibraryWatchOptions {
  readonly service: LanguageService;
  readonly documents: OpenDrafts;
  readonly workspace: Workspace;
  onChange(): void;
}

export function watchOpenDrafts({ service, documents, workspace, onChange }: LibraryWatchOptions): LibraryWatch {
  const edited = new Set<OpenDraft['uri']>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let entered = Promise.resolve();

  documents.onDidChange(({ uri }) => {
    edited.add(uri);
    clearTimeout(timer);
    timer = setTimeout(flush, quietMilliseconds);
  });
  documents.onDidClose((uri) => {
    edited.delete(uri);
    // What was not saved is lost, so the file holds again.
    workspace.filesChanged([uri]);
  });
  return { flush };

  function flush(): Promise<void> {
    entered = entered.then(enterAll);
    return entered;
  }

  async function enterAll(): Promise<void> {
    if (edited.size === 0) return;
    const drafts = [...edited].flatMap((uri) => documents.get(uri) ?? []);
    edited.clear();
    for (const open of drafts) await inSlices(service.indexInSlices(open.key, open.draft), () => documents.get(open.uri) === open);
    onChange();
  }
}
