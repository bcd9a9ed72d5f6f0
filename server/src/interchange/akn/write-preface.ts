import type { PlacedIn } from '../../draft/document/places.ts';
import type { MarkedSpan } from '../../text/marked-up.ts';
import { type Span, span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import type { DraftFacts } from './draft-facts.ts';
import { element } from './write-nodes.ts';
import type { Paragraphs } from './write-paragraph.ts';

/** A paragraph of the heading, in which the draft's own symbol and its title are marked. */
export function prefaceBlock({ paragraph, index, offset }: PlacedIn, paragraphs: Paragraphs, { title, symbols }: DraftFacts): string {
  const { text, content } = paragraph;
  const own = symbols.map(({ span: place }) => ({ start: place.start - offset, end: place.end - offset }));
  const short = shortForm.exec(text.slice(content.start, content.end))?.[0];
  if (short !== undefined && symbols.some(({ symbol }) => symbol.endsWith(`/${short}`)))
    own.push(span(content.start, content.start + short.length));
  const marked: MarkedSpan[] = [];
  for (const place of own)
    if (place.start >= content.start && place.end <= content.end)
      marked.push(element('docNumber', withStop(text, place), { refersTo: undefined }));
  const first = own.find(({ start }) => start === content.start);
  const rest = span(first === undefined ? content.start : withStop(text, first).end, content.end);
  const words = oneLine(text.slice(rest.start, rest.end));
  const isTitle = first === undefined ? words !== '' && oneLine(title).includes(words) && title.length > 0 : /\p{L}{3}/u.test(words);
  if (isTitle)
    marked.push(element('docTitle', { start: rest.end - text.slice(rest.start, rest.end).trimStart().length, end: rest.end }, {}));
  return `<p>${paragraphs.lineOf(index, undefined, marked)}</p>`;
}

/** "79/10. Question of …", below the symbol A/RES/79/10. */
const shortForm = /^\d+\/\d+(?: [A-Z])?(?=\.\s)/;

/** With the stop after it. */
function withStop(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end) === '.' ? end + 1 : end };
}
