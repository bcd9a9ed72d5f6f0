import { documentOf } from '../draft/document/document.ts';
import { childrenAt, type NodeAt } from '../draft/document/path.ts';
import { type ParagraphInPlace, placesOf } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import { type DocumentNode, hasParagraph, isBeside, type Role } from '../syntax/document-tree.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { cutBefore } from '../text/cut.ts';
import { shift } from '../text/span.ts';
import { once } from '../tree/memo.ts';
import { type LeafAt, leafAt } from '../tree/tree.ts';
import { say, type Term } from '../wording/say.ts';
import type { OutlineItem, OutlineKind } from './data.ts';
import { openingWords } from './opening-words.ts';

/**
 * The draft by its parts: headings, preamble with its chapeaux, operative paragraphs with theirs, notes. Walks the whole draft: an outline is of the whole. Of one with more
 * items than a person can survey it leaves out the lowest levels. `words` say it in another language than that of messages.
 */
export function outline(draft: Draft, words: typeof say = say): readonly OutlineItem[] {
  const places = placesOf(draft);
  const document = documentOf(draft);
  return itemsOf({ node: document, start: 0 }, levelsShown(document));

  /** What the outline shows of a node, down to so many levels. */
  function itemsOf(at: NodeAt, levels: number): readonly OutlineItem[] {
    const { node, start } = at;
    const own = hasParagraph(node) ? leafAt(places, 'index', start) : undefined;
    if (own === undefined && levels === 1 && levelsOf(node) === 1) return sectionAlone(at);
    const below = childrenOf(at, levels - levelsOf(node));
    if (own === undefined) return sectionOf(node, below, words) ?? below;
    if (isBeside(node.type)) return below;
    const item = withChildren(itemOf(own, words), below);
    return [levels === 1 && node.size > 1 ? { ...item, span: { ...item.span, end: endOf(at) } } : item];
  }

  /** It has the place and the words of its first item, even where that is not shown. */
  function sectionAlone(at: NodeAt): readonly OutlineItem[] {
    for (const child of childrenAt(at)) {
      const [first] = itemsOf(child, 1);
      const [section] = first === undefined ? [] : (sectionOf(at.node, [first], words) ?? []);
      if (section !== undefined) return [{ ...section, span: { ...section.span, end: endOf(at) }, children: [] }];
    }
    return [];
  }

  function childrenOf(at: NodeAt, levels: number): readonly OutlineItem[] {
    if (levels === 0) return [];
    const items: OutlineItem[] = [];
    let formula: OutlineItem | undefined;
    for (const child of childrenAt(at)) {
      const own = itemsOf(child, levels);
      const [section] = own;
      if (child.node.type === 'preamble' && formula !== undefined && section !== undefined)
        items[items.length - 1] = withChildren({ ...formula, span: { ...formula.span, end: section.span.end } }, section.children);
      else items.push(...own);
      if (!isBeside(child.node.type)) formula = child.node.type === 'opening formula' ? section : undefined;
    }
    return items;
  }

  function endOf({ node, start }: NodeAt): number {
    const last = leafAt(places, 'index', start + node.size - 1);
    return last === undefined ? draft.length : last.offset + last.leaf.paragraph.content.end;
  }
}

/** How many levels a node adds to the outline: 0 or 1. */
function levelsOf(node: DocumentNode): number {
  const isShown = hasParagraph(node) ? !isBeside(node.type) : sectionNames[node.type] !== undefined;
  return isShown ? 1 : 0;
}

/** As many levels as have not too many items together; at least one. */
function levelsShown(document: DocumentNode): number {
  if (document.size <= mostItems) return Number.POSITIVE_INFINITY;
  const counts: number[] = [];
  count(document, 0);
  let levels = 0;
  for (let shown = counts[0] ?? 0; shown <= mostItems && levels < counts.length; levels++) shown += counts[levels + 1] ?? 0;
  return Math.max(1, levels);

  function count(node: DocumentNode, level: number): void {
    const own = levelsOf(node);
    if (own > 0) counts[level] = (counts[level] ?? 0) + 1;
    for (const child of node.children) count(child, level + own);
  }
}

