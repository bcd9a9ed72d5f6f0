#!/usr/bin/env node
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { runExtensionTests } from './extension-tests.ts';

/**
 * Stands in for the desktop's `code`: takes what `@vscode/test-electron` passes to it, runs the tests in the host's VS Code,
 * and exits with their exit code. What only a desktop window understands is passed over.
 */
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
const { extensionDevelopmentPath, extensionTestsPath, 'extensions-dir': extensionsDir } = values;
const folder = positionals.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());

if (
  typeof extensionDevelopmentPath !== 'string' ||
  typeof extensionTestsPath !== 'string' ||
  typeof extensionsDir !== 'string' ||
  folder === undefined
) {
  console.error('code-shim: needs a folder, --extensions-dir, --extensionDevelopmentPath and --extensionTestsPath');
  process.exit(2);
}

// The workbench's own remarks come by the same way as the tests' output.
const remark =
  /^(Canceled: |Timed out waiting for authentication|No search provider registered|Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching|Updating additional builtin|ChatSessionStore:|\[(Service Worker|perf|AgentHost|RemoteAgentHost|Chat|AccountPolicy|reconnection)\w*\b)/;

process.on('SIGTERM', () => process.exit(143));
try {
  process.exitCode = await runExtensionTests({
    folder,
    extensionPath: resolve(extensionDevelopmentPath),
    testsPath: resolve(extensionTestsPath),
    extensionsDir: resolve(extensionsDir),
    onLog(type, args) {
      const line = format(...args);
      if (remark.test(line)) return;
      (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
    },
  });
} catch (error) {
  console.error('code-shim:', error);
  process.exitCode = 70;
}
