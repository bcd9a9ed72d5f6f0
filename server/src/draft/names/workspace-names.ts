import type { Range } from '../draft.ts';

/** One way in which a draft writes a name: see `NameMention` for groups and forms. */
export interface WrittenForm {
  readonly form: string;
  /** How often the draft writes it so. */
  readonly count: number;
  /** The first mention as written, in one line: "ABCD-VI" for the form "ABCD-". */
  readonly written: string;
  readonly first: Range;
}

/** A draft of the workspace that writes a name. */
export interface NameElsewhere {
  readonly uri: string;
  readonly fileName: string;
  /** Whether it is an adopted text, whose names are those of a catalogue. */
  readonly adopted: boolean;
  readonly forms: readonly WrittenForm[];
}

/** What one draft can ask of the names in the others of its workspace. */
export interface WorkspaceNames {
  /** Whether the draft itself is an adopted text. */
  readonly adopted: boolean;
  /** Whether another draft writes the name in a form that is none of these. Fast, since it is asked of every name at every keystroke. */
  mayDiffer(group: string, forms: readonly string[]): boolean;
  /** The other drafts that write the name, by their addresses. */
  elsewhere(group: string): readonly NameElsewhere[];
}
