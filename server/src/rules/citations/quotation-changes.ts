import type { ClosestPassage, PlacedWord } from './closest-passage.ts';

/** What a quotation has in place of what its text has, in words: “and” stands there for “or”. */
export function differencesIn({ pairs }: ClosestPassage): string {
  const all = changesIn(pairs).filter((change) => change.isChange);
  const shown = all.slice(0, mostShown).map((change) => {
    const [ours, theirs] = [withoutStop(change.ours), withoutStop(change.theirs)];
    if (ours === '') return `“${theirs}” is left out`;
    return theirs === '' ? `“${ours}” is added` : `“${ours}” stands in place of “${theirs}”`;
  });
  const more = all.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more ${more === 1 ? 'change' : 'changes'}` : ''}`;
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

/** A message is read at a glance; the passage stands beside it. */
const mostShown = 2;
