import { buildVersion } from '../files/package-version.ts';
import { formats } from './formats/index.ts';
import { help } from './help.ts';
import type { McpOptions } from './mcp/options.ts';
import { parseCommand } from './options.ts';
import { UsageError } from './problem.ts';
import { say } from './say.ts';

// A reader such as `head` closes the pipe when it has enough: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(`Standard output could not be written: ${error.message}`);
});
// An error of standard error cannot be reported anywhere.
process.stderr.on('error', () => {});

try {
  const code = await run(process.argv.slice(2));
  process.exitCode ??= code;
} catch (error) {
  fail(error instanceof UsageError ? error.message : `This is a fault of Penholder. ${(error as Error).stack}`);
}

async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const command = parseCommand(args, Object.keys(formats));
  if (command.name === 'help') process.stdout.write(help[command.about]);
  else if (command.name === 'version') process.stdout.write(`${buildVersion()}\n`);
  else if (command.name === 'lsp') (await import('../lsp/main.node.ts')).serveStdio();
  else if (command.name === 'mcp') return serveMcp(command);
  else if (command.name === 'diff') return (await import('./revisions/run-diff.ts')).runDiff(command);
  else if (command.name === 'concord') return (await import('./concord/run-concord.ts')).runConcord(command);
  else if (command.name === 'merge') return (await import('./revisions/run-merge.ts')).runMerge(command);
  else if (command.name === 'compile') return (await import('./revisions/run-compile.ts')).runCompile(command);
  else if (command.name === 'similar') return (await import('./similar/run-similar.ts')).runSimilar(command);
  else if (command.name === 'push') return (await import('./archive/run-push.ts')).runPush(command);
  else if (command.name === 'git-setup') return (await import('./revisions/git-setup.ts')).setUpGit();
  else if (command.name === 'catalogue') return (await import('./catalogue/run-import.ts')).runCatalogueImport(command);
  else if (command.name === 'import') return (await import('./documents/run-import.ts')).runImport(command);
  else if (command.name === 'export') return (await import('./documents/run-export.ts')).runExport(command);
  else if (command.name === 'citations') return (await import('./citation-graph/run-citations.ts')).runCitations(command);
  else if (command.name === 'proposals') return (await import('./proposals/run-proposals.ts')).runProposals(command);
  else if (command.name === 'text') return (await import('./proposals/run-text.ts')).runText(command);
  else return (await import('./run-check.ts')).runCheck(command);
  return 0;
}

/** The SDK of the protocol is larger than all the rest of the command, and nobody starts this server from the extension's files. */
async function serveMcp(command: McpOptions): Promise<0> {
  if (typeof forExtension === 'undefined' || !forExtension) return (await import('./mcp/run-mcp.ts')).runMcp(command);
  throw new UsageError(
    'The command that comes with the extension does not answer language models. Install the command by itself: README.md, Install the command.',
  );
}

/** The build replaces it: whether this is the command that comes with the extension. */
declare const forExtension: boolean;

function fail(reason: string): void {
  say(reason);
  process.exitCode = 2;
}
