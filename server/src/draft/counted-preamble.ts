import { eachHit } from '../tree/hits.ts';
import { gatherInPlace, placesOf } from './document/places.ts';
import type { Draft } from './draft.ts';
import { whileSame } from './while-same.ts';

/**
 * The numbers of the preambular paragraphs that bear none, by the numbers of their paragraphs in the draft: people count them, from the beginning of each text of a
 * compilation. References count them likewise (`draft/references/texts.ts`).
 */
export const countedPreamble: (draft: Draft) => ReadonlyMap<number, number> = whileSame(
  (draft) => ({ tree: placesOf(draft), hits: counted(placesOf(draft)) }),
  (a, b) => a === b,
  (draft) => {
    const numbers = new Map<number, number>();
    let last = 0;
    eachHit(placesOf(draft), counted(placesOf(draft)), (kind, _leaf, index) => {
      if (kind === 'text') last = 0;
      else numbers.set(index, ++last);
    });
    return numbers;
  },
);

const counted = gatherInPlace((_, { role, label }) =>
  role === 'opening formula' ? 'text' : role === 'preambular' && label === undefined ? 'paragraph' : undefined,
);
