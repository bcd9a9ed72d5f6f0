import type {
  Connection,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { type Draft, fileKey, type LanguageService } from '../service.ts';
import { toSpan } from './convert.ts';
import { describe } from './guard.ts';
import { inSlices } from './in-slices.ts';

/** An open draft at one version. It never changes: an edit makes the next one, so identity tells whether it is current. */
export interface OpenDraft {
  /** As the client spells it. */
  readonly uri: string;
  /** One spelling for each file: see `fileKey`. */
  readonly key: string;
  readonly version: number;
  readonly draft: Draft;
}

/** The drafts that the client has open. A long one is read in slices, and is not there before it is read. */
export interface OpenDrafts {
  /** The draft as it stands now; undefined while it is being read. */
  get(uri: string): OpenDraft | undefined;
  /** The draft of which a request speaks that has just come, edits that came before it included; undefined where none is open, or it was closed meanwhile. */
  read(uri: string): Promise<OpenDraft | undefined>;
  /** The same of a file, however the client spells its address. */
  readFile(key: string): Promise<OpenDraft | undefined>;
  /** Whether the client has the file open, read or not. */
  isOpen(key: string): boolean;
  /** The file's address as the client spells it, if it has it open; else the key. */
  addressOf(key: string): string;
  /** As the client spells them. */
  uris(): readonly string[];
  onDidOpen(listener: () => void): void;
  /** Told when a draft has been opened and when it has been edited, once it is read. */
  onDidChange(listener: (open: OpenDraft) => void): void;
  onDidClose(listener: (uri: string) => void): void;
  listen(): void;
}

interface Entry {
  readonly uri: string;
  readonly key: string;
  /** Undefined while it is being read. */
  open: OpenDraft | undefined;
  /** Resolves when all that has come so far is read. */
  reading: Promise<OpenDraft | undefined>;
}

/** Keeps the open drafts by edits alone: the whole text is never built, so a keystroke costs what its paragraph costs. */
export function openDrafts(connection: Connection, service: LanguageService): OpenDrafts {
  const entries = new Map<string, Entry>();
  const opened = new Set<() => void>();
  const changed = new Set<(open: OpenDraft) => void>();
  const closed = new Set<(uri: string) => void>();

  return {
    get: (uri) => entries.get(uri)?.open,
    read: async (uri) => entries.get(uri)?.reading,
    readFile: async (key) => entryOf(key)?.reading,
    isOpen: (key) => entryOf(key) !== undefined,
    addressOf: (key) => entryOf(key)?.uri ?? key,
    uris: () => [...entries.keys()],
    onDidOpen: (listener) => opened.add(listener),
    onDidChange: (listener) => changed.add(listener),
    onDidClose: (listener) => closed.add(listener),
    listen() {
      connection.onDidOpenTextDocument(open);
      connection.onDidChangeTextDocument(change);
      connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
        if (entries.delete(uri)) for (const listener of closed) listener(uri);
      });
    },
  };

  function entryOf(key: string): Entry | undefined {
    return entries.get(key) ?? [...entries.values()].find((entry) => entry.key === key);
  }

  function open({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams): void {
    const entry: Entry = { uri, key: fileKey(uri), open: undefined, reading: Promise.resolve(undefined) };
    entries.set(uri, entry);
    for (const listener of opened) listener();
    advance(entry, version, () => parsed(entry, text));
  }

  function change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const entry = entries.get(uri);
    if (entry === undefined) return;
    advance(entry, version, async (before) => {
      let draft = before?.draft;
      for (const each of contentChanges) draft = draft && (await edited(entry, draft, each));
      return draft;
    });
  }

  /** An edit without sense, which is a client's slip, leaves the draft as it was. */
  function advance(entry: Entry, version: number, make: (before: OpenDraft | undefined) => Promise<Draft | undefined>): void {
    entry.reading = entry.reading.then(async (before) => {
      try {
        const draft = await make(before);
        if (draft === undefined || !isCurrent(entry)) return undefined;
        const now = { uri: entry.uri, key: entry.key, version, draft };
        entry.open = now;
        for (const listener of changed) listener(now);
        return now;
      } catch (error) {
        connection.console.error(`The edit of ${entry.uri} is left out: ${describe(error)}`);
        return before;
      }
    });
  }

  async function edited(entry: Entry, draft: Draft, change: TextDocumentContentChangeEvent): Promise<Draft | undefined> {
    if (!('range' in change)) return parsed(entry, change.text);
    return service.update(draft, { span: toSpan(draft, change.range), newText: change.text });
  }

  async function parsed(entry: Entry, text: string): Promise<Draft | undefined> {
    entry.open = undefined;
    return inSlices(service.parseInSlices(text), () => isCurrent(entry));
  }

  /** Closed, and perhaps opened again, the draft is another. */
  function isCurrent(entry: Entry): boolean {
    return entries.get(entry.uri) === entry;
  }
}
