import type { LanguageService } from '../service.ts';
import type { OpenDraft, OpenDrafts } from './documents.ts';
import type { Workspace } from './workspace.ts';

/** Keeps the library to what the open drafts say now. */
export interface LibraryWatch {
  /** Enters the drafts that have been edited since they were last entered: before a question to the library. */
  flush(): void;
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

  documents.onDidChangeContent(({ document }) => {
    edited.add(document.uri);
    clearTimeout(timer);
    timer = setTimeout(flush, quietMilliseconds);
  });
  documents.onDidClose(({ document }) => {
    edited.delete(document.uri);
    // The text that was not saved is gone, and the file speaks again.
    workspace.filesChanged([document.uri]);
  });
  return { flush };

  function flush(): void {
    if (edited.size === 0) return;
    for (const uri of edited) {
      const open = documents.get(uri);
      if (open) service.index(open.key, open.draft);
    }
    edited.clear();
    onChange();
  }
}
