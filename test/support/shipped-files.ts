import { globSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';

/** What both the npm package and the VSIX hold, by paths from the folder of the package. */
export function shippedFiles(): readonly string[] {
  return [
    ...['draft-dark.svg', 'draft-light.svg', 'icon.png', 'preview.css', 'proposals.svg'].map((file) => `client/media/${file}`),
    ...[
      'THIRD-PARTY-LICENSES.txt',
      'cli.js',
      'cli/*.js',
      'cli/check-worker.js',
      'cli/reader.js',
      'client.cjs',
      'preview.js',
      'server.js',
      'web/client.cjs',
      'web/server.js',
    ].map((file) => `dist/${file}`),
    ...rules.map(({ id }) => `dist/rules/${id}.md`),
    ...['draft.code-snippets', 'draft.tmLanguage.json', 'language-configuration.json', 'penholder.schema.json'].map(
      (file) => `syntaxes/${file}`,
    ),
    ...globSync(shippedAsTheyAre, { cwd: join(import.meta.dirname, '../..') }),
  ];
}

/** The help of the command names the pages in `docs/`; that on how data flows is for those who work on Penholder. */
const shippedAsTheyAre = [
  'docs/{akn,criticmarkup,word}.md',
  'package.nls*.json',
  'l10n/*',
  'client/media/walkthrough/*',
  'examples/*.draft',
  'templates/*',
];

/** The command is in parts, each named by what is in it and by its hash: they are one here, `dist/cli/*.js`. */
export function withoutHashes(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => file.replace(/^(dist\/cli\/).+-[A-Z0-9]{8}(\.js)$/, '$1*$2')))];
}
