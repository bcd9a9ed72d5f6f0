import { type ExtensionContext, env, l10n, Uri, type Webview } from 'vscode';

/** The folders from which the page may read: of each one file, a script and a style. */
export function previewFolders({ extensionUri }: ExtensionContext): Uri[] {
  return [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'client/media')];
}

/** The page before it shows anything. It runs one script and has one style, and fetches nothing else. */
export function previewPage(webview: Webview, { extensionUri }: ExtensionContext, name: string): string {
  const nonce = crypto.randomUUID();
  const address = (file: string) => escaped(webview.asWebviewUri(Uri.joinPath(extensionUri, file)).toString());
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(name)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${address('client/media/preview.css')}">
</head>
<body>
<header id="header">
<h1>${escaped(name)}</h1>
<label>${escaped(l10n.t('Text:'))} <select id="whose"><option>${escaped(l10n.t('As written'))}</option></select></label>
</header>
<main id="text" aria-describedby="keys"></main>
<section id="notes" aria-labelledby="notes-title" hidden>
<h2 id="notes-title">${escaped(l10n.t('Notes'))}</h2>
<div id="note-list"></div>
</section>
<p id="message" role="status" hidden></p>
<p id="keys" hidden>${escaped(l10n.t('The arrow keys lead from paragraph to paragraph, Enter to its place in the draft.'))}</p>
<script nonce="${nonce}" src="${address('dist/preview.js')}"></script>
</body>
</html>
`;
}

/** Of a file's name and of addresses. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
