import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { type Draft, fileKey, type LanguageService } from '../service.ts';
import { toSpan } from './convert.ts';

/** An open draft at one version. It never changes: an edit makes the next one, so identity tells whether it is current. */
export interface OpenDraft {
  /** As the client spells it. */
  readonly uri: string;
  /** One spelling for each file: see `fileKey`. */
  readonly key: string;
  readonly version: number;
  readonly draft: Draft;
}

export type OpenDrafts = TextDocuments<OpenDraft>;

/** Keeps the open drafts by edits alone: the whole text is never built, so a keystroke costs what its paragraph costs. */
export function openDrafts(service: LanguageService): OpenDrafts {
  return new TextDocuments<OpenDraft>({
    create: (uri, _language, version, content) => ({ uri, key: fileKey(uri), version, draft: service.parse(content) }),
    update: (open, changes, version) => ({
      ...open,
      version,
      draft: changes.reduce((draft, change) => changed(service, draft, change), open.draft),
    }),
  });
}

/** The open draft of a file, however the client spells its address. */
export function openAt(documents: OpenDrafts, key: string): OpenDraft | undefined {
  return documents.get(key) ?? documents.all().find((open) => open.key === key);
}

function changed(service: LanguageService, draft: Draft, change: TextDocumentContentChangeEvent): Draft {
  if (!('range' in change)) return service.parse(change.text);
  return service.update(draft, { span: toSpan(draft, change.range), newText: change.text });
}
