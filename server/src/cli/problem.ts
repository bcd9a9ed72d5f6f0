import { RefusedReplacement } from './replace-file.ts';
import { shownPath } from './shown-path.ts';

/** What kept the command from doing its work on one path: wrong use or unreadable input, never a fault of a draft. */
export interface Problem {
  /** As the user wrote it, or absolute. */
  readonly path?: string;
  /** Line and column from 1, where the problem has a place in the file; the line alone where it is about the whole line. */
  readonly line?: number;
  readonly column?: number;
  /** What is the matter and what to do about it, in whole sentences. */
  readonly text: string;
}

/** Thrown where the command was called in a wrong way, and nothing can be done. */
export class UsageError extends Error {}

/** In one line; a path below the folder is shown relative to it. */
export function problemText({ path, line, column, text }: Problem, folder: string): string {
  if (path === undefined) return text;
  const place = [line, column].map((each) => (each === undefined ? '' : `:${each}`)).join('');
  return `${shownPath(path, folder)}${place}: ${text}`;
}

/** Thrown where a problem leaves nothing to be done. */
export function usageError(problem: Problem): UsageError {
  return new UsageError(problemText(problem, process.cwd()));
}

/** A bug of ours, with its stack. */
export function bugIn(what: string, error: unknown): Problem {
  return { text: `${what} failed by a fault of Penholder, and was left out. ${error instanceof Error ? error.stack : error}` };
}

/** Why something could not be done to a file, said for a drafter. `fix` puts a mended text in its place, `write` what the command makes itself. */
export function fileProblem(path: string, error: unknown, doing: 'read' | 'fix' | 'write'): Problem {
  if (error instanceof RefusedReplacement) return { path, text: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  return { path, text: (code && reasons[doing][code]) || `It could not be ${done[doing]}: ${message}` };
}

const done = { read: 'read', fix: 'fixed', write: 'written' } as const;

const looped = 'This link leads back to itself. Name the file that it should lead to.';
const missing = 'There is no such file or folder. Check the spelling of the path.';

const reasons: Readonly<Record<keyof typeof done, Readonly<Record<string, string>>>> = {
  read: {
    ENOENT: missing,
    ENOTDIR: missing,
    ELOOP: looped,
    TOO_LONG: 'It is too long, and is not read.',
    LINK: 'This is a link, and links that are met in a folder are not followed. Put the file itself here, or name it on the command line.',
    SPECIAL: 'This is no regular file, and is not read. Put a file in its place, or take it away.',
    EACCES: 'You do not have the right to read it. Change its permissions, or leave it out.',
    EPERM: 'You do not have the right to read it. Change its permissions, or leave it out.',
  },
  fix: {
    EACCES: 'It was not fixed: you do not have the right to write it. Change its permissions or those of its folder.',
    EPERM: 'It was not fixed: you do not have the right to write it. Change its permissions or those of its folder.',
    EROFS: 'It was not fixed: it is on a disk that can only be read. Copy it first.',
    ENOSPC: 'It was not fixed: the disk is full. The file is as it was.',
  },
  write: {
    EACCES: 'It was not written: you do not have the right to write there. Name another file.',
    EPERM: 'It was not written: you do not have the right to write there. Name another file.',
    ENOENT: 'It was not written: there is no such folder. Check the spelling of the path.',
    ENOTDIR: 'It was not written: there is no such folder. Check the spelling of the path.',
    EEXIST: 'It was not written: a file of this name was made meanwhile. Run the command again.',
    EROFS: 'It was not written: the disk can only be read. Name another file.',
    ENOSPC: 'It was not written: the disk is full.',
  },
};
