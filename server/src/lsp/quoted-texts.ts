import type { Draft, LanguageService } from '../service.ts';
import type { OpenDrafts } from './documents.ts';
import { inSlices } from './in-slices.ts';
import { workQueue } from './work-queue.ts';
import type { Workspace } from './workspace.ts';

/** Reads the texts whose words drafts quote, since the library knows none of their words. */
export interface QuotedTexts {
  /** Reads what a draft quotes and is not known, before it is checked; true where something was read. */
  readFor(key: string, draft: Draft): Promise<boolean>;
  /** Reads what the open drafts quote, when the library has changed: nobody waits for it. */
  follow(): void;
}

interface QuotedTextsOptions {
  readonly service: LanguageService;
  readonly documents: OpenDrafts;
  readonly workspace: Workspace;
  onChange(): void;
  failed(error: unknown): void;
}

export function quotedTexts({ service, documents, workspace, onChange, failed }: QuotedTextsOptions): QuotedTexts {
  const queue = workQueue(failed);
  let waiting = false;
  return { readFor, follow };

  function follow(): void {
    if (waiting) return;
    waiting = true;
    void queue.add(async () => {
      waiting = false;
      let changed = false;
      for (const uri of documents.uris()) {
        const open = documents.get(uri);
        if (open !== undefined && (await readFor(open.key, open.draft))) changed = true;
      }
      if (changed) onChange();
    });
  }

  async function readFor(key: string, draft: Draft): Promise<boolean> {
    let read = false;
    for (const each of service.library.unreadTexts(service.quotedTexts(draft), key)) {
      const text = (await documents.readFile(each))?.draft ?? (await workspace.read(each));
      if (text === undefined) continue;
      await inSlices(service.readTextInSlices(each, text));
      read = true;
    }
    return read;
  }
}
