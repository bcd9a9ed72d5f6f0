import type { Changes, Revision } from '../line.ts';
import { childOf, type Element } from './xml.ts';

/** What an element of tracked changes does to what is in it: undefined for any other element. */
export function changeOf(element: Element): Changes | undefined {
  switch (element.name) {
    case 'w:ins':
      return { ins: revisionOf(element, false) };
    case 'w:moveTo':
      return { ins: revisionOf(element, true) };
    case 'w:del':
      return { del: revisionOf(element, false) };
    case 'w:moveFrom':
      return { del: revisionOf(element, true) };
    default:
      return undefined;
  }
}

/** Of two changes of one kind, one within the other, the outer one stays: it decides alone whether there is anything to add or to delete. */
export function both(outer: Changes, inner: Changes | undefined): Changes {
  if (inner === undefined) return outer;
  return { ins: outer.ins ?? inner.ins, del: outer.del ?? inner.del };
}

/** What is told of a paragraph's mark (`w:rPr` in its properties) or of a row (`w:trPr`). */
export function changesIn(properties: Element | undefined): Changes {
  let changes: Changes = {};
  for (const name of ['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']) {
    const found = childOf(properties, name);
    if (found !== undefined) changes = both(changes, changeOf(found));
  }
  return changes;
}

export function revisionOf({ attributes }: Element, moved: boolean): Revision {
  return { author: attributes['w:author']?.trim() || undefined, date: isoDate(attributes['w:date']), moved };
}

/** As the draft writes it: a date in another zone becomes that of Greenwich. Word writes its local time with a Z. Its first second stands for a day, since a document has no days without a time. */
export function isoDate(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(written)) return written.slice(0, written.indexOf('T'));
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.test(written)) return written;
  const time = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000', '');
}
