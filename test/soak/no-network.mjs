import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import net from 'node:net';

// Loaded into every server of the soak before its own code: whoever turns to the network ends the process, and the soak with it.
function refuse(what) {
  return () => {
    writeSync(2, `The server turned to the network: ${what}\n`);
    process.exit(97);
  };
}

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('UDP');
for (const module of [dns, dns.promises]) for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) module[name] = refuse('DNS');