/** As many as VS Code's own servers answer: its JSON server stops at 5000 symbols. */
const mostItems = 5000;

/** The item of a section. It has the name of its kind and the place of its first item; an operative part is the item of its resolving formula, and a preamble that of its opening formula, if it has one. */
function sectionOf({ type }: DocumentNode, items: readonly OutlineItem[], words: typeof say): readonly OutlineItem[] | undefined {
  const [first, ...others] = items;
  const term = sectionNames[type];
  if (term === undefined || first === undefined) return undefined;
  const name = words(term);
  return [
    first.kind === 'section'
      ? withChildren(first, others)
      : withChildren({ ...first, name, longName: name, detail: '', kind: 'section' }, items),
  ];
}

function withChildren(item: OutlineItem, children: readonly OutlineItem[]): OutlineItem {
  return { ...item, span: { start: item.span.start, end: children.at(-1)?.span.end ?? item.span.end }, children };
}

const sectionNames: Readonly<Partial<Record<DocumentNode['type'], Term>>> = {
  preamble: 'preambleItem',
  'operative part': 'operativePartItem',
  notes: 'notesItem',
};

const kindOfRole: Readonly<Partial<Record<Role, OutlineKind>>> = {
  heading: 'heading',
  'opening formula': 'section',
  chapeau: 'chapeau',
  'lead-in': 'chapeau',
  'resolving formula': 'section',
  'sub-paragraph': 'sub-paragraph',
  note: 'note',
};

/** In UTF-16 code units: the width of an outline that somebody has widened. */
const nameUnits = 60;
/** However long a label is, the first word can be read. */
const leastUnits = 10;
/** Beside a stamp, which stands after the name: at VS Code’s own width of 300 pixels an item two levels down has room for 28 letters, and “APPROVED” takes nine. */
const besideStampUnits = 18;

function itemOf({ leaf, offset }: LeafAt<ParagraphInPlace>, words: typeof say): OutlineItem {
  const item = itemAlone(leaf);
  return {
    ...item,
    name: item.name || words('emptyItem'),
    longName: item.longName || words('emptyItem'),
    detail: detailOf(leaf.paragraph, words),
    span: shift(item.span, offset),
    selection: shift(item.selection, offset),
  };
}

/** The item of a paragraph without its children, with spans from the paragraph's start. Kept with the paragraph: an editor asks for the outline again after each pause in typing. */
const itemAlone = once(({ paragraph, place }: ParagraphInPlace): OutlineItem => {
  const { content, text } = paragraph;
  const label = place.label === undefined ? '' : text.slice(place.label.span.start, place.label.span.end);
  const named = (units: number): string => [label, openingWords({ paragraph, place }, units)].filter((part) => part !== '').join(' ');
  const longName = named(nameUnits);
  const end = Math.max(content.end, content.start);
  const selectionEnd = place.label === undefined ? Math.min(end, cutBefore(text, content.start + nameUnits)) : place.label.span.end;
  return {
    name: stampOf(paragraph) === undefined ? longName : named(Math.max(besideStampUnits - label.length, leastUnits)),
    longName,
    detail: '',
    kind: kindOfRole[place.role] ?? 'paragraph',
    span: { start: content.start, end },
    selection: { start: place.label?.span.start ?? content.start, end: selectionEnd },
    children: [],
  };
});

/** The stamp as it stands, and the number of brackets that are still open to negotiation. */
function detailOf(paragraph: Paragraph, words: typeof say): string {
  const { text, tree } = paragraph;
  const stamp = stampOf(paragraph);
  const brackets = tree.nodes.filter((node) => node.type === 'bracketed').length;
  return [
    stamp === undefined ? '' : text.slice(stamp.span.start, stamp.span.end),
    brackets === 0 ? '' : words('countInBrackets', { count: brackets }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
