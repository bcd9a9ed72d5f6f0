#!/usr/bin/env node
import module from 'node:module';

// Runs on any Node and imports nothing of ours: a Node that is too old cannot load the rest, and would print a stack.

/** As the package's manifest has it in `engines`. */
const neededNode = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) {
  // Compiling the program takes a quarter of the time of checking a short draft. Node keeps the result in the system's folder of temporary files.
  module.enableCompileCache();
  import('./main.ts');
} else {
  process.stderr.write(
    `penholder: This is Node ${process.versions.node}, and Penholder needs Node ${neededNode.join('.')} or later. Install a newer Node from https://nodejs.org, and run the command again.\n`,
  );
  process.exitCode = 2;
}
