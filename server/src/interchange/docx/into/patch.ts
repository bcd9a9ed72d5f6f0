import { XmlElement } from '@rgrove/parse-xml';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';
import { hasChange, type Revision } from '../line.ts';
import type { DocumentParts } from '../read/document-parts.ts';
import { partName } from '../read/open-package.ts';
import type { Element } from '../read/xml.ts';
import type { LetterChange } from './compare-letters.ts';
import type { Letter } from './letter.ts';
import { deletedEnd, type Model, type NewWords, newParagraph } from './patch-paragraph.ts';
import { type InsertedWords, type RunChange, runEdit } from './patch-run.ts';

/** Changes of a document that are being gathered, to be made all at once. */
export interface Patch {
  /** Whether all of these can be made: the letters that they touch are the document's own. Gathers all of them, or none. */
  readonly letters: (letters: readonly Letter[], changes: readonly LetterChange[]) => boolean;
  readonly deletedEnd: (paragraph: Element, by: Revision) => void;
  readonly newParagraph: (where: NewPlace, model: Model, words: readonly NewWords[]) => void;
  /** The parts that are changed, by their names in the package. */
  readonly changedParts: () => ReadonlyMap<string, Uint8Array>;
}

/** Beside a paragraph. */
export interface NewPlace {
  readonly beside: Element;
  readonly side: 'before' | 'after';
}

/** `files` are those of the package, by their names. */
export function patchOf(files: Readonly<Record<string, Uint8Array>>, parts: DocumentParts): Patch {
  const names = new Map(Object.keys(files).map((name) => [partName(name), name]));
  const nextId = idsAbove(files);
  const runs = new Map<Element, RunChange>();
  const edits = new Map<string, TextEdit[]>();
  const texts = new Map<string, string>();
  const nameOf = (element: Element): string => names.get(parts.nameOf(rootOf(element)) ?? '') ?? '';
  const rawOf = (element: Element): string => {
    const name = nameOf(element);
    const text = texts.get(name) ?? new TextDecoder('utf-8').decode(files[name]);
    texts.set(name, text);
    return text;
  };
  const edit = (element: Element, each: TextEdit): void => {
    const name = nameOf(element);
    const known = edits.get(name) ?? [];
    known.push(each);
    edits.set(name, known);
  };
  const changeOfRun = (run: Element): RunChange => {
    const known = runs.get(run) ?? { run, deleted: new Map(), inserted: new Map() };
    runs.set(run, known);
    return known;
  };
  return {
    letters(letters, changes) {
      const placed = changes.map((change) => ({ change, place: placeOf(letters, change) }));
      if (placed.some(({ place }) => place === undefined || hasBox(place.run))) return false;
      for (const { change, place } of placed) {
        if (place === undefined) continue;
        const { deleted, inserted } = changeOfRun(place.run);
        const { child, offset } = place;
        if (change.type === 'delete') deleted.set(child, (deleted.get(child) ?? new Map<number, Revision>()).set(offset, change.by));
        else {
          const ofChild = inserted.get(child) ?? new Map<number, InsertedWords[]>();
          ofChild.set(offset, [...(ofChild.get(offset) ?? []), { text: change.text, by: change.by }]);
          inserted.set(child, ofChild);
        }
      }
      return true;
    },
    deletedEnd(paragraph, by) {
      const made = deletedEnd(rawOf(paragraph), paragraph, by, nextId());
      if (made !== undefined) edit(paragraph, made);
    },
    newParagraph({ beside, side }, model, words) {
      const at = side === 'before' ? beside.start : beside.end;
      edit(beside, { span: { start: at, end: at }, newText: newParagraph(rawOf(model.like), model, words, nextId) });
    },
    changedParts() {
      for (const change of runs.values()) edit(change.run, runEdit(rawOf(change.run), change, nextId));
      return new Map([...edits].map(([name, all]) => [name, encoded(applyEdits(texts.get(name) ?? '', all), files[name])]));
    },
  };
}

/** Where a change is made: at its own letter, or beside the one before or after. Words of nobody's change come first, so that no change is cut in two. */
function placeOf(letters: readonly Letter[], change: LetterChange): { run: Element; child: Element; offset: number } | undefined {
  if (change.type === 'delete') return change.letter.source;
  const [before, after] = [letters[change.after], letters[change.after + 1]];
  // What stands for several letters, such as the mark of a note, is not cut.
  if (before?.source !== undefined && before.source.child === after?.source?.child && !isTextOf(before)) return undefined;
  const behind = before?.source && { ...before.source, offset: isTextOf(before) ? before.source.offset + 1 : 1 };
  const isPlain = (letter: Letter | undefined): boolean => letter?.source !== undefined && !hasChange(letter.changes);
  if (isPlain(before)) return behind;
  if (isPlain(after)) return after?.source;
  return behind ?? after?.source;
}

function isTextOf({ source }: Letter): boolean {
  return source?.child.name === 'w:t' || source?.child.name === 'w:delText';
}

/** What holds paragraphs of its own, such as a text box, is not cut. */
function hasBox(run: Element): boolean {
  return run.children.some((each) => each instanceof XmlElement && (each.name === 'w:p' || hasBox(each)));
}

function rootOf(element: Element): Element {
  let root = element;
  while (root.parent instanceof XmlElement) root = root.parent;
  return root;
}

/** With the mark of its encoding, where it had one. */
function encoded(text: string, before: Uint8Array | undefined): Uint8Array {
  const hasMark = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
}

/** Numbers that no change and no comment of the document has. */
function idsAbove(files: Readonly<Record<string, Uint8Array>>): () => number {
  let last = 0;
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^word\/[^/]+\.xml$/i.test(name)) continue;
    for (const [, id] of new TextDecoder('utf-8').decode(bytes).matchAll(/:id\s*=\s*["'](\d{1,9})["']/g)) last = Math.max(last, Number(id));
  }
  return () => ++last;
}
