import { htmlText } from './html.ts';
import type { Span } from './span.ts';

/** A stretch of a text that an element of HTML, or of XML, takes in. */
export interface MarkedSpan extends Span {
  /** The opening tag, and the closing one. */
  readonly open: string;
  readonly close: string;
  /** HTML at the element's beginning, once. */
  readonly before?: string;
  /** HTML that is shown in place of the words; the tags are left out. */
  readonly instead?: string;
}

/**
 * The text of a span as HTML, with an element for each of the marked spans. The longer of two that begin together is the outer one; of two that cross, the later
 * is divided where the earlier ends. `escaped` makes the words such as may stand in an element.
 */
export function markedUp(text: string, within: Span, marked: readonly MarkedSpan[], escaped: (words: string) => string = htmlText): string {
  const waiting = marked.map((each) => clipped(each, within)).filter(({ start, end }) => start < end);
  waiting.sort(byPlace);
  const open: MarkedSpan[] = [];
  let html = '';
  let at = within.start;
  for (let next = 0; next < waiting.length; next++) {
    const { start, end, ...tags } = waiting[next] as MarkedSpan;
    const from = Math.max(start, at);
    if (from >= end) continue;
    putTo(from);
    if (tags.instead !== undefined) {
      html += tags.instead;
      at = end;
      continue;
    }
    const to = Math.min(end, open.at(-1)?.end ?? end);
    html += tags.open + (tags.before ?? '');
    open.push({ ...tags, start: from, end: to });
    if (to < end) {
      const { before: _, ...rest } = tags;
      insert({ ...rest, start: to, end }, next + 1);
    }
  }
  putTo(within.end);
  return html;

  /** The words up to an offset, and the ends of the elements that end before it or there. */
  function putTo(offset: number): void {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      putWords(last.end);
      html += last.close;
      open.pop();
    }
    putWords(offset);
  }

  function putWords(to: number): void {
    if (to <= at) return;
    html += escaped(text.slice(at, to));
    at = to;
  }

  function insert(rest: MarkedSpan, from: number): void {
    let place = from;
    while (place < waiting.length && byPlace(waiting[place] as MarkedSpan, rest) <= 0) place++;
    waiting.splice(place, 0, rest);
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function clipped(span: MarkedSpan, { start, end }: Span): MarkedSpan {
  return { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) };
}
