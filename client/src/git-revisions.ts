import { extensions, type Uri } from 'vscode';

/** An older version of a file in its repository. */
export interface GitRevision {
  /** An address under which VS Code has the file as it was. */
  readonly uri: Uri;
  readonly subject: string;
  readonly date: Date | undefined;
  readonly hash: string;
}

/** Of VS Code's own extension for git (https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts) what is used here. */
interface GitExtension {
  getAPI(version: 1): GitApi;
}

interface GitApi {
  getRepository(uri: Uri): Repository | null;
  toGitUri(uri: Uri, ref: string): Uri;
}

interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
}

/** The last commits that touched a file, the newest first; none where it is in no repository, or VS Code has no git. */
export async function gitRevisions(uri: Uri): Promise<readonly GitRevision[]> {
  try {
    const git = (await extensions.getExtension<GitExtension>('vscode.git')?.activate())?.getAPI(1);
    const commits = await git?.getRepository(uri)?.log({ maxEntries: mostCommits, path: uri.fsPath });
    return (commits ?? []).map(({ hash, message, commitDate }) => ({
      uri: git?.toGitUri(uri, hash) ?? uri,
      subject: message.split('\n', 1)[0] ?? '',
      date: commitDate,
      hash: hash.slice(0, 7),
    }));
  } catch {
    // Where git is switched off or missing there is no repository to be compared with.
    return [];
  }
}

/** As many as one surveys in a menu. */
const mostCommits = 10;
