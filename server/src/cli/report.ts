import type { Severity } from '../service.ts';
import type { Problem } from './problem.ts';

/** What the whole command found: plain data that every format can write. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
}

export interface FileReport {
  /** Absolute; `<stdin>` for standard input. */
  readonly path: string;
  /** In the order of the text. */
  readonly messages: readonly Message[];
  /** How many fixes were made. */
  readonly fixed: number;
  /** The file that got the fixes: another one than `path` where that is a link. */
  readonly written: string;
}

export interface Message {
  /** The rule's id; null where the file itself is at fault, as for bytes that are not UTF-8. */
  readonly rule: string | null;
  readonly severity: Severity;
  readonly text: string;
  /** What more there is to say, and what to do. */
  readonly detail?: string;
  readonly place: PlaceInFile;
  readonly excerpt: Excerpt;
  readonly related: readonly RelatedPlace[];
  /** The best first. */
  readonly fixes: readonly MessageFix[];
}

export interface RelatedPlace {
  /** Absolute; absent where it is the file itself. */
  readonly path?: string;
  readonly place: PlaceInFile;
  readonly text: string;
}

/**
 * From 1, columns in UTF-16 code units; the end is the first column after the place. A byte order mark is not counted:
 * editors do not show it.
 */
export interface PlaceInFile {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A window of the line that the place starts in: drafts have paragraphs of thousands of characters on one line. */
export interface Excerpt {
  readonly text: string;
  /** What is marked, in UTF-16 code units of `text`. */
  readonly start: number;
  readonly end: number;
  /** Whether the line goes on before and after the window. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface MessageFix {
  readonly title: string;
  /** True where the fix cannot be wrong: `--fix` makes it. */
  readonly certain: boolean;
  /** Computed when asked for. Undefined when there is nothing to change; `too large` for a fix that a report names and does not carry. */
  changes(): Changes | 'too large' | undefined;
}

export interface Changes {
  /** In the order of the text. */
  readonly parts: readonly Replacement[];
  /** All parts and the text between them as one. */
  readonly whole: Replacement;
}

export interface Replacement {
  readonly place: PlaceInFile;
  /** Half-open, in UTF-16 code units of the text without its byte order mark. */
  readonly range: readonly [start: number, end: number];
  readonly newText: string;
}

/** A report that can be sent from one thread to another: what is else computed when asked for is computed here, or left out. */
export interface PlainReport extends Omit<FileReport, 'messages'> {
  readonly messages: readonly PlainMessage[];
}

interface PlainMessage extends Omit<Message, 'fixes'> {
  readonly fixes: readonly { readonly title: string; readonly certain: boolean; readonly changes: ReturnType<MessageFix['changes']> }[];
}

/** `carriesFixes` is whether anybody will ask for the titles and changes of the fixes. */
export function plainReport(report: FileReport, carriesFixes: boolean): PlainReport {
  const plain = (fix: MessageFix) => ({
    title: carriesFixes ? fix.title : '',
    certain: fix.certain,
    changes: carriesFixes ? fix.changes() : undefined,
  });
  return { ...report, messages: report.messages.map((message) => ({ ...message, fixes: message.fixes.map(plain) })) };
}

export function reportFrom(report: PlainReport): FileReport {
  const whole = ({ changes, ...fix }: PlainMessage['fixes'][number]): MessageFix => ({ ...fix, changes: () => changes });
  return { ...report, messages: report.messages.map((message) => ({ ...message, fixes: message.fixes.map(whole) })) };
}

/** The fixes that a report carries, and the titles of those that are too large for it. */
export function carriedFixes(fixes: readonly MessageFix[]): {
  readonly carried: readonly (Pick<MessageFix, 'title' | 'certain'> & { readonly changes: Changes })[];
  readonly leftOut: readonly string[];
} {
  const all = fixes.map((fix) => ({ fix, changes: fix.changes() }));
  return {
    carried: all.flatMap(({ fix, changes }) =>
      changes === undefined || changes === 'too large' ? [] : [{ title: fix.title, certain: fix.certain, changes }],
    ),
    leftOut: all.flatMap(({ fix, changes }) => (changes === 'too large' ? [fix.title] : [])),
  };
}

export function countOf(messages: readonly Message[], ...severities: readonly Severity[]): number {
  return messages.filter(({ severity }) => severities.includes(severity)).length;
}

/** The messages with a certain fix, which `--fix` makes. */
export function fixable(messages: readonly Message[]): Message[] {
  return messages.filter(({ fixes }) => fixes.some(({ certain }) => certain));
}
