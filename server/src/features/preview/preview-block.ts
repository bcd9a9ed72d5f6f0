import type { PlacedIn } from '../../draft/document/places.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { htmlText } from '../../text/html.ts';
import { type MarkedSpan, markedUp } from '../../text/marked-up.ts';
import { type Span, shift } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { MemoHolder } from '../../tree/memo.ts';
import type { ContestedWords } from './contested-words.ts';
import { markedNodes, voice } from './marked-nodes.ts';
import type { PreviewNotes } from './preview-notes.ts';

/** A paragraph as one element of HTML, in which all that a draft says is escaped. `contested` are of the draft, `headingLevel` is asked of headings alone. Kept with the paragraph while all that it depends on is the same. */
export function paragraphHtml(placed: PlacedIn, headingLevel: number, contested: readonly ContestedWords[], notes: PreviewNotes): string {
  const { paragraph, place, offset } = placed;
  const own = contested.map((words) => ({ ...words, ...shift(words, -offset) }));
  const marks = own.map(({ start, end, is, by, spoken }) => `${start} ${end} ${is} ${by} ${spoken}`);
  const key = [place.role, headingLevel, ...marks].join('\n');
  const before = kept.get(paragraph);
  if (before?.key === key) return before.html;
  let isAlone = place.role !== 'note';
  const html = elementFor(placed, headingLevel, own, {
    ...notes,
    markAt(at, written) {
      isAlone = false;
      return notes.markAt(at, written);
    },
  });
  // What links to a note depends on the notes of the whole draft.
  if (isAlone) kept.set(paragraph, { key, html });
  return html;
}

const kept = MemoHolder.memo<Paragraph, { readonly key: string; readonly html: string }>();

/** `contested` are of the paragraph. */
function elementFor(placed: PlacedIn, headingLevel: number, contested: readonly ContestedWords[], notes: PreviewNotes): string {
  const { paragraph, place, offset } = placed;
  const { text, tree, content } = paragraph;
  const note = place.role === 'note' ? notes.noteAt(offset) : undefined;
  const marked = contested.map((words) => elementOf({ ...words, ...trimmed(text, within(words, content)) }));
  if (note !== undefined) marked.push({ ...shift(note.label, -offset), open: '', close: '', instead: note.number });
  else if (tree.label !== undefined) marked.push({ ...tree.label.span, open: '<span class="label">', close: '</span>' });
  for (const each of markedNodes(tree.nodes, ({ start, end }) => notes.markAt(offset + start, text.slice(start, end)))) marked.push(each);
  const words = markedUp(text, content, marked);
  if (place.role === 'heading') return `<h${headingLevel}>${words}</h${headingLevel}>`;
  const id = note === undefined ? '' : ` id="${note.id}"`;
  return `<p class="${place.role.replaceAll(' ', '-')}"${id}>${words}${note?.back ?? ''}</p>`;
}

/** What a contest over several paragraphs has in one. */
function within({ start, end }: Span, content: Span): Span {
  return { start: Math.max(start, content.start), end: Math.min(end, content.end) };
}

function elementOf({ start, end, is, by, isTracked, spoken }: ContestedWords): MarkedSpan {
  const tag = isTracked ? 'span' : (tags[is] ?? 'span');
  const whose = by === undefined ? '' : ` data-by="${htmlText(by)}"`;
  return { start, end, open: `<${tag} class="${is}"${whose}>`, close: `</${tag}>`, ...(spoken !== '' && { before: voice(spoken) }) };
}

const tags: Readonly<Partial<Record<ContestedWords['is'], string>>> = { proposed: 'ins', dropped: 'del' };
