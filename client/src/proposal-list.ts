import { type Disposable, Range as EditorRange, type Event, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

/** What the server answers of a draft. */
interface ProposalTable {
  readonly version: number;
  readonly rows: readonly ProposalRow[];
  readonly byParagraph: readonly ProposalGroup[];
  readonly byDelegation: readonly ProposalGroup[];
  readonly byStatus: readonly ProposalGroup[];
  readonly delegations: readonly string[];
  readonly stamps: readonly { readonly range: Range; readonly isAgreed: boolean }[];
  readonly agreement: { readonly paragraphs: number; readonly agreed: number; readonly open: number };
}

export interface ProposalRow {
  readonly id: string;
  readonly kind: string;
  readonly range: Range;
  readonly title: string;
  readonly detail: string;
  readonly isOpen: boolean;
  readonly settles: readonly ('accept' | 'reject')[];
  readonly marks: readonly DelegationMark[];
}

/** Where a delegation's name stands, or words that it is for. */
interface DelegationMark {
  /** Of the table's delegations, by its number. */
  readonly delegation: number;
  readonly is: 'name' | 'words';
  readonly range: Range;
}

export interface ProposalGroup {
  readonly title: string;
  readonly rows: readonly number[];
}

export interface Proposals extends ProposalTable {
  readonly uri: Uri;
}

/** The proposals of the draft that was last in the editor. */
export interface ProposalList extends Disposable {
  readonly current: Proposals | undefined;
  readonly onDidChange: Event<void>;
  /** Asks the server of this draft, or of the one that is shown, unless it is as it was listed. */
  refresh(document?: TextDocument): Promise<Proposals | undefined>;
}

export function proposalList(clientOf: () => BaseLanguageClient | undefined): ProposalList {
  const changed = new EventEmitter<void>();
  let current: Proposals | undefined;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const subscriptions = [
    changed,
    window.onDidChangeActiveTextEditor((editor) => void refresh(editor?.document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== current?.uri.toString()) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(document), pauseMilliseconds);
    }),
    // A file whose language is changed is closed and opened again.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) void refresh(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === current?.uri.toString()) show(undefined);
    }),
  ];
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    refresh,
    dispose() {
      clearTimeout(waiting);
      for (const each of subscriptions) each.dispose();
    },
  };

  async function refresh(document: TextDocument | undefined = shownDocument()): Promise<Proposals | undefined> {
    if (document?.languageId !== 'draft') return undefined;
    const asking = ++asked;
    const { uri, version } = document;
    if (current?.version === version && current.uri.toString() === uri.toString()) return current;
    const client = clientOf();
    const table = await client
      ?.sendRequest<ProposalTable | null>('penholder/proposals', { textDocument: { uri: uri.toString() } })
      // A server that stops does not answer; the next one is asked when it has started.
      .catch(() => null);
    // The server does not know what is no file of the drafter's, such as the old side of a comparison.
    if (!table) return undefined;
    const proposals = { ...table, uri };
    if (asking === asked && !document.isClosed) show(proposals);
    return proposals;
  }

  function shownDocument(): TextDocument | undefined {
    const shown = current?.uri.toString();
    return workspace.textDocuments.find(({ uri }) => uri.toString() === shown) ?? window.activeTextEditor?.document;
  }

  function show(proposals: Proposals | undefined): void {
    current = proposals;
    changed.fire();
  }
}

/** After the last of several keystrokes. */
const pauseMilliseconds = 300;

export function toRange({ start, end }: Range): EditorRange {
  return new EditorRange(start.line, start.character, end.line, end.character);
}
