import { commands, Disposable, EventEmitter, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { ProposalGroup, ProposalList, ProposalRow, Proposals } from './proposal-list.ts';
import { type ProposalNode, proposalTree, treeItem } from './proposal-tree.ts';
import { isBefore } from './walk-proposals.ts';

const arrangements = [
  { key: 'byParagraph', label: l10n.t('By Paragraph') },
  { key: 'byDelegation', label: l10n.t('By Delegation') },
  { key: 'byStatus', label: l10n.t('By Status') },
] as const;
type Arrangement = (typeof arrangements)[number]['key'];

/** Which proposals the view lists: all, those that are open, or those of one delegation. */
type Filter = 'all' | 'open' | { readonly delegation: string };

/** The view of what is proposed in the draft, in one of three orders, with the number of what is open. */
export function registerProposalsView({ workspaceState }: ExtensionContext, list: ProposalList): Disposable {
  const changed = new EventEmitter<void>();
  let tree: readonly ProposalNode[] = [];
  let filter: Filter = 'all';
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
    commands.registerCommand('penholder.filterProposals', choose),
    commands.registerCommand('penholder.unfilterProposals', () => filterBy('all')),
    commands.registerCommand('penholder.showProposals', (uri: string, position: Position) => reveal(Uri.parse(uri), position)),
  );

  function arrangement(): Arrangement {
    return workspaceState.get<Arrangement>('proposals.arrangement', 'byParagraph');
  }

  function draw(): void {
    const { current } = list;
    const { open } = current?.agreement ?? { open: 0 };
    tree = current ? proposalTree(current, filtered(current)) : [];
    view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t('{0} open', open) };
    const order = arrangements.find(({ key }) => key === arrangement())?.label.toLowerCase() ?? '';
    view.description = filter === 'all' ? order : `${order}, ${nameOf(filter)}`;
    view.message = messageOf(current);
    changed.fire();
  }

  function messageOf(current: Proposals | undefined): string {
    if (current === undefined || tree.length > 0) return '';
    return current.rows.length === 0 ? l10n.t('Nothing is proposed in this draft.') : l10n.t('Nothing of this draft passes the filter.');
  }

  function filtered(proposals: Proposals): readonly ProposalGroup[] {
    const passes = passing(proposals, filter);
    const groups = proposals[arrangement()].map(({ title, rows }) => ({ title, rows: rows.filter((row) => passes.has(row)) }));
    return groups.filter(({ rows }) => rows.length > 0);
  }

  async function choose(): Promise<void> {
    const { current } = list;
    const delegations = (current?.byDelegation ?? []).map(({ title, rows }) => ({
      label: title,
      description: String(rows.length),
      filter: { delegation: title },
    }));
    const items = [
      { label: l10n.t('Everything'), filter: 'all' as const },
      { label: l10n.t('What is open'), filter: 'open' as const },
      ...delegations,
    ];
    const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('List which proposals?') });
    if (chosen !== undefined) filterBy(chosen.filter);
  }

  function filterBy(next: Filter): void {
    filter = next;
    void commands.executeCommand('setContext', 'penholder.isFiltered', next !== 'all');
    draw();
  }

  async function arrange(): Promise<void> {
    const chosen = await window.showQuickPick(arrangements, { placeHolder: l10n.t('List the proposals by what?') });
    if (chosen === undefined) return;
    await workspaceState.update('proposals.arrangement', chosen.key);
    draw();
  }

  /** Shows in the tree the first proposal from a place on. */
  async function reveal(uri: Uri, position: Position): Promise<void> {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (document !== undefined) await list.refresh(document);
    const first = list.current?.rows.find(({ range }) => !isBefore(range.start, position));
    // What was asked for is shown, whatever the view lists.
    if (first !== undefined && !isListed(first)) filterBy('all');
    const node = first && tree.flatMap(({ children }) => children).find(({ row }) => row === first);
    if (node === undefined) await commands.executeCommand('penholder.proposals.focus');
    else await view.reveal(node, { select: true, focus: true });
  }
  function isListed(wanted: ProposalRow): boolean {
    return tree.some(({ children }) => children.some(({ row }) => row === wanted));
  }
}

/** The numbers of the rows that a filter lets pass. */
function passing({ rows, byDelegation }: Proposals, filter: Filter): ReadonlySet<number> {
  if (filter === 'all') return new Set(rows.keys());
  if (filter === 'open') return new Set([...rows.keys()].filter((at) => rows[at]?.isOpen));
  return new Set(byDelegation.find(({ title }) => title === filter.delegation)?.rows);
}

function nameOf(filter: Exclude<Filter, 'all'>): string {
  return filter === 'open' ? l10n.t('open alone') : l10n.t('of {0} alone', filter.delegation);
}
