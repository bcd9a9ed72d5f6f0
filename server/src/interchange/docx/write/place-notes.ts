import type { Draft } from '../../../draft/draft.ts';
import { footnoteTexts } from '../../../draft/footnotes/footnotes.ts';
import { type Piece, plainText, type TextPiece } from './piece.ts';
import type { WordParagraph } from './story.ts';

export interface PlacedNotes {
  /** Without the notes, whose marks know them. */
  readonly body: readonly WordParagraph[];
  /** In the order of their marks, each with its paragraphs; without their own labels. */
  readonly notes: readonly (readonly WordParagraph[])[];
}

/**
 * Puts notes to their marks, by name within each text of a compilation. A note that no mark refers to stays a paragraph where it stands; so do marks without a note, the second mark of a note, and marks that
 * lost their names: Word has no such notes.
 */
export function placeNotes(draft: Draft, story: readonly WordParagraph[]): PlacedNotes {
  const body: WordParagraph[] = [];
  const notes: (readonly WordParagraph[])[] = [];
  const names = noteNames();
  let from = 0;
  for (const { end } of footnoteTexts(draft)) {
    let to = from;
    while (to < story.length && (story[to]?.placed.index ?? end) < end) to++;
    const text = story.slice(from, to);
    from = to;
    const heads = headsIn(text);
    const taken = new Set<number>();
    const marked = text.map((paragraph, at): WordParagraph => {
      if (heads.noteAt(at) !== undefined) return paragraph;
      const pieces = paragraph.pieces.map((piece): Piece => {
        if (piece.type !== 'mark') return piece;
        const head = heads.byName.get(piece.name);
        if (head === undefined || taken.has(head.at)) return markAsText(piece);
        taken.add(head.at);
        notes.push(
          [head.first, ...text.slice(head.at + 1, head.end)].map((each) => ({
            ...each,
            style: 'FootnoteText',
            pieces: each.pieces.map(markAsText),
          })),
        );
        return { type: 'note', note: notes.length - 1, custom: names.customFor(piece.name), changes: piece.changes };
      });
      return { ...paragraph, pieces };
    });
    marked.forEach((paragraph, at) => {
      const head = heads.noteAt(at);
      if (head === undefined || !taken.has(head)) body.push({ ...paragraph, pieces: paragraph.pieces.map(markAsText) });
    });
  }
  return { body, notes };
}

interface NoteHead {
  /** Among the paragraphs of the text. */
  readonly at: number;
  /** Of the first paragraph that is not the note's. */
  readonly end: number;
  /** Its first paragraph without the label. */
  readonly first: WordParagraph;
}

function headsIn(text: readonly WordParagraph[]) {
  const byName = new Map<string, NoteHead>();
  const owners: (number | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const paragraph = text[at] as WordParagraph;
    const head = headOf(paragraph);
    if (head === undefined || byName.has(head.name)) continue;
    let end = at + 1;
    // A note goes on in paragraphs that are indented below it.
    while (end < text.length && isNoteWithoutHead(text[end])) end++;
    byName.set(head.name, { at, end, first: { ...paragraph, pieces: head.pieces } });
    for (let each = at; each < end; each++) owners[each] = at;
    at = end - 1;
  }
  return { byName, noteAt: (at: number) => owners[at] };
}

function isNoteWithoutHead(paragraph: WordParagraph | undefined): boolean {
  return paragraph?.placed.place.role === 'note' && headOf(paragraph) === undefined && !lostLabel.test(firstText(paragraph)?.text ?? '');
}

/** A note that is put in or taken out has its label within the change. */
function headOf(paragraph: WordParagraph): { readonly name: string; readonly pieces: readonly Piece[] } | undefined {
  const { pieces, placed } = paragraph;
  const [first] = pieces;
  if (first?.type === 'mark' && first.written.endsWith(':')) return { name: first.name, pieces: withoutSpace(pieces.slice(1)) };
  const [label, linked, numbered] = noteLabel.exec(firstText(paragraph)?.text ?? '') ?? [];
  const name = linked ?? (placed.place.role === 'note' ? numbered : undefined);
  if (first?.type !== 'text' || label === undefined || name === undefined) return undefined;
  return { name, pieces: [{ ...first, text: first.text.slice(label.length) }, ...pieces.slice(1)] };
}

function withoutSpace([first, ...others]: readonly Piece[]): readonly Piece[] {
  return first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...others] : first === undefined ? [] : [first, ...others];
}

function firstText({ pieces: [first] }: WordParagraph): TextPiece | undefined {
  return first?.type === 'text' ? first : undefined;
}

const noteLabel = /^(?:\[\^([^\]\s]{1,8})\]:\s*|(\d{1,3})[./]\t\s*)/;
const lostLabel = /^\uFFFD\./;

function markAsText(piece: Piece): Piece {
  return piece.type === 'mark' ? { ...plainText(piece.written), changes: piece.changes } : piece;
}

/** Word numbers its notes itself, from 1: another name has to be written. */
function noteNames() {
  const taken = new Set<string>();
  let next = 1;
  return {
    customFor(name: string): string | undefined {
      const isAutomatic = name === `${next}` && !taken.has(name);
      if (isAutomatic) next++;
      taken.add(name);
      return isAutomatic ? undefined : name;
    },
  };
}
