import { URI, Utils } from 'vscode-uri';

/**
 * One spelling for the address of a file, so that a client's `file:///a%20(b)` and a folder's listing meet in one key.
 * It is the spelling that VS Code itself sends: every reserved character is escaped, and a drive letter is small.
 * An address with another scheme stays as it is.
 */
export function fileKey(uri: string): string {
  if (!uri.startsWith('file://') || plain.test(uri)) return uri;
  try {
    // No file has a query or a fragment: a client that leaves these marks as they are means the file's name.
    return URI.parse(uri.replace(/[?#]/g, encodeURIComponent)).toString();
  } catch {
    return uri;
  }
}

/** Of letters, digits and marks that are never escaped: there is one spelling of it. Ten thousand addresses are asked for when a folder is read. */
const plain = /^file:\/\/\/[\w.~-]+(?:\/[\w.~-]+)*$/;

/** The key of a folder that a client names: some send it with a slash at its end. */
export function folderKey(uri: string): string {
  return fileKey(uri.replace(/\/+$/, ''));
}

/** The key of the file with this absolute path of the machine at hand. */
export function keyOfPath(path: string): string {
  const address = `file://${path}`;
  return pathsHaveStrokes && plain.test(address) ? address : URI.file(path).toString();
}

/** The key of what a setting for a folder names: a path of the machine, or one that begins in the folder. */
export function addressIn(folder: string, path: string): string {
  return /^[A-Za-z]:[\\/]/.test(path) ? keyOfPath(path) : Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The path of a `file:` address on the machine at hand. */
export function pathOf(uri: string): string {
  if (pathsHaveStrokes && plain.test(uri)) return uri.slice('file://'.length);
  return URI.parse(fileKey(uri)).fsPath;
}

const pathsHaveStrokes = URI.file('/a').fsPath === '/a';

/** The last part of an address, as a person reads it: unescaped where that is possible. */
export function fileNameOf(uri: string): string {
  if (plain.test(uri)) return uri.slice(uri.lastIndexOf('/') + 1);
  return Utils.basename(URI.parse(fileKey(uri))) || uri;
}

/** The folder's address, without a slash at its end. */
export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}

export function isWithin(folder: string, uri: string): boolean {
  return uri.startsWith(`${folder}/`);
}
