import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type PlacedFault, say } from '../service.ts';

/** Shows what is wrong with a catalogue in its file. */
export interface CatalogueDiagnostics {
  /** The faults, or a sentence that says why the file is not read. */
  show(uri: string, faults: readonly PlacedFault[] | string): void;
}

export function catalogueDiagnostics(connection: Connection): CatalogueDiagnostics {
  const faulty = new Set<string>();
  return {
    show(uri, faults) {
      const diagnostics = typeof faults === 'string' ? [notRead(faults)] : faults.map(diagnosticOf);
      if (diagnostics.length === 0 && !faulty.delete(uri)) return;
      if (diagnostics.length > 0) faulty.add(uri);
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  };
}

function notRead(reason: string): Diagnostic {
  const beginning = { line: 0, character: 0 };
  return diagnosticOf({
    severity: 'error',
    message: say('catalogueUnread', { reason }),
    range: { start: beginning, end: beginning },
  });
}

function diagnosticOf({ severity, message, range }: PlacedFault): Diagnostic {
  return {
    range,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
    source: 'penholder',
    message,
  };
}
