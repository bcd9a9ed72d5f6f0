import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { commitOf } from './commit.ts';

const root = join(import.meta.dirname, '..');

interface Bundle extends BuildOptions {
  readonly entry: string;
}

const node = { platform: 'node', target: 'node22', mainFields: ['module', 'main'] } satisfies BuildOptions;
const web = { platform: 'browser', target: 'es2024', mainFields: ['browser', 'module', 'main'] } satisfies BuildOptions;

// What CommonJS packages ask of Node, and an ES module has not. A test looks whether they ask for more: beside `__dirname` they would look for files of theirs.
const forCommonJs = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
const __filename = import.meta.filename;`;

// The command line loads what its command needs, and not the language server beside it.
const inParts = { splitting: true, outdir: 'dist', chunkNames: 'cli/[name]-[hash]' } satisfies BuildOptions;

// VS Code loads an extension by `require`, and the package's type is "module": hence the suffix .cjs.
const bundles: readonly Bundle[] = [
  { ...node, entry: 'client/src/extension.ts', outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  { ...node, entry: 'server/src/lsp/main.node.ts', outfile: 'dist/server.cjs', format: 'cjs' },
  { ...node, ...inParts, entry: 'server/src/cli/bin.ts', entryNames: 'cli', format: 'esm', banner: { js: forCommonJs } },
  { ...web, entry: 'client/src/extension.browser.ts', outfile: 'dist/web/client.cjs', format: 'cjs', external: ['vscode'] },
  { ...web, entry: 'server/src/lsp/main.browser.ts', outfile: 'dist/web/server.js', format: 'iife' },
];

/** Bundles what ships into `dist/`: the extension and its server, each for Node and for a web worker, and the command line. */
export async function buildAll(): Promise<void> {
  const start = performance.now();
  // Parts are named by what is in them: those of the last build would stay.
  for (const folder of ['cli', 'web']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const commit = commitOf(root);
  await Promise.all(bundles.map((each) => bundle(each, commit)));
  console.log(`built in ${Math.round(performance.now() - start)} ms`);
}

async function bundle({ entry, ...options }: Bundle, commit: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    define: { builtFromCommit: JSON.stringify(commit) },
    logLevel: 'warning',
    ...options,
  });
}

if (import.meta.main) await buildAll();
