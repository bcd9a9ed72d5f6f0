import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { FileFault } from '../service.ts';
import { rangesIn } from './convert.ts';

/** Shows the faults of a settings file in that file, except for a client that says that it checks the file by its schema. */
export interface SettingsDiagnostics {
  show(uri: string, text: string, faults: readonly FileFault[]): void;
}

export function settingsDiagnostics(connection: Connection, initializationOptions: unknown): SettingsDiagnostics {
  const faulty = new Set<string>();
  const checked = (initializationOptions as { readonly checksSettingsFile?: boolean } | null | undefined)?.checksSettingsFile === true;
  return {
    show(uri, text, faults) {
      if (checked || (faults.length === 0 && !faulty.delete(uri))) return;
      if (faults.length > 0) faulty.add(uri);
      const rangeOf = rangesIn(text);
      const diagnostics = faults.map(({ message, span }) => ({
        range: rangeOf(span),
        severity: DiagnosticSeverity.Error,
        source: 'penholder',
        message,
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  };
}
