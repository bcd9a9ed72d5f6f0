import type { Changes } from '../line.ts';
import { allText, leftOut, type Sink } from './sink.ts';
import { type Element, within } from './xml.ts';

/** Names a picture, a shape or an embedded object in the report, and gives on the text that stands in boxes. */
export function readDrawing(element: Element, changes: Changes, sink: Sink): void {
  const boxes = within(element, boxContents).filter((each) => each.name === 'w:txbxContent');
  for (const box of boxes) sink.box(box, changes);
  const kind = kinds.find(({ names }) => within(element, names).length > 0);
  if (boxes.length > 0 && kind === undefined) return;
  const [properties] = within(element, new Set(['wp:docPr', 'v:shape', 'v:rect', 'v:group']));
  const { descr, title, name, alt } = properties?.attributes ?? {};
  const wordArt = within(element, new Set(['v:textpath'])).map(({ attributes }) => attributes['string'] ?? '');
  const words = [descr || title || alt || name || '', ...wordArt, allText(element, 'a:t')].filter((each) => each !== '').join(' – ');
  sink.put(leftOut(element.name === 'w:object' ? 'An embedded object' : (kind?.what ?? 'A shape'), words));
}

/** A box in the other form of what was taken is the same box. */
const boxContents: ReadonlySet<string> = new Set(['w:txbxContent', 'mc:Fallback']);

const kinds: readonly { readonly what: string; readonly names: ReadonlySet<string> }[] = [
  { what: 'A picture', names: new Set(['pic:pic', 'v:imagedata', 'a:blip']) },
  { what: 'A chart', names: new Set(['c:chart']) },
  { what: 'A diagram', names: new Set(['dgm:relIds']) },
];
