import { Uri, workspace } from 'vscode';

/** Reads for the server what it cannot: older versions of a file in its repository, and files in a browser. Null where there is no such text. */
export async function readText({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}
