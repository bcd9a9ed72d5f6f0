import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  MarkupKind,
  type SelectionRange,
  type SymbolInformation,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { type Draft, inTurns, type OutlineItem } from '../service.ts';
import { contains } from '../text/span.ts';
import type { Context } from './context.ts';
import { foldKind, symbolKind, toOffset, toPosition, toRange, toSpan } from './convert.ts';
import { withDetails } from './finding-details.ts';
import { ensureWanted } from './guard.ts';
import { inSlices } from './in-slices.ts';
import { textReader } from './text-reader.ts';
import { answerInTurns } from './while-wanted.ts';

/** Serves the requests about one place or one draft. For a draft that is not open the answer is empty. */
export function serveFeatures(context: Context): void {
  const { connection, service, client, documents, settings, diagnoses, guard } = context;
  connection.onHover(
    guard('hover', null, async ({ textDocument, position }, token) => {
      // Of a long draft that is still being read there is nothing to show yet: who hovers does not wait, and hovers again.
      const open = documents.get(textDocument.uri);
      if (!open) return null;
      const { draft, key } = open;
      const other = service.namesOtherParagraph(draft, toOffset(draft, position))
        ? await service.otherParagraphCard(draft, toOffset(draft, position), textReader(context, token))
        : undefined;
      const patterns = await settings.addresses();
      const work = inTurns(() => service.hover(draft, toOffset(draft, position), key, patterns));
      const hover = other ?? (draft.length < longUnits ? await inSlices(work) : work.next().value);
      const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      const shown = withDetails(hover, diagnoses.foundAt(draft, toOffset(draft, position)));
      return shown ? { contents: { kind, value: shown.markdown }, range: toRange(draft, shown.span) } : null;
    }),
  );

  connection.onDocumentSymbol(
    guard('documentSymbol', null, async ({ textDocument }, token) => {
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      const items = await answerInTurns(token, () => service.outline(draft));
      return client.nestedSymbols
        ? items.map((item) => nestedSymbol(draft, item))
        : items.flatMap((item) => [...flatSymbols(draft, textDocument.uri, item, undefined)]);
    }),
  );

  connection.onFoldingRanges(
    guard('foldingRange', null, async ({ textDocument }, token) => {
      const draft = await draftOf(textDocument, token);
      const folds = draft && (await answerInTurns(token, () => service.folds(draft)));
      return folds ? foldingRanges(folds.map((fold) => ({ ...toRange(draft, fold), kind: foldKind[fold.kind] }))) : null;
    }),
  );

  connection.onDocumentLinks(
    guard('documentLink', null, async ({ textDocument }, token) => {
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      const patterns = await settings.addresses();
      const links = await answerInTurns(token, () => service.links(draft, patterns));
      return links.map(({ span, url, title }): DocumentLink => ({ range: toRange(draft, span), target: url, tooltip: title }));
    }),
  );

  connection.onDocumentOnTypeFormatting(
    guard('onTypeFormatting', null, async ({ textDocument, position, ch }, token) => {
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      const edits = service.typed(draft, toOffset(draft, position), ch);
      return edits.map(({ span, newText }) => ({ range: toRange(draft, span), newText }));
    }),
  );

  connection.onSelectionRanges(
    guard('selectionRange', null, async ({ textDocument, positions }, token) => {
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      return positions.map((position) => {
        const spans = service.selections(draft, toOffset(draft, position));
        // A client wants one for each position.
        const widest: SelectionRange = { range: { start: position, end: position } };
        return (
          spans.reduceRight<SelectionRange | undefined>(
            (parent, each) => ({ range: toRange(draft, each), ...(parent && { parent }) }),
            undefined,
          ) ?? widest
        );
      });
    }),
  );

  connection.languages.inlayHint.on(
    guard('inlayHint', null, async ({ textDocument, range }, token) => {
      if (!(await settings.showsTitles())) return null;
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      const hints = await answerInTurns(token, () => service.titleHints(draft, toSpan(draft, range)));
      return hints.map(
        ({ offset, title, short }): InlayHint => ({ position: toPosition(draft, offset), label: short, tooltip: title, paddingLeft: true }),
      );
    }),
  );

  connection.onDocumentHighlight(
    guard('documentHighlight', null, async ({ textDocument, position }, token) => {
      const draft = await draftOf(textDocument, token);
      if (!draft) return null;
      const alike = await answerInTurns(token, () => service.highlight(draft, toOffset(draft, position)));
      return alike.map((span): DocumentHighlight => ({ range: toRange(draft, span), kind: DocumentHighlightKind.Text }));
    }),
  );

  async function draftOf({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<Draft | undefined> {
    const open = await documents.read(uri);
    ensureWanted(token);
    return open?.draft;
  }
}

/** Of a longer draft a hover has one turn while little is known yet: what comes later is about words that the pointer has left. In UTF-16 code units. */
const longUnits = 1_000_000;

/** A client refuses a symbol without a name, and one whose selection lies outside it. */
function nestedSymbol(draft: Draft, { name, detail, kind, span, selection, children }: OutlineItem): DocumentSymbol {
  return {
    name: name || '…',
    detail,
    kind: symbolKind[kind],
    range: toRange(draft, span),
    selectionRange: toRange(draft, contains(span, selection) ? selection : span),
    children: children.map((child) => nestedSymbol(draft, child)),
  };
}

function* flatSymbols(draft: Draft, uri: string, item: OutlineItem, containerName: string | undefined): Iterable<SymbolInformation> {
  const location = { uri, range: toRange(draft, item.span) };
  yield { name: item.name || '…', kind: symbolKind[item.kind], location, ...(containerName !== undefined && { containerName }) };
  for (const child of item.children) yield* flatSymbols(draft, uri, child, item.name);
}

/** Folds of whole lines, since VS Code folds no others; a fold within one line would hide nothing. */
function foldingRanges(folds: readonly (ReturnType<typeof toRange> & { kind: string })[]): FoldingRange[] {
  return folds
    .filter(({ start, end }) => start.line < end.line)
    .map(({ start, end, kind }) => ({ startLine: start.line, endLine: end.line, kind }));
}
