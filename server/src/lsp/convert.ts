import { DiagnosticSeverity, FoldingRangeKind, type Position, type Range, SymbolKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Fold, OutlineKind, Severity } from '../service.ts';
import { type Span, span } from '../text/span.ts';

/**
 * Here alone the server's offsets become positions and back. Positions are UTF-16, the encoding that every client
 * understands (LSP 3.17, `PositionEncodingKind`); LF, CR LF and a lone CR end a line.
 */
export function toRange(draft: Draft, span: Span): Range {
  return draft.rangeOf(span);
}

export function toPosition(draft: Draft, offset: number): Position {
  return draft.positionAt(offset);
}

/** For a text that is no draft, such as a `penholder.json`. */
export function rangesIn(text: string): (span: Span) => Range {
  const document = TextDocument.create('', 'json', 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}

/** A position outside the text is clamped, and a range given backwards is turned round. */
export function toSpan(draft: Draft, range: Range): Span {
  const a = toOffset(draft, range.start);
  const b = toOffset(draft, range.end);
  return a <= b ? span(a, b) : span(b, a);
}

/** @throws TypeError for what is no position, which would else be taken for the start of the text. */
export function toOffset(draft: Draft, position: Position): number {
  if (!Number.isInteger(position.line) || !Number.isInteger(position.character)) {
    throw new TypeError(`Not a position: ${JSON.stringify(position)}`);
  }
  return draft.offsetAt(position);
}

export const diagnosticSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const symbolKind: Readonly<Record<OutlineKind, SymbolKind>> = {
  heading: SymbolKind.String,
  section: SymbolKind.Module,
  chapeau: SymbolKind.Namespace,
  paragraph: SymbolKind.Field,
  'sub-paragraph': SymbolKind.EnumMember,
  note: SymbolKind.Key,
};

export const foldKind: Readonly<Record<Fold['kind'], FoldingRangeKind>> = {
  region: FoldingRangeKind.Region,
  comment: FoldingRangeKind.Comment,
};
