import type { Draft, Range } from '../draft/draft.ts';
import { paragraphNumber } from '../draft/paragraphs.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import type { Slices } from '../text/slices.ts';
import { type Span, shift } from '../text/span.ts';
import { say, type Told } from '../wording/say.ts';
import { concordance } from './concordance.ts';
import { differenceInWords, listed, saidBy } from './in-words.ts';
import type { NamedDraft } from './passage.ts';
import { placeIn, placeInParagraph } from './place.ts';

/** A draft of the workspace that is one language of a text. */
export interface LanguageFile extends NamedDraft {
  readonly uri: string;
}

/** What one draft and its other languages do not say alike, as they were when they were last compared. */
export interface NotedDifferences {
  /** How many paragraphs the draft had. */
  readonly size: number;
  readonly notes: readonly NotedDifference[];
}

interface NotedDifference {
  readonly index: number;
  readonly paragraph: Paragraph;
  /** From the paragraph's start. */
  readonly span: Span;
  readonly told: Told;
  readonly elsewhere: readonly { readonly uri: string; readonly range: Range; readonly message: string }[];
}

/** Compares the files, and notes for each of them, in their order, what it needs to know. In slices. */
export function* noteDifferences(files: readonly LanguageFile[]): Slices<readonly NotedDifferences[]> {
  const { differences } = yield* concordance(files);
  const names = files.map(({ name }) => name);
  const notes = files.map((): NotedDifference[] => []);
  for (const [count, difference] of differences.entries()) {
    if (count % differencesPerSlice === 0) yield;
    const places = difference.sides.flatMap((side) => {
      const file = files[side.draft];
      const said = saidBy(difference, side);
      const message =
        difference.kind === 'paragraphs'
          ? say('samePlaceHere')
          : said.length === 0
            ? say('noneHere')
            : say('saidHere', { said: listed(said) });
      return file === undefined ? [] : { side, uri: file.uri, range: file.draft.rangeOf(placeIn(side)), message };
    });
    for (const [at, { side }] of places.entries())
      if (side.passage !== undefined)
        notes[side.draft]?.push({
          index: side.passage.placed.index,
          paragraph: side.passage.placed.paragraph,
          span: placeInParagraph(side),
          told: differenceInWords(difference, at, names),
          elsewhere: places.flatMap(({ uri, range, message }, other) => (other === at ? [] : { uri, range, message })),
        });
  }
  return files.map(({ draft }, at) => ({ size: draft.paragraphs.size, notes: notes[at] ?? [] }));
}

/** Some milliseconds: each is put in words for every language. */
const differencesPerSlice = 16;

/** A noted difference in the draft as it stands now. */
export interface PlacedDifference extends Pick<NotedDifference, 'told' | 'elsewhere'> {
  readonly span: Span;
}

/**
 * The differences whose paragraphs the draft still has, where they stood or, after what an edit put in or took out, as far from the end. Of the others nothing is known until the drafts are compared again. Costs a look-up each,
 * however long the draft is.
 */
export function stillThere({ size, notes }: NotedDifferences, { paragraphs }: Draft): readonly PlacedDifference[] {
  return notes.flatMap(({ index, paragraph, span, told, elsewhere }) => {
    const places = [index, index + paragraphs.size - size].map((at) => paragraphNumber(paragraphs, at));
    const now = places.find((placed) => placed?.paragraph === paragraph || placed?.paragraph.text === paragraph.text);
    return now === undefined ? [] : { span: shift(span, now.offset), told, elsewhere };
  });
}

/** Whether both tell a reader the same: paragraphs that moved with all others are where they were. */
export function isSameNote(a: NotedDifferences, b: NotedDifferences): boolean {
  return (
    a.notes.length === b.notes.length &&
    a.notes.every((note, at) => {
      const other = b.notes[at];
      return (
        other !== undefined &&
        note.told.message === other.told.message &&
        note.told.detail === other.told.detail &&
        note.paragraph.text === other.paragraph.text &&
        note.span.start === other.span.start &&
        note.elsewhere.length === other.elsewhere.length &&
        note.elsewhere.every((place, which) => isSamePlace(place, other.elsewhere[which]))
      );
    })
  );
}

type Elsewhere = NotedDifference['elsewhere'][number];

function isSamePlace({ uri, range, message }: Elsewhere, other: Elsewhere | undefined): boolean {
  return (
    other?.uri === uri &&
    other.message === message &&
    isSamePosition(range.start, other.range.start) &&
    isSamePosition(range.end, other.range.end)
  );
}

function isSamePosition(a: Range['start'], b: Range['start']): boolean {
  return a.line === b.line && a.character === b.character;
}
