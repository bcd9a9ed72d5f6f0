import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { command, path } from '../support/installed.ts';

/** The editors of the README, each with the configuration that stands there. Those that the machine does not have are skipped. */
const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
const draft = 'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To light the quays.]\n\n2. To paint the piers.\n';

describe('other editors, with the configuration of the README', () => {
  let home: string;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'penholder-editors-'));
    await writeFile(join(home, 'penholder.json'), '{ "rules": { "unbalanced-bracket": "warning" } }');
    await writeFile(join(home, 'quays.draft'), draft);
  });
  after(() => rm(home, { recursive: true, force: true }));

  it('Neovim shows what the server finds', async function () {
    this.timeout(60_000);
    const version = await versionOf('nvim', /^NVIM v(?<version>\d+\.\d+)/);
    if (version === undefined || isOlder(version, named(/Neovim (?<version>[\d.]+) or later/))) return this.skip();
    await writeFile(join(home, 'init.lua'), snippet('Neovim', 'lua'));
    const script = `
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 100)
local told = vim.tbl_map(function(each) return (each.lnum + 1) .. ' ' .. each.code end, vim.diagnostic.get(0))
vim.fn.writefile(told, 'told')
vim.cmd('qa!')`;
    await writeFile(join(home, 'ask.lua'), script);
    await run('nvim', ['--headless', '-u', 'init.lua', 'quays.draft', '-c', 'luafile ask.lua']);
    assert.equal(await readFile(join(home, 'told'), 'utf8'), '5 unbalanced-bracket\n');
  });

  it('Emacs shows what the server finds', async function () {
    this.timeout(60_000);
    if ((await versionOf('emacs', /GNU Emacs (?<version>\d+\.\d+)/)) === undefined) return this.skip();
    // Before Emacs 29, Eglot is a package by itself.
    const hasEglot = await run('emacs', ['--batch', '-q', '--eval', '(package-initialize)', '-l', 'eglot']).then(
      () => true,
      () => false,
    );
    if (!hasEglot) return this.skip();
    await writeFile(join(home, 'init.el'), snippet('Emacs', 'elisp'));
    const script = `
(package-initialize)
(load (expand-file-name "init.el"))
(find-file "quays.draft")
;; In batch, no command is over by itself.
(run-hooks 'post-command-hook)
(let ((end (+ (float-time) 30)))
  (while (and (< (float-time) end) (null (flymake-diagnostics))) (accept-process-output nil 0.1)))
(write-region
 (mapconcat (lambda (each) (format "%d %s" (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each)))
            (flymake-diagnostics) "\\n")
 nil "told")
(eglot-shutdown-all)`;
    await writeFile(join(home, 'ask.el'), script);
    await run('emacs', ['--batch', '-q', '-l', 'ask.el']);
    assert.match(await readFile(join(home, 'told'), 'utf8'), /^5 .*unbalanced-bracket.*The bracket that closes/);
  });

  it('Helix finds the server, and takes drafts for its language', async function () {
    this.timeout(60_000);
    if ((await versionOf('hx', /^helix (?<version>\d+\.\d+)/)) === undefined) return this.skip();
    await mkdir(join(home, '.config/helix'), { recursive: true });
    await writeFile(join(home, '.config/helix/languages.toml'), snippet('Helix', 'toml'));
    assert.match(await run('hx', ['--health', 'draft']), /penholder/);
  });

  /** Runs an editor as a user does who has installed the command and wrote the configuration, and nothing else. */
  async function run(program: string, args: readonly string[]): Promise<string> {
    const env = { PATH: [dirname(command), path].join(delimiter), HOME: home, TERM: 'dumb', LANG: 'C.UTF-8' };
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: home, env, timeout: 50_000 });
    return stdout + stderr;
  }

  async function versionOf(program: string, pattern: RegExp): Promise<string | undefined> {
    const told = await run(program, ['--version']).catch(() => '');
    return pattern.exec(told)?.groups?.['version'];
  }
});

/** The code that stands in the README after the first paragraph that begins with an editor's name. */
function snippet(editor: string, language: string): string {
  const [, code] = new RegExp(`^${editor}.*\\n+\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme) ?? [];
  assert.ok(code, `The README has no ${language} for ${editor}.`);
  return code;
}

function named(pattern: RegExp): string {
  return pattern.exec(readme)?.groups?.['version'] ?? '';
}

function isOlder(version: string, needed: string): boolean {
  return version.localeCompare(needed, 'en', { numeric: true }) < 0;
}
