import type { Connection } from 'vscode-languageserver';
import { RefusedFile } from '../files/refused-file.ts';
import { isDraftFile } from '../service.ts';
import { longestDraft } from '../text/limits.ts';
import { bytesOf } from './base64.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { Platform } from './platform.ts';

/** What the client answers of a file: its bytes in Base64, unless they are too many. */
interface FileOfClient {
  readonly base64?: string;
}

/**
 * The platform with the files that the client alone can reach: those of a workspace in a browser or on another machine, and older versions in a repository. The files of the machine, where there is one, are read
 * as ever. The server names folders and addresses that the client gave it, and what it found in them.
 */
export function withFilesOfClient(platform: Platform, connection: Connection, { readsFiles }: ClientAbilities): Platform {
  if (!readsFiles) return platform;
  const isOfMachine = (uri: string) => platform.machine !== undefined && uri.startsWith('file:');
  return {
    ...platform,
    async readFile(uri, mostBytes = longestDraft) {
      if (isOfMachine(uri)) return platform.readFile(uri, mostBytes);
      const file = await connection.sendRequest<FileOfClient | null>('penholder/readFile', { uri, mostBytes });
      if (file === null) return undefined;
      if (file.base64 === undefined) throw new RefusedFile('TOO_LONG');
      return bytesOf(file.base64);
    },
    async findDrafts(folder, passedOver, isWanted = isDraftFile) {
      if (isOfMachine(folder)) return platform.findDrafts(folder, passedOver, isWanted);
      const uris = await connection.sendRequest<readonly string[]>('penholder/findFiles', { folder });
      return uris.filter((uri) => isWanted(uri.slice(uri.lastIndexOf('/') + 1)));
    },
  };
}
