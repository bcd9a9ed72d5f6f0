import type { ClosestPassage, PlacedWord } from './closest-passage.ts';

/** The first words that a quotation has in place of its text's: '' where it adds some or leaves some out. */
export function differenceIn({ pairs }: ClosestPassage): Pick<Change, 'ours' | 'theirs'> {
  const first = changesIn(pairs).find((change) => change.isChange);
  return { ours: withoutStop(first?.ours ?? ''), theirs: withoutStop(first?.theirs ?? '') };
}

function withoutStop(words: string): string {
  return words.replace(/[,.;:]+$/, '');
}

/** The passage with what the quotation changes, as tracked changes are spelt in plain text: “the {--bells--}{++horns++} of the harbour”. */
export function markedChanges({ pairs }: ClosestPassage): string {
  const marked = changesIn(pairs).map(({ isChange, ours, theirs }) =>
    isChange ? `${theirs === '' ? '' : `{--${theirs}--}`}${ours === '' ? '' : `{++${ours}++}`}` : theirs,
  );
  return withoutStop(marked.join(' '));
}

interface Change {
  readonly isChange: boolean;
  readonly ours: string;
  readonly theirs: string;
}

/** The pairs of words in stretches that are the same and stretches that are not. */
function changesIn(pairs: ClosestPassage['pairs']): readonly Change[] {
  const stretches: ClosestPassage['pairs'][number][][] = [];
  for (const pair of pairs) {
    const last = stretches.at(-1);
    if (last?.[0] !== undefined && isSame(last[0]) === isSame(pair)) last.push(pair);
    else stretches.push([pair]);
  }
  return stretches.map((stretch) => ({
    isChange: !stretch.every(isSame),
    ours: written(stretch.map(({ ours }) => ours)),
    theirs: written(stretch.map(({ theirs }) => theirs)),
  }));
}

function isSame({ ours, theirs }: ClosestPassage['pairs'][number]): boolean {
  return ours?.letters === theirs?.letters;
}

function written(words: readonly (PlacedWord | undefined)[]): string {
  return words.flatMap((word) => word?.written ?? []).join(' ');
}
