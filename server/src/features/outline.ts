import { documentOf } from '../draft/document/document.ts';
import type { Draft } from '../draft/draft.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import { type ParagraphInPlace, placesOf } from '../draft/structure.ts';
import { type DocumentNode, hasParagraph, isBeside, type Role } from '../syntax/document-tree.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { cutBefore, shortened } from '../text/cut.ts';
import { shift } from '../text/span.ts';
import { once } from '../tree/memo.ts';
import { type LeafAt, leavesIn } from '../tree/tree.ts';
import type { OutlineItem, OutlineKind } from './data.ts';

/** The draft by its parts: headings, preamble with its chapeaux, operative paragraphs with theirs, notes. Walks the whole draft: an outline is of the whole. */
export function outline(draft: Draft): readonly OutlineItem[] {
  const paragraphs = leavesIn(placesOf(draft));
  return itemsOf(documentOf(draft));

  /** What the outline shows of a node. The nodes' own paragraphs come one after the other, as the draft's do. */
  function itemsOf(node: DocumentNode): readonly OutlineItem[] {
    const own = hasParagraph(node) ? paragraphs.next().value : undefined;
    const below = node.children.flatMap(itemsOf);
    if (own === undefined) return sectionOf(node, below) ?? below;
    return isBeside(node.type) ? below : [holding(itemOf(own), below)];
  }
}

/** A section has the name of its kind and shows its first words; an operative part has those of its resolving formula. */
function sectionOf({ type }: DocumentNode, items: readonly OutlineItem[]): readonly OutlineItem[] | undefined {
  const [first, ...others] = items;
  const name = sectionNames[type];
  if (name === undefined || first === undefined) return undefined;
  return [first.kind === 'section' ? holding(first, others) : holding({ ...first, name, detail: '', kind: 'section' }, items)];
}

function holding(item: OutlineItem, children: readonly OutlineItem[]): OutlineItem {
  return { ...item, span: { start: item.span.start, end: children.at(-1)?.span.end ?? item.span.end }, children };
}

const sectionNames: Readonly<Partial<Record<DocumentNode['type'], string>>> = {
  preamble: 'Preamble',
  'operative part': 'Operative part',
  notes: 'Notes',
};

const kinds: Readonly<Partial<Record<Role, OutlineKind>>> = {
  heading: 'heading',
  'opening formula': 'heading',
  chapeau: 'chapeau',
  'lead-in': 'chapeau',
  'resolving formula': 'section',
  'sub-paragraph': 'sub-paragraph',
  note: 'note',
};

/** In UTF-16 code units: what an outline has room for. */
const nameLength = 60;

function itemOf({ leaf, offset }: LeafAt<ParagraphInPlace>): OutlineItem {
  const item = itemAlone(leaf);
  return { ...item, span: shift(item.span, offset), selection: shift(item.selection, offset) };
}

/** With spans from the paragraph's start. Kept with the paragraph: an editor asks for the outline again after each pause in typing. */
const itemAlone = once(({ paragraph, place }: ParagraphInPlace): OutlineItem => {
  const { content, text } = paragraph;
  const label = place.label === undefined ? '' : text.slice(place.label.span.start, place.label.span.end);
  const words = openingWords(text, place.label?.span.end ?? content.start, content.end);
  const end = Math.max(content.end, content.start);
  const selectionEnd = place.label === undefined ? Math.min(end, cutBefore(text, content.start + nameLength)) : place.label.span.end;
  return {
    name: [label, words].filter((part) => part !== '').join(' ') || '(empty)',
    detail: detailOf(paragraph),
    kind: kinds[place.role] ?? 'paragraph',
    span: { start: content.start, end },
    selection: { start: place.label?.span.start ?? content.start, end: selectionEnd },
    children: [],
  };
});

function openingWords(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, cutBefore(text, start + nameLength * 3)));
  return shortened(words.replace(/\s+/g, ' ').trim(), nameLength);
}

/** The stamp as it stands, and the number of brackets that are still open to negotiation. */
function detailOf(paragraph: Paragraph): string {
  const { text, tree } = paragraph;
  const stamp = stampOf(paragraph);
  const brackets = tree.nodes.filter((node) => node.type === 'bracketed').length;
  return [stamp === undefined ? '' : text.slice(stamp.span.start, stamp.span.end), brackets === 0 ? '' : `${brackets} in brackets`]
    .filter((part) => part !== '')
    .join(' · ');
}
