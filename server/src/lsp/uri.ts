/**
 * One spelling for the address of a file, so that a client's `file:///a%20(b)` and a folder's listing meet in one key.
 * It is the spelling that VS Code itself sends: every reserved character is escaped, and a drive letter is small.
 * What is no `file:` address stays as it is.
 */
export function fileKey(uri: string): string {
  if (!uri.startsWith('file://')) return uri;
  try {
    return `file://${uri.slice('file://'.length).split('/').map(segmentKey).join('/')}`;
  } catch {
    return uri;
  }
}

/** The folder's address, without a slash at its end. */
export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}

export function isWithin(folder: string, uri: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The key of a folder that a client names: some send it with a slash at its end. */
export function folderKey(uri: string): string {
  return fileKey(uri.replace(/\/+$/, ''));
}

function segmentKey(segment: string): string {
  const escaped = encodeURIComponent(decodeURIComponent(segment)).replace(/[!'()*]/g, percent);
  return /^[A-Z]%3A$/.test(escaped) ? escaped.toLowerCase().replace('%3a', '%3A') : escaped;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
