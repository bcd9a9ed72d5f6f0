import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';

/** True where a client would show the same, in the same order. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((each, at) => sameDiagnostic(each, b[at]));
}

/** What a rule is called and where its page is follow from the code. */
function sameDiagnostic(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    sameRelated(a.relatedInformation ?? [], b.relatedInformation ?? [])
  );
}

function sameRelated(a: readonly DiagnosticRelatedInformation[], b: readonly DiagnosticRelatedInformation[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ message, location }, at) => {
      const other = b[at];
      return message === other?.message && location.uri === other.location.uri && sameRange(location.range, other.location.range);
    })
  );
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
