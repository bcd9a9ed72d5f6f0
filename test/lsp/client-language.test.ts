import assert from 'node:assert/strict';
import { type CodeAction, type FullDocumentDiagnosticReport, type Hover, MarkupContent } from 'vscode-languageserver';
import { startClient } from '../support/lsp-client.ts';
import { withLostBracket } from './wetlands.ts';

const uri = 'file:///drafts/wetlands.draft';

const said = [
  { locale: 'es', message: /: el corchete “.*” no se cierra\.$/, detail: /^Ciérrelo donde terminan/, fix: 'No señalar esto aquí' },
  {
    locale: 'fr',
    message: /\s: le crochet «\s.*\s» n’est pas fermé\.$/,
    detail: /^Fermez-le là où finissent/,
    fix: 'Ne pas signaler ceci ici',
  },
  { locale: 'pt-br', message: /: o colchete “.*” não se fecha\.$/, detail: /^Feche-o onde terminam/, fix: 'Não apontar isto aqui' },
  { locale: 'de', message: /^The bracket “.*” in .* is not closed\.$/, detail: /^Close it where/, fix: 'Do not report this here' },
] as const;

describe('The server speaks the language of its client', () => {
  for (const { locale, message, detail, fix } of said)
    it(`to a client of the locale ${locale}: in findings, on hover and in fixes`, async () => {
      const client = await startClient({ locale });
      await client.open(uri, withLostBracket);
      const textDocument = { uri };
      const { items } = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      const [finding] = items;
      assert.ok(finding);
      assert.match(String(finding.message), message);
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position: finding.range.start });
      assert.ok(MarkupContent.is(hover.contents));
      assert.match(hover.contents.value, detail);
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: finding.range,
        context: { diagnostics: [], only: ['quickfix'] },
      });
      assert.equal(actions.at(-1)?.title, fix);
      await client.stop();
    });
});
