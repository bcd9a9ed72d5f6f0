import type { Draft } from '../draft/draft.ts';
import { stampOf } from '../draft/stamps/stamps.ts';
import { type PlacedIn, structure } from '../draft/structure.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { cutBefore, shortened } from '../text/cut.ts';
import { type Span, shift } from '../text/span.ts';
import type { OutlineItem, OutlineKind } from './data.ts';

interface Item extends OutlineItem {
  readonly children: Item[];
  span: Span;
}

/** The draft by its parts: headings, preamble with its chapeaux, operative paragraphs with theirs, notes. Walks the whole draft: an outline is of the whole. */
export function outline(draft: Draft): readonly OutlineItem[] {
  const roots: Item[] = [];
  let section: Item | undefined;
  let sectionName = '';
  let chapeau: Item | undefined;
  let open: Item[] = [];
  for (const placed of structure(draft)) {
    const { place } = placed;
    if (place.role === 'page' || place.role === 'instruction') continue;
    const item = itemOf(placed);
    const name = sectionNames[place.section];
    const divides = place.role === 'heading' || place.role === 'opening formula';
    if (divides) {
      roots.push(item);
      section = chapeau = undefined;
      sectionName = '';
      open = [];
      continue;
    }
    if (section === undefined || sectionName !== name || place.role === 'resolving formula') {
      section =
        place.role === 'resolving formula' ? { ...item, kind: 'section' } : { ...item, name, detail: '', kind: 'section', children: [] };
      sectionName = name;
      chapeau = undefined;
      open = [];
      roots.push(section);
      if (place.role === 'resolving formula') continue;
    }
    if (place.role === 'chapeau' || place.role === 'lead-in') {
      chapeau = item;
      open = [];
      section.children.push(item);
    } else {
      open = open.slice(0, place.depth);
      (open.at(-1) ?? chapeau ?? section).children.push(item);
      if (place.label !== undefined) open[place.depth] = item;
    }
    for (const parent of [section, chapeau, ...open])
      if (parent !== undefined) parent.span = { start: parent.span.start, end: Math.max(parent.span.end, item.span.end) };
  }
  return roots;
}

const sectionNames = { heading: 'Heading', preamble: 'Preamble', operative: 'Operative part', notes: 'Notes' } as const;
const kinds: Readonly<Partial<Record<PlacedIn['place']['role'], OutlineKind>>> = {
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

function itemOf({ paragraph, offset, place }: PlacedIn): Item {
  const { content, text } = paragraph;
  const label = place.label === undefined ? '' : text.slice(place.label.span.start, place.label.span.end);
  const words = openingWords(text, place.label?.span.end ?? content.start, content.end);
  const end = Math.max(content.end, content.start);
  const selectionEnd = place.label === undefined ? Math.min(end, cutBefore(text, content.start + nameLength)) : place.label.span.end;
  return {
    name: [label, words].filter((part) => part !== '').join(' ') || '(empty)',
    detail: detailOf(paragraph),
    kind: kinds[place.role] ?? 'paragraph',
    span: shift({ start: content.start, end }, offset),
    selection: shift({ start: place.label?.span.start ?? content.start, end: selectionEnd }, offset),
    children: [],
  };
}

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
