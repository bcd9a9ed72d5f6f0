import type { Paragraph } from '../../syntax/paragraph.ts';
import { byPlace, type InChunk } from '../by-place.ts';
import type { Draft } from '../draft.ts';
import type { Place } from '../structure.ts';

/** What a reference may name: a paragraph by its number, an article, a point of a list; and where a text of a compilation begins. */
export type Landmark =
  | { readonly kind: 'text' }
  | { readonly kind: 'article' | 'point'; readonly number: number; readonly suffix: number }
  | {
      readonly kind: 'paragraph';
      readonly number: number;
      readonly suffix: number;
      readonly section: Place['section'];
      readonly depth: number;
      /** A label alone, whose words a converter may have put elsewhere. */
      readonly bare: boolean;
    }
  | { readonly kind: 'unnumbered preambular' };

export type Numbered = Extract<Landmark, { readonly kind: 'paragraph' }>;

/** The landmarks of one chunk, in order and by number. */
export interface ChunkOfLandmarks {
  readonly landmarks: readonly InChunk<Landmark>[];
  /** Of paragraphs, under `keyOf` their number. */
  readonly byNumber: ReadonlyMap<string, readonly InChunk<Numbered>[]>;
  /** Where texts begin, by index in the chunk. */
  readonly texts: readonly number[];
}

/** For every chunk; the same object as long as nothing in the chunk changes. */
export function landmarksOf(draft: Draft): readonly ChunkOfLandmarks[] {
  return landmarks(draft).map((found) => {
    let known = kept.get(found);
    if (known === undefined) {
      const paragraphs = found.filter((each): each is InChunk<Numbered> => each.value.kind === 'paragraph');
      known = {
        landmarks: found,
        byNumber: Map.groupBy(paragraphs, ({ value }) => keyOf(value)),
        texts: found.filter(({ value }) => value.kind === 'text').map(({ index }) => index),
      };
      kept.set(found, known);
    }
    return known;
  });
}

export function keyOf({ number, suffix }: { readonly number: number; readonly suffix: number }): string {
  return `${number}.${suffix}`;
}

const kept = new WeakMap<readonly InChunk<Landmark>[], ChunkOfLandmarks>();

const landmarks = byPlace((paragraph, place): Landmark | undefined => {
  const { role, section, depth, label } = place;
  if (role === 'opening formula') return { kind: 'text' };
  const written = paragraph.line.label;
  if (written?.kind === 'article') return { kind: 'article', number: written.number, suffix: written.suffix };
  if (role === 'preambular' && label === undefined) return { kind: 'unnumbered preambular' };
  if (label === undefined || role === 'note' || role === 'heading') return undefined;
  const { number, suffix } = label;
  if (label.kind === 'letter') return { kind: 'point', number, suffix };
  if (label.kind !== 'arabic' && label.kind !== 'operative' && label.kind !== 'preambular') return undefined;
  return { kind: 'paragraph', number, suffix, section, depth, bare: isBare(paragraph) };
});

function isBare({ text, content, line }: Paragraph): boolean {
  return /^[\s\]*]*$/.test(text.slice(line.label?.span.end ?? content.end, content.end));
}
