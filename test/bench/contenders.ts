import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A place in a text; `character` in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A language server, and the form in which it gets a draft. */
export interface Contender {
  /** A script that Node runs, with `--stdio`. */
  readonly script: string;
  readonly languageId: string;
  form(draft: string): Form;
}

/** A draft's lines in the form of another language: the same words at known places. */
export interface Form {
  readonly text: string;
  /** Where a place of the draft stands in this form. */
  place(at: Place): Place;
}

export const ours: Contender = {
  script: join(root, 'dist/server.js'),
  languageId: 'draft',
  form: (draft) => ({ text: draft, place: (at) => at }),
};

/** The JSON server of VS Code, as editors other than VS Code run it, without a schema: a draft is an array of strings for it, one a line. */
export const theirs: Contender = {
  script: join(root, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'),
  languageId: 'json',
  form(draft) {
    const lines = draft.split('\n');
    return {
      text: `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`,
      // The string's opening quotation mark stays in, its closing one does not count.
      place: ({ line, character }) => ({ line: line + 1, character: JSON.stringify((lines[line] ?? '').slice(0, character)).length - 1 }),
    };
  },
};

/** What is run on a file, or a folder, and what is measured of it is the whole process. */
export interface Command {
  /** A script that Node runs. */
  readonly script: string;
  readonly args: readonly string[];
}

export const check = (...args: readonly string[]): Command => ({ script: join(root, 'dist/cli.js'), args: ['check', ...args] });
export const markdownlint = (file: string): Command => ({
  script: join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
  args: [file],
});
/** As npm installs it: a script that starts the native code. Without its cache, for ours has none. */
export const rumdl = (file: string): Command => ({
  script: join(rumdlFolder(), 'node_modules/rumdl/bin/rumdl'),
  args: ['check', '--no-cache', file],
});

export function versionsOfOthers(): string {
  const versionOf = (name: string) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  const others = ['vscode-langservers-extracted', 'markdownlint-cli2'].map((name) => `${name} ${versionOf(name)}`);
  return [...others, `rumdl ${rumdlVersion}`].join(', ');
}

const rumdlVersion = '0.2.75';

/** Installed when the bench wants it: a lock file made here cannot say what the bytes of its packages for other platforms must be. */
function rumdlFolder(): string {
  const folder = join(tmpdir(), `penholder-bench-rumdl-${rumdlVersion}`);
  if (!existsSync(join(folder, 'node_modules/rumdl')))
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `rumdl@${rumdlVersion}`], {
      stdio: 'ignore',
    });
  return folder;
}
