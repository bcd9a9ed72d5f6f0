import type { Uri } from 'vscode';

/** The last part of a path, as it is shown to a person. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
