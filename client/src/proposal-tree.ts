import { l10n, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ProposalGroup, ProposalRow, Proposals } from './proposal-list.ts';

/** A line of the tree: a group, or a proposal in it. */
export interface ProposalNode {
  /** The same after an edit elsewhere, so that what is open in the tree stays open. */
  readonly id: string;
  readonly title: string;
  readonly proposals: Proposals;
  readonly parent?: ProposalNode;
  readonly row?: ProposalRow;
  readonly children: readonly ProposalNode[];
}

export function proposalTree(proposals: Proposals, groups: readonly ProposalGroup[]): readonly ProposalNode[] {
  const counted = new Map<string, number>();
  return groups.map(({ title, rows }) => {
    const number = counted.get(title) ?? 0;
    counted.set(title, number + 1);
    const children: ProposalNode[] = [];
    const group: ProposalNode = { id: `${proposals.uri}#${title}#${number}`, title, proposals, children };
    for (const at of rows) {
      const row = proposals.rows[at];
      if (row !== undefined) children.push({ id: `${group.id}#${row.id}`, title: row.title, proposals, parent: group, row, children: [] });
    }
    return group;
  });
}

export function treeItem({ id, title, row, proposals, children }: ProposalNode): TreeItem {
  const item = new TreeItem(title, row ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
  item.id = id;
  if (row === undefined) {
    item.description = String(children.length);
    return item;
  }
  const { line, character } = row.range.start;
  const selection = new Range(line, character, line, character);
  item.description = row.detail;
  item.tooltip = `${row.title}\n${row.detail}`;
  item.iconPath = new ThemeIcon(row.isOpen ? (icons[row.kind] ?? 'json') : 'check');
  // The menus look for these words.
  item.contextValue = ['proposal', ...row.settles].join(' ');
  item.command = { title: l10n.t('Show'), command: 'vscode.open', arguments: [proposals.uri, { selection }] };
  return item;
}

/** By what the server calls a proposal; brackets are the rest. */
const icons: Readonly<Record<string, string>> = {
  rival: 'git-compare',
  paragraph: 'add',
  insertion: 'add',
  addition: 'add',
  deletion: 'remove',
  replacement: 'replace',
  substitution: 'replace',
  substitute: 'replace',
  alternatives: 'list-selection',
  options: 'list-selection',
  placeholder: 'ellipsis',
  position: 'comment',
  wish: 'comment',
  submission: 'person',
};
