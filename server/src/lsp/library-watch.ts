import type { LanguageService } from '../service.ts';
import type { OpenDraft, OpenDrafts } from './documents.ts';
import { inSlices } from './in-slices.ts';
import type { Workspace } from './workspace.ts';

/** Keeps the library to what the open drafts say now. */
export interface LibraryWatch {
  /** Enters the drafts that have been edited since they were last entered: before a question to the library. */
  flush(): Promise<void>;
}

/** Longer than the pause between two keystrokes, so that the library is not entered anew at each. */
const quietMilliseconds = 300;

interface LibraryWatchOptions {
  readonly service: LanguageService;
  readonly documents: OpenDrafts;
  readonly workspace: Workspace;
  /** Told when open drafts have been entered. */
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
    // The text that was not saved is gone, and the file speaks again.
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
