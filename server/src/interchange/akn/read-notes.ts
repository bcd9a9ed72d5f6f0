import type { XmlElement } from '@rgrove/parse-xml';
import { nameOf, within } from '../../xml/elements.ts';

/** The notes of a document, each with the name in its mark: `[^2]`. */
export interface AknNotes {
  readonly nameOf: ReadonlyMap<XmlElement, string>;
  /** By the `eId` that other marks of a note give. */
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** Names notes as they are marked, and numbers those anew whose marks another note has, as in an annex that begins with 1 again. */
export function readNotes(root: XmlElement): AknNotes {
  const notes: XmlElement[] = [];
  const taken = new Set<string>();
  const names = new Map<XmlElement, string>();
  for (const { element } of within(root)) if (isNote(element)) notes.push(element);
  const take = (note: XmlElement, name: string): void => {
    names.set(note, name);
    taken.add(name);
  };
  for (const note of notes) {
    const marker = note.attributes['marker']?.trim() ?? '';
    if (/^[^\]\s]{1,8}$/.test(marker) && !taken.has(marker)) take(note, marker);
  }
  let next = 1;
  for (const note of notes) {
    if (names.has(note)) continue;
    while (taken.has(`${next}`)) next++;
    take(note, `${next}`);
  }
  return { nameOf: names, byId: new Map(notes.map((note) => [note.attributes['eId'] ?? '', note])) };
}

/** A note of the author, at its mark, or one of the editors, in the document's head (`meta`). */
export function isNote(element: XmlElement): boolean {
  const name = nameOf(element);
  return name === 'authorialNote' || name === 'note';
}
