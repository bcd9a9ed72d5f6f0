import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hostNode, projectDir } from './host.ts';
import { prepareDirs, quietSettings } from './server-dirs.ts';
import { setUpHost } from './setup.ts';
import { startServer } from './vscode-server.ts';
import { installVsix, packageVsix } from './vsix.ts';

/**
 * Shows Penholder at work: checks the examples on the terminal, then opens them in a VS Code with the extension, in the
 * browser (`--no-open`: only prints the address), or in the desktop's VS Code (`--desktop`). Ctrl-C stops it.
 */
const examples = join(projectDir, 'examples');

packageVsix();
checkExamples();
if (process.argv.includes('--desktop')) openDesktop();
else await openInBrowser();

/** The examples hold faults to be found: that the check finds them is no reason to stop. */
function checkExamples(): void {
  console.log('\n$ penholder check examples\n');
  spawnSync(hostNode(), ['dist/cli.js', 'check', 'examples'], { cwd: projectDir, stdio: 'inherit' });
}

function openDesktop(): void {
  const args = [`--extensionDevelopmentPath=${projectDir}`, '--new-window', examples];
  const { error, status } = spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) {
    console.error(`VS Code's \`code\` cannot be run (${error.message}).
Its command "Shell Command: Install 'code' command in PATH" puts it on the PATH; plain \`npm start\` needs no VS Code but a browser.`);
  }
  process.exitCode = status ?? 1;
}

async function openInBrowser(): Promise<void> {
  setUpHost();
  const dirs = prepareDirs(quietSettings);
  process.on('exit', dirs.remove);
  installVsix(dirs);
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ ...dirs, env: process.env, token });
  const address = `http://127.0.0.1:${server.port}/?${new URLSearchParams({ tkn: token, folder: examples })}`;
  console.log(`\nVS Code with Penholder on the examples:\n\n  ${address}\n\nCtrl-C stops it.`);
  if (!process.argv.includes('--no-open')) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.stop());
  await server.exited;
}

/** A machine without a browser is no fault: the address is printed. */
function openBrowser(address: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
