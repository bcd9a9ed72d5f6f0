import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { browserDir, hostDir, nodeFirst, serverDir } from './host.ts';

/**
 * Installs the host from the npm registry alone: nothing is compiled, no package's script is run. It takes about 20 s and 900 MB;
 * once done it is done until the lock file or what this does changes.
 */
export function setUpHost(): void {
  const ready = join(hostDir, 'node_modules/.penholder-ready');
  const wanted = identity();
  if (existsSync(ready) && readFileSync(ready, 'utf8') === wanted) return;
  console.log('Setting up a VS Code from npm packages in test/host/vscode (once; about 20 s) …');
  npm(hostDir, 'ci');
  // The server's own packages, from the shrinkwrap that code-server ships. Its peer ranges are too strict for npm's `ci`.
  npm(serverDir, 'ci', '--omit=dev', '--legacy-peer-deps');
  replaceNativeModules();
  unpackBrowser();
  writeFileSync(ready, wanted);
}

function identity(): string {
  const hash = createHash('sha256');
  const standIns = globSync('stand-ins/*', { cwd: import.meta.dirname }).map((file) => join(import.meta.dirname, file));
  for (const file of [join(hostDir, 'package-lock.json'), import.meta.filename, ...standIns.sort()]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function npm(cwd: string, ...args: string[]): void {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(command, [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: nodeFirst(process.env),
  });
}

/** Without their install scripts, packages with native code lack it: three get a stand-in, or the binary from another package. */
function replaceNativeModules(): void {
  const modules = join(serverDir, 'node_modules');
  for (const [name, standIn] of [
    ['@vscode/spdlog', 'spdlog.cjs'],
    ['@vscode/native-watchdog', 'native-watchdog.cjs'],
  ] as const) {
    copyFileSync(join(import.meta.dirname, 'stand-ins', standIn), join(modules, name, 'index.js'));
  }
  const ripgrep = join(modules, '@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`, 'rg');
  if (existsSync(ripgrep)) chmodSync(ripgrep, 0o755);
  // A part of the server looks for its packages where the desktop keeps them.
  rmSync(`${modules}.asar`, { recursive: true, force: true });
  symlinkSync('node_modules', `${modules}.asar`, 'junction');
  for (const map of globSync('out/**/*.map', { cwd: serverDir })) rmSync(join(serverDir, map));
}

/** A headless Chromium with the few libraries that it needs; other platforms use a Chrome that is installed. */
function unpackBrowser(): void {
  const packed = join(hostDir, 'node_modules/@sparticuz/chromium/bin');
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return;
  mkdirSync(browserDir, { recursive: true });
  writeFileSync(join(browserDir, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), { mode: 0o755 });
  execFileSync('tar', ['-x', '-C', browserDir], { input: brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br'))) });
}

if (import.meta.main) setUpHost();
