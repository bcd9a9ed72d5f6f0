import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Every check of the project, one after the other, with all that it prints; then one line that counts them all. A check that runs tests adds its
 * tests to the count, any other counts as one. The exit code tells of failures.
 */
const root = join(import.meta.dirname, '..');

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc', '--build'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'VSIX', command: ['npm', 'run', 'package'] },
  { name: 'tests', command: ['mocha'] },
  { name: 'grammar', command: ['vscode-tmgrammar-test', 'test/fixtures/grammar/**/*.draft'] },
  { name: 'real VS Code', command: ['node', 'test/host/run.ts', '--packaged'] },
  { name: 'installed VSIX', command: ['mocha', '--no-package', '--timeout', '600000', 'test/host/installed/*.test.ts'] },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const counts: Count[] = [];
for (const check of checks) {
  console.log(`\n── ${check.name}`);
  counts.push(await run(check));
}
const total = (which: keyof Count): number => counts.reduce((sum, count) => sum + count[which], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function run({ command: [program = '', ...args] }: Check): Promise<Count> {
  // The package's own tools and its own Node first, whatever the machine has.
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  return countOf(output, code);
}

/** Mocha's own totals, where the check is a mocha run. A run that failed without a failing test (a crash) counts as one failure more. */
function countOf(output: string, code: number): Count {
  const passing = number(/^\s*(\d+) passing/m, output);
  if (passing === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const failed = number(/^\s*(\d+) failing/m, output) ?? 0;
  return { passed: passing, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: number(/^\s*(\d+) pending/m, output) ?? 0 };
}

function number(pattern: RegExp, output: string): number | undefined {
  const found = pattern.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
}
