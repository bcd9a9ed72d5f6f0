import type { RuleInfo } from '../../service.ts';
import type { Report } from '../report.ts';

/** Writes a report as text that ends with a line's end, or as nothing. */
export type Format = (report: Report, context: FormatContext) => string;

export interface FormatContext {
  readonly rules: readonly RuleInfo[];
  /** Of Penholder. */
  readonly version: string;
  /** The working directory: paths below it are shown relative to it. */
  readonly folder: string;
  /** The folder that GitHub takes paths relative to. */
  readonly repository: string;
  /** Whether the reader sees colours. */
  readonly colour: boolean;
}
