import { startClient } from '../support/lsp-client.ts';

// An editor that does nothing, until it is killed. It prints the number of its server's process.
const client = await startClient();
console.log(client.process.pid);
setInterval(() => {}, 60_000);
