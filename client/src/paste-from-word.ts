import { type Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, type DocumentSelector, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const kind = DocumentDropOrPasteEditKind.Text.append('word');

/** Pastes what was copied from Word as the text of a draft, with its numbers and tracked changes. VS Code offers plain text beside it. */
export function registerPasteFromWord(clientOf: () => BaseLanguageClient | undefined, selector: DocumentSelector): Disposable {
  return languages.registerDocumentPasteEditProvider(
    selector,
    {
      async provideDocumentPasteEdits(_document, ranges, data, _context, token) {
        const html = await data.get('text/html')?.asString();
        if (html === undefined || html.length > mostUnits || !mayBeFromWord.test(html)) return undefined;
        const made = await clientOf()?.sendRequest<{ readonly text: string } | null>('penholder/importClipboard', { html }, token);
        if (!made || token.isCancellationRequested) return undefined;
        const isWithinLine = ranges.every((range) => range.isSingleLine) && !made.text.trimEnd().includes('\n');
        return [new DocumentPasteEdit(isWithinLine ? made.text.trimEnd() : made.text, l10n.t('Paste from Word, with Its Changes'), kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html'] },
  );
}

const mayBeFromWord = /urn:schemas-microsoft-com:office|class=["']?Mso[A-Z]/;
/** Of a thousand pages there is a file. In UTF-16 code units. */
const mostUnits = 16 * 1024 * 1024;
