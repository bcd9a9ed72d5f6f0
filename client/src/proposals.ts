import { commands, Disposable, type ExtensionContext, type TextDocument, workspace } from 'vscode';
import { type BaseLanguageClient, CodeLensRequest, type Middleware } from 'vscode-languageclient';
import { createAgreementItem } from './agreement-item.ts';
import { drawDelegations } from './delegation-colours.ts';
import type { DelegationPalette } from './delegation-palette.ts';
import { proposalList } from './proposal-list.ts';
import { registerProposalsView } from './proposals-view.ts';
import { registerSettle } from './settle-proposals.ts';
import { drawStamps } from './stamp-colours.ts';
import { registerWalk } from './walk-proposals.ts';

/** All that lists proposals, leads through them and settles them. */
export interface ProposalFeatures extends Disposable {
  /** To be called when a server has started. */
  begin(): void;
}

export function registerProposals(
  context: ExtensionContext,
  clientOf: () => BaseLanguageClient | undefined,
  palette: DelegationPalette,
): ProposalFeatures {
  const list = proposalList(clientOf);
  // The view is shown from now on.
  void commands.executeCommand('setContext', 'penholder.isActive', true);
  const all = Disposable.from(
    list,
    registerProposalsView(context, list),
    registerWalk(list),
    registerSettle(clientOf, list),
    createAgreementItem(list),
    drawDelegations(list, palette),
    drawStamps(list),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) refreshLenses(clientOf());
    }),
  );
  return { begin: () => void list.refresh(), dispose: () => all.dispose() };
}

/** Leaves out the lines above contested paragraphs where the user does not want them. */
export const codeLensMiddleware: Pick<Middleware, 'provideCodeLenses'> = {
  async provideCodeLenses(document, token, next) {
    const lenses = await next(document, token);
    return isWanted(document) ? lenses : lenses?.filter(({ command }) => command?.command !== 'penholder.showProposals');
  },
};

const setting = 'penholder.codeLens';

function isWanted(document: TextDocument): boolean {
  return workspace.getConfiguration(undefined, document).get(setting, true);
}

function refreshLenses(client: BaseLanguageClient | undefined): void {
  for (const document of workspace.textDocuments)
    client?.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
}
