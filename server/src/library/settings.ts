import type { Severity } from '../rules/finding.ts';

/** What a user may set, once for editor and command line. */
export interface Settings {
  /** A severity by rule id; `off` silences the rule. Rules that are not named keep their own severity. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: Settings = { rules: {} };
