import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './commands.ts';
import type { ServerCommand } from './lsp-peer.ts';
import { asDraft, asJson, type Form } from './texts.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Contender {
  readonly name: string;
  readonly server: ServerCommand;
  form(draft: string): Form;
}

export const ours: Contender = {
  name: 'Penholder',
  server: { script: join(root, 'dist/server.cjs'), languageId: 'draft', settings: {} },
  form: asDraft,
};

/**
 * The JSON server of VS Code, as editors other than VS Code run it. It pulls where the client can, as this one does; its
 * pushes would come half a second late. No schema, and no limit to the symbols it lists.
 */
export const theirs: Contender = {
  name: 'vscode-json-language-server',
  server: {
    script: join(root, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'),
    languageId: 'json',
    settings: { json: { validate: { enable: true }, resultLimit: Number.MAX_SAFE_INTEGER } },
  },
  form: asJson,
};

export const commands: readonly Command[] = [
  { script: join(root, 'dist/cli.js'), args: ['check'], file: 'text.draft' },
  { script: join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), args: [], file: 'text.md' },
];

export function versionOf(packageName: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', packageName, 'package.json'), 'utf8')).version;
}
