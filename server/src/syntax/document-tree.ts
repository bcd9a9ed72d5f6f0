/** What a paragraph is in its draft. `text` is unnumbered text of the operative part; `page` is the furniture of a printed page. */
export const roles = [
  'heading',
  'opening formula',
  'chapeau',
  'preambular',
  'resolving formula',
  'operative',
  'sub-paragraph',
  'lead-in',
  'option',
  'instruction',
  'note',
  'page',
  'text',
] as const;

export type Role = (typeof roles)[number];

/** True for what stands among the paragraphs and is none of them: a page's number, an order to the editor. */
export function isBeside(type: string): type is 'page' | 'instruction' {
  return type === 'page' || type === 'instruction';
}

/** What has no paragraph of its own: it is made of its children. A `chapter` is what a heading heads; a `list` stands below no paragraph. */
export type Division = 'document' | 'part' | 'annex' | 'chapter' | 'article' | 'preamble' | 'operative part' | 'notes' | 'list';

/**
 * A division of a draft, or a paragraph with what stands below it. It says how many paragraphs there are, not which: that tells the place where it begins. So an
 * edit inside a paragraph's words keeps it, and two divisions may share one.
 */
export interface DocumentNode {
  readonly type: Division | Role;
  /** In paragraphs. A paragraph's own is the first; it and the children, laid end to end, are all of them. */
  readonly size: number;
  readonly children: readonly DocumentNode[];
}

/** True for a paragraph, false for a division. */
export function hasParagraph({ type }: DocumentNode): boolean {
  return ofParagraphs.has(type);
}

const ofParagraphs: ReadonlySet<string> = new Set(roles);

/** What a node is made of, one after the other. */
type Children = readonly (DocumentNode | readonly DocumentNode[])[];

export function divisionNode(type: Division, ...nodes: Children): DocumentNode {
  const children = nodes.flat();
  return { type, size: sizeOf(children), children };
}

/** Of a paragraph and what stands below it. */
export function paragraphNode(role: Role, ...below: Children): DocumentNode {
  const children = below.flat();
  return { type: role, size: 1 + sizeOf(children), children };
}

/** Of a paragraph with nothing below it, as most are: one for all of a role. */
export function leaf(role: Role): DocumentNode {
  return leaves[roles.indexOf(role)] as DocumentNode;
}

const leaves = roles.map((role) => paragraphNode(role));

function sizeOf(nodes: readonly DocumentNode[]): number {
  let size = 0;
  for (const node of nodes) size += node.size;
  return size;
}
