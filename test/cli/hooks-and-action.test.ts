import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { command, packageFolder, path } from '../support/installed.ts';
import { clean, folderWith, removeFolders, stray } from './penholder.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<[number, string]> {
  try {
    return [0, (await promisify(execFile)(program, args, { cwd, env })).stdout];
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    assert.equal(typeof code, 'number', String(error));
    return [code, `${stdout}${stderr}`];
  }
}

describe('.pre-commit-hooks.yaml', () => {
  after(removeFolders);

  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
    readonly language: string;
  }
  const hooks: readonly Hook[] = read('.pre-commit-hooks.yaml');

  /** As pre-commit does: the entry, what the user adds, and those of the changed files that the pattern takes. */
  function runHook(
    id: string,
    files: Readonly<Record<string, string>>,
    args: readonly string[] = [],
  ): Promise<[number, string]> & { folder: string } {
    const { entry, files: pattern } = hooks.find((hook) => hook.id === id) ?? assert.fail(id);
    const [program = '', ...given] = entry.split(' ');
    const folder = folderWith(files);
    const taken = Object.keys(files).filter((file) => new RegExp(pattern).test(file));
    const outcome = run(program, [...given, ...args, ...taken], folder, { PATH: [dirname(command), path].join(delimiter) });
    return Object.assign(outcome, { folder });
  }

  it('has hooks that start the command of the machine', () => {
    assert.deepEqual(
      hooks.map(({ id, language }) => [id, language]),
      [
        ['penholder', 'system'],
        ['penholder-fix', 'system'],
      ],
    );
  });

  it('checks the drafts of a commit, and nothing else', async () => {
    const [code, output] = await runHook('penholder', { 'a.draft': clean, 'oceans/b.draft': stray, 'notes.txt': stray });
    assert.equal(code, 1);
    assert.match(output, /^oceans\/b\.draft\n/);
    assert.match(output, /1 error in 2 drafts\./);
  });

  it('passes where there is nothing to find, and takes options', async () => {
    assert.deepEqual(await runHook('penholder', { 'a.draft': clean }), [0, '1 draft checked, nothing found.\n']);
    const doubled = clean.replace('the channels', 'the the channels');
    assert.equal((await runHook('penholder', { 'a.draft': doubled }))[0], 0);
    assert.equal((await runHook('penholder', { 'a.draft': doubled }, ['--max-warnings', '0']))[0], 1);
  });

  it('makes the fixes that cannot be wrong where that is asked for', async () => {
    const hook = runHook('penholder-fix', { 'a.draft': clean.replace('the channels', 'the the channels') });
    assert.equal((await hook)[0], 0);
    assert.equal(readFileSync(join(hook.folder, 'a.draft'), 'utf8'), clean);
  });
});

describe('action.yml', () => {
  after(removeFolders);

  interface Step {
    readonly name?: string;
    readonly uses?: string;
    readonly shell?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action = read('action.yml');
  const steps: readonly Step[] = action.runs.steps;
  const [, , check] = steps;

  /** The last step as a runner runs it on a repository (https://docs.github.com/actions/reference/workflow-syntax-for-github-actions, shell). */
  function checked(files: Readonly<Record<string, string>>, given: Readonly<Record<string, string>> = {}): Promise<[number, string]> {
    assert.ok(check?.run && check.env);
    const repository = folderWith(files);
    const script = join(folderWith({ 'step.sh': check.run }), 'step.sh');
    const inputs = Object.fromEntries(
      Object.entries<{ default: unknown }>(action.inputs).map(([name, input]) => [name, given[name] ?? String(input.default)]),
    );
    const env = Object.fromEntries(
      Object.entries(check.env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_whole, input) => inputs[input] ?? assert.fail(input)),
      ]),
    );
    const surroundings = { PATH: path, GITHUB_ACTION_PATH: packageFolder, GITHUB_WORKSPACE: repository };
    return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], repository, { ...surroundings, ...env });
  }

  it('builds the command by scripts that the project has, and puts no input into a script', () => {
    assert.equal(action.runs.using, 'composite');
    assert.deepEqual(
      steps.map(({ uses, shell }) => uses?.replace(/@.*/, '') ?? shell),
      ['actions/setup-node', 'bash', 'bash'],
    );
    assert.ok(scripts[/npm run --silent (?<script>\w+)/.exec(steps[1]?.run ?? '')?.groups?.['script'] ?? '']);
    for (const { run: script = '' } of steps) assert.doesNotMatch(script, /\$\{\{/);
  });

  it('says at its line what is found in a repository, and fails where there are errors', async () => {
    const [code, output] = await checked({ 'a.draft': clean, 'oceans/b.draft': stray });
    assert.equal(code, 1);
    assert.match(output, /^::error file=oceans\/b\.draft,line=5,endLine=5,col=50,endColumn=51,title=unbalanced-bracket::[^\n]+\n$/);
  });

  it('passes where there are none', async () => {
    assert.deepEqual(await checked({ 'a.draft': clean }), [0, '']);
  });

  it('checks the paths that it is given, whatever is in their names, under the settings that it is given', async () => {
    const files = {
      'a b.draft': stray,
      '$(touch forged).draft': clean,
      'c.draft': stray,
      'set.json': '{ "rules": { "unbalanced-bracket": "warning" } }',
    };
    const given = { paths: 'a b.draft\n$(touch forged).draft\n', config: 'set.json' };
    const [code, output] = await checked(files, given);
    assert.deepEqual([code, output.match(/^::.*?,/gm)], [0, ['::warning file=a b.draft,']]);
    assert.equal((await checked(files, { ...given, 'max-warnings': '0' }))[0], 1);
  });
});
