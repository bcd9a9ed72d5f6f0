import {
  Disposable,
  type ExtensionContext,
  l10n,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Change, FromPage, PreviewState, ToPage } from '../webview/messages.ts';
import { coloursSetting, type DelegationPalette, isColoured } from './delegation-palette.ts';
import { previewPage } from './preview-page.ts';

/** A preview in its panel. */
export interface PreviewPanel {
  readonly panel: WebviewPanel;
  /** Asks the server for all of it. */
  renew(): void;
}

interface Options {
  readonly panel: WebviewPanel;
  readonly state: PreviewState;
  readonly context: ExtensionContext;
  clientOf(): BaseLanguageClient | undefined;
  readonly palette: DelegationPalette;
}

/** Shows a draft in a panel, as the server makes it, and keeps it beside the draft's editor until the panel is closed. */
export function previewPanel({ panel, state: before, context, clientOf, palette }: Options): PreviewPanel {
  const uri = Uri.parse(before.uri);
  const { webview } = panel;
  let state = before;
  /** The preview that the page shows. */
  let shown: Change | undefined;
  /** How often all of it was asked for: an answer to a question before that is none. */
  let renewed = 0;
  let isAsking = false;
  /** Whether something has changed since the question, or while nobody saw the page. */
  let isLate = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Until then the editor scrolls because the page did. */
  let quietUntil = 0;
  const subscriptions = Disposable.from(
    webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(() => {
      if (panel.visible && isLate) renew();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isOwn(document.uri)) wait();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(coloursSetting)) tellColours();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (panel.visible && isOwn(textEditor.document.uri) && Date.now() > quietUntil) follow(textEditor);
    }),
  );
  panel.onDidDispose(() => {
    clearTimeout(waiting);
    subscriptions.dispose();
  });
  webview.html = previewPage(webview, context, panel.title);
  return { panel, renew };

  function hear(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        // A page that was hidden has forgotten all.
        renew();
        break;
      case 'choose':
        state = { uri: state.uri, ...(message.whose !== undefined && { whose: message.whose }) };
        renew();
        break;
      case 'open':
        void goTo(message.line);
        break;
      case 'scrolled':
        quietUntil = Date.now() + quietMilliseconds;
        ownEditor()?.revealRange(rangeOf(message.line), TextEditorRevealType.AtTop);
        break;
    }
  }

  function renew(): void {
    shown = undefined;
    renewed += 1;
    void refresh();
  }

  function wait(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), pauseMilliseconds);
  }

  /** One question at a time: each is about what has changed since the answer before. None while nobody sees the page. */
  async function refresh(): Promise<void> {
    clearTimeout(waiting);
    isLate = isAsking || !panel.visible;
    if (isLate) return;
    isAsking = true;
    const before = renewed;
    const params = { textDocument: { uri: state.uri }, whose: state.whose, since: shown?.id };
    const change = await clientOf()
      ?.sendRequest<Change | null>('penholder/preview', params)
      // A server that stops does not answer; the next one is asked when it has started.
      .catch(() => undefined);
    isAsking = false;
    if (before === renewed && change !== undefined) show(change);
    if (isLate) void refresh();
  }

  function show(change: Change | null): void {
    const isFirst = shown === undefined;
    shown = change ?? undefined;
    if (change === null) {
      tell({ type: 'nothing', message: l10n.t('There is no draft to show: it was moved or deleted, or it is too long.') });
      return;
    }
    tellColours();
    tell({ type: 'show', change, state });
    const editor = ownEditor();
    if (isFirst && editor !== undefined) follow(editor);
  }

  function tellColours(): void {
    const named = isColoured(uri) ? (shown?.delegations ?? []) : [];
    tell({ type: 'colours', colours: Object.fromEntries(named.map((name) => [name, palette.colourOf(uri, name)])) });
  }

  function follow({ visibleRanges: [first] }: TextEditor): void {
    if (first !== undefined) tell({ type: 'reveal', line: first.start.line });
  }

  async function goTo(line: number): Promise<void> {
    const viewColumn = ownEditor()?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(uri, { viewColumn, selection: rangeOf(line) });
  }

  function ownEditor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => isOwn(document.uri));
  }

  function isOwn(other: Uri): boolean {
    return other.toString() === uri.toString();
  }

  function tell(message: ToPage): void {
    void webview.postMessage(message);
  }
}

function rangeOf(line: number): Range {
  return new Range(Math.floor(line), 0, Math.floor(line), 0);
}

/** After the last of several keystrokes. */
const pauseMilliseconds = 200;
/** As long as an editor takes to scroll smoothly. */
const quietMilliseconds = 400;
