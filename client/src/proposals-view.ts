import { commands, Disposable, EventEmitter, type ExtensionContext, Uri, window } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { ProposalList } from './proposal-list.ts';
import { type ProposalNode, proposalTree, treeItem } from './proposal-tree.ts';
import { isBefore } from './walk-proposals.ts';

const arrangements = [
  { key: 'byParagraph', label: 'By Paragraph' },
  { key: 'byDelegation', label: 'By Delegation' },
  { key: 'byStatus', label: 'By Status' },
] as const;
type Arrangement = (typeof arrangements)[number]['key'];

/** The view of all that is proposed in the draft, in one of three orders, with the number of what is open. */
export function registerProposalsView({ workspaceState }: ExtensionContext, list: ProposalList): Disposable {
  const changed = new EventEmitter<void>();
  let tree: readonly ProposalNode[] = [];
  const view = window.createTreeView<ProposalNode>('penholder.proposals', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node?.children ?? tree)],
      getParent: ({ parent }) => parent,
      getTreeItem: treeItem,
    },
  });
  draw();
  return Disposable.from(
    changed,
    view,
    list.onDidChange(draw),
    commands.registerCommand('penholder.arrangeProposals', arrange),
    commands.registerCommand('penholder.showProposals', (uri: string, position: Position) => reveal(Uri.parse(uri), position)),
  );

  function arrangement(): Arrangement {
    return workspaceState.get<Arrangement>('proposals.arrangement', 'byParagraph');
  }

  function draw(): void {
    const { current } = list;
    const { open } = current?.agreement ?? { open: 0 };
    tree = current ? proposalTree(current, current[arrangement()]) : [];
    view.badge = open === 0 ? undefined : { value: open, tooltip: `${open} open` };
    view.description = arrangements.find(({ key }) => key === arrangement())?.label.toLowerCase() ?? '';
    view.message = current?.rows.length === 0 ? 'Nothing is proposed in this draft.' : '';
    changed.fire();
  }

  async function arrange(): Promise<void> {
    const chosen = await window.showQuickPick(arrangements, { placeHolder: 'List the proposals by what?' });
    if (chosen === undefined) return;
    await workspaceState.update('proposals.arrangement', chosen.key);
    draw();
  }

  /** Shows in the tree the first proposal from a place on. */
  async function reveal(uri: Uri, position: Position): Promise<void> {
    if (list.current?.uri.toString() !== uri.toString()) await list.refresh(window.activeTextEditor?.document);
    const first = list.current?.rows.find(({ range }) => !isBefore(range.start, position));
    const node = first && tree.flatMap(({ children }) => children).find(({ row }) => row === first);
    if (node === undefined) await commands.executeCommand('penholder.proposals.focus');
    else await view.reveal(node, { select: true, focus: true });
  }
}
