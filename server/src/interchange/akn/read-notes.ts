import type { XmlElement } from '@rgrove/parse-xml';
import { nameOf, within } from '../../xml/elements.ts';
import { noteNames } from './note-names.ts';

/** The notes of a document, each with the name in its mark: `[^2]`. */
export interface AknNotes {
  readonly nameOf: ReadonlyMap<XmlElement, string>;
  /** Of a note, which is its own first mark, or of a reference to one by its `eId`; undefined where the document has none. */
  readonly noteOf: (noteOrReference: XmlElement) => XmlElement | undefined;
  /** The marker of a reference without a note, where it can stand in a draft and would lead to no other note. */
  readonly freeMarker: (reference: XmlElement) => string | undefined;
}

/** Names notes as they are marked, and numbers those anew whose marks another note has. */
export function readNotes(root: XmlElement): AknNotes {
  const notes: XmlElement[] = [];
  for (const { element } of within(root)) if (isNote(element)) notes.push(element);
  const names = noteNames(notes, markerOf);
  const taken = new Set(names.values());
  const byId = new Map<string, XmlElement>();
  for (const note of notes) if (note.attributes['eId']) byId.set(note.attributes['eId'], note);
  return {
    nameOf: names,
    noteOf: (mark) => (isNote(mark) ? mark : byId.get((mark.attributes['href'] ?? '').replace(/^#/, ''))),
    freeMarker: (mark) => {
      const marker = markerOf(mark);
      return marker === undefined || taken.has(marker) ? undefined : marker;
    },
  };
}

/** What a note or a reference to one is marked with, where a mark of a draft can hold it. */
function markerOf({ attributes }: XmlElement): string | undefined {
  const marker = attributes['marker']?.trim() ?? '';
  return /^[^\]\s]{1,8}$/.test(marker) ? marker : undefined;
}

/** A note of the author, at its mark, or one of the editors, in the document's head (`meta`). */
export function isNote(element: XmlElement): boolean {
  const name = nameOf(element);
  return name === 'authorialNote' || name === 'note';
}
