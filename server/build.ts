import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { commitOf } from './commit.ts';
import { rulePages } from './rule-pages.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

const root = join(import.meta.dirname, '..');

interface Bundle extends BuildOptions {
  /** Several by the names that they get. */
  readonly entry: string | Readonly<Record<string, string>>;
}

const node = { platform: 'node', target: 'node22', mainFields: ['module', 'main'] } satisfies BuildOptions;
const web = { platform: 'browser', target: 'es2024', mainFields: ['browser', 'module', 'main'] } satisfies BuildOptions;

// What CommonJS packages ask of Node, and an ES module has not. A test looks whether they ask for more: beside `__dirname` they would look for files of theirs.
const forCommonJs = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
const __filename = import.meta.filename;`;

// The command line loads what its command needs, and not the language server beside it; what both need ships once.
const inParts = { splitting: true, outdir: 'dist', chunkNames: 'cli/[name]-[hash]' } satisfies BuildOptions;

// VS Code loads an extension by `require`, and the package's type is "module": hence the suffix .cjs.
const bundles: readonly Bundle[] = [
  { ...node, entry: 'client/src/extension.ts', outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  {
    ...node,
    ...inParts,
    entry: {
      cli: 'server/src/cli/bin.ts',
      'cli/check-worker': 'server/src/cli/check-worker.ts',
      'cli/reader': 'server/src/lsp/reader.node.ts',
      server: 'server/src/lsp/main.node.ts',
    },
    format: 'esm',
    banner: { js: forCommonJs },
  },
  { ...web, entry: 'client/src/extension.browser.ts', outfile: 'dist/web/client.cjs', format: 'cjs', external: ['vscode'] },
  // The page of the preview is one for both.
  { ...web, entry: 'client/webview/preview.ts', outfile: 'dist/preview.js', format: 'iife' },
  { ...web, entry: 'server/src/lsp/main.browser.ts', outfile: 'dist/web/server.js', format: 'iife' },
];

/**
 * Bundles what ships into `dist/`: the extension and its server, each for Node and for a web worker, the command line, and the licences
 * of the packages in them, and the pages of the rules. What is tested is what ships, so there is one way to build. The command that comes with the extension lacks
 * what nobody starts there: the server for language models, which would make the VSIX larger by a tenth.
 */
export async function buildAll(forExtension: boolean): Promise<void> {
  const start = performance.now();
  // Parts are named by what is in them: those of the last build would stay.
  for (const folder of ['cli', 'web', 'rules']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const commit = commitOf(root);
  const metafiles = await Promise.all(bundles.map((each) => bundle(each, { commit, forExtension })));
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root, metafiles));
  mkdirSync(join(root, 'dist/rules'));
  for (const [id, page] of rulePages(root)) copyFileSync(join(root, page), join(root, 'dist/rules', `${id}.md`));
  console.log(`built in ${Math.round(performance.now() - start)} ms`);
}

interface Build {
  readonly commit: string;
  readonly forExtension: boolean;
}

async function bundle({ entry, ...options }: Bundle, { commit, forExtension }: Build): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: typeof entry === 'string' ? [entry] : entry,
    bundle: true,
    minify: true,
    // They ship in a file of their own.
    legalComments: 'none',
    define: {
      builtFromCommit: JSON.stringify(commit),
      forExtension: String(forExtension),
      // Where the rules' pages are published, if anywhere: an address with a slash at its end (server/src/rules/pages.ts).
      penholderPages: JSON.stringify(process.env['PENHOLDER_PAGES'] ?? ''),
    },
    logLevel: 'warning',
    ...options,
    metafile: true,
  });
  return metafile;
}

if (import.meta.main) await buildAll(process.argv.includes('--extension'));
