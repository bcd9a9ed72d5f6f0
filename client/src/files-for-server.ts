import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { base64 } from './base64.ts';

/** What the server is told of a file: its bytes in Base64, unless they are too many for it. */
interface FileForServer {
  readonly base64?: string;
}

/**
 * Reads for the server what it cannot: files in a browser and of a virtual workspace, and older versions in a repository. Null where there is no such file.
 *
 * @throws Error for one that is there and cannot be read.
 */
export async function readFile({ uri, mostBytes }: { readonly uri: string; readonly mostBytes: number }): Promise<FileForServer | null> {
  const address = Uri.parse(uri);
  const status = await workspace.fs.stat(address).then(undefined, () => undefined);
  // A provider of old versions may not know of a file before it is asked for it.
  if (status !== undefined && (status.type & FileType.File) === 0) return null;
  if (status !== undefined && status.size > mostBytes) return {};
  try {
    const bytes = await workspace.fs.readFile(address);
    return bytes.length > mostBytes ? {} : { base64: base64(bytes) };
  } catch (error) {
    if (status === undefined) return null;
    throw error;
  }
}

/** The drafts and the catalogues in a folder, and in the folders within it, save what the user's settings hide. */
export async function findFiles({ folder }: { readonly folder: string }): Promise<string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), '**/*.{draft,csl.json}');
  const found = await workspace.findFiles(pattern, '**/{node_modules,.*}/**');
  return found.map((uri) => uri.toString());
}
