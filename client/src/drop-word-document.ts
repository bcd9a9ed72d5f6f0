import { type Disposable, DocumentDropEdit, DocumentDropOrPasteEditKind, type DocumentSelector, l10n, languages, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const kind = DocumentDropOrPasteEditKind.Text.append('word');

/** Puts the text of a Word document into the draft on which it is dropped, with its tracked changes: VS Code asks for Shift while the mouse is let go. */
export function registerDropWordDocument(clientOf: () => BaseLanguageClient | undefined, selector: DocumentSelector): Disposable {
  return languages.registerDocumentDropEditProvider(
    selector,
    {
      async provideDocumentDropEdits(_document, _position, data, token) {
        const list = await data.get(uriList)?.asString();
        // Lines that begin with # are remarks (RFC 2483).
        const uris = (list ?? '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
        const document = uris.find((uri) => Uri.parse(uri).path.toLowerCase().endsWith('.docx'));
        if (document === undefined || uris.length > 1) return undefined;
        const made = await clientOf()?.sendRequest<{ readonly text?: string } | null>('penholder/import', { uri: document }, token);
        if (made?.text === undefined || token.isCancellationRequested) return undefined;
        return [new DocumentDropEdit(made.text, l10n.t('Insert the Text of the Word Document'), kind)];
      },
    },
    { providedDropEditKinds: [kind], dropMimeTypes: [uriList] },
  );
}

const uriList = 'text/uri-list';
