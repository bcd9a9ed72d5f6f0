import { type Disposable, type Uri, workspace } from 'vscode';

/** As many colours as the manifest contributes; further delegations share another. */
export const coloursOfTheirOwn = 8;

/** Which delegation has which colour: the same wherever a draft is shown, and as long as it is open. */
export interface DelegationPalette extends Disposable {
  /** The number of a delegation's colour, from 0. */
  colourOf(uri: Uri, name: string): number;
}

export function delegationPalette(): DelegationPalette {
  const chosen = new Map<string, Map<string, number>>();
  const closing = workspace.onDidCloseTextDocument(({ uri }) => chosen.delete(uri.toString()));
  return {
    colourOf(uri, name) {
      const key = uri.toString();
      const ofDraft = chosen.get(key) ?? new Map<string, number>();
      chosen.set(key, ofDraft);
      const colour = ofDraft.get(name) ?? Math.min(ofDraft.size, coloursOfTheirOwn);
      ofDraft.set(name, colour);
      return colour;
    },
    dispose: () => closing.dispose(),
  };
}

export const coloursSetting = 'penholder.delegationColors';

/** Whether the user wants delegations in colours. */
export function isColoured(uri: Uri): boolean {
  return workspace.getConfiguration(undefined, uri).get(coloursSetting, true);
}
