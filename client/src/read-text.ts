import { Uri, workspace } from 'vscode';

/** Reads for the server what it cannot: older versions of a file in its repository, and files in a browser. Null where there is no such text. */
export async function readText({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** Reads a document that is no text, in Base64. Null where there is none, or one that would take the memory of the window. */
export async function readBytes({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(Uri.parse(uri));
    return size > mostBytes ? null : base64(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** A text of a thousand pages with its pictures is below it. */
const mostBytes = 64 * 1024 * 1024;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes no more arguments than the stack has room for.
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}
