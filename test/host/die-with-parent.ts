// Loaded into the server before its own code: it ends when the pipe to its parent closes, even if the parent was killed.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.on('end', () => process.exit(0));
  process.stdin.on('error', () => process.exit(0));
  process.stdin.resume();
  process.stdin.unref();
}
