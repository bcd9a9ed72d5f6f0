import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CodeLens,
  type DocumentSymbol,
  type FullDocumentDiagnosticReport,
  type Hover,
  MarkupContent,
} from 'vscode-languageserver';
import { startClient } from '../support/lsp-client.ts';
import { wetlands, withLostBracket } from './wetlands.ts';

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

const saidOfProposals = [
  {
    locale: 'es',
    card: '**Chile** propone insertar estas palabras (párrafo 1 de la parte dispositiva).',
    settle: 'Aceptar “and mark” (Chile)',
    lens: '1 propuesta: Chile',
    section: '1 entre corchetes',
    kept: 'Párrafo 1 de la parte dispositiva: no tiene ninguno encima a su nivel.',
  },
  {
    locale: 'fr',
    card: '**Chile** propose d’insérer ces mots (paragraphe 1 du dispositif).',
    settle: 'Accepter “and mark” (Chile)',
    lens: '1 proposition: Chile',
    section: '1 entre crochets',
    kept: 'Paragraphe 1 du dispositif : n’en a aucun au-dessus à son niveau.',
  },
  {
    locale: 'pt-br',
    card: '**Chile** propõe inserir estas palavras (parágrafo operativo 1).',
    settle: 'Aceitar “and mark” (Chile)',
    lens: '1 proposta: Chile',
    section: '1 entre colchetes',
    kept: 'Parágrafo operativo 1: não tem nenhum acima em seu nível.',
  },
  {
    locale: 'de',
    card: '**Chile** proposes to insert these words in operative paragraph 1.',
    settle: 'Accept “and mark” (Chile)',
    lens: '1 proposal: Chile',
    section: '1 in brackets',
    kept: 'Operative paragraph 1 has none beside it above.',
  },
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

  for (const { locale, card, settle, lens, section, kept } of saidOfProposals)
    it(`to a client of the locale ${locale}: on a proposal, in what may be done about it, and in why a paragraph stays`, async () => {
      const client = await startClient({ locale, initializationOptions: { showsProposals: true } });
      const draft = wetlands.replace('map the wetlands', 'map [Chile: and mark] the wetlands');
      await client.open(uri, draft);
      const textDocument = { uri };
      const line = draft.split('\n').findIndex((each) => each.includes('[Chile'));
      const position = { line, character: (draft.split('\n')[line] ?? '').indexOf('[Chile') };
      const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
      assert.ok(MarkupContent.is(hover.contents));
      assert.ok(hover.contents.value.startsWith(card), hover.contents.value);
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['refactor.rewrite.accept'] },
      });
      assert.equal(actions[0]?.title, settle);
      const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
      assert.deepEqual(
        lenses.map(({ command }) => command?.title),
        [lens],
      );
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      assert.ok(JSON.stringify(symbols).includes(section), JSON.stringify(symbols));
      const moved = await client.request<{ readonly reason: string }>('penholder/moveParagraph', {
        uri,
        position: { line: draft.split('\n').indexOf('1.'), character: 0 },
        direction: 'up',
      });
      assert.equal(moved.reason, kept);
      await client.stop();
    });
});
