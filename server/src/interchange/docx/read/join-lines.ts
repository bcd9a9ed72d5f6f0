import { type Changes, hasChange, isIn, type Line, type Piece, type Revision, textIn, type View, views } from '../line.ts';

/**
 * The lines of the draft. A change in a draft stands within one line, and an end of a paragraph is in no change. So where an end is put in or taken out, the words
 * after it stand in two places if need be: as an addition where they are when all is accepted, and as a deletion where they are when all is rejected.
 */
export function joinedLines(lines: readonly Line[]): Line[] {
  const found: (readonly Line[])[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = [lines[at] as Line];
    while (hasChange(run.at(-1)?.mark ?? {}) && at + run.length < lines.length) run.push(lines[at + run.length] as Line);
    at += run.length;
    found.push(run.length === 1 ? run : joinedRun(withoutMissingEnds(run)));
  }
  return found.flat();
}

/** An end that one put in and another took out is in neither text. */
function withoutMissingEnds(run: readonly Line[]): Line[] {
  const joined: (Line & { readonly pieces: Piece[] })[] = [];
  for (const line of run) {
    const before = joined.at(-1);
    if (before?.mark.ins === undefined || before.mark.del === undefined) joined.push({ ...line, pieces: [...line.pieces] });
    else {
      for (const piece of line.pieces) before.pieces.push(piece);
      joined[joined.length - 1] = { ...line, label: before.label ?? line.label, pieces: before.pieces };
    }
  }
  return joined;
}

function joinedRun(run: readonly Line[]): Line[] {
  const homes = { accepted: homesIn('accepted', run), rejected: homesIn('rejected', run) };
  const pieces = run.map((): Piece[] => []);
  run.forEach((line, at) => {
    const [accepted, rejected] = [homes.accepted[at] ?? at, homes.rejected[at] ?? at];
    const { ins, del } = run[at - 1]?.mark ?? {};
    for (const piece of line.pieces) {
      if (piece.type !== 'text') pieces[accepted]?.push(piece);
      else if (accepted === rejected) pieces[accepted]?.push(piece);
      else if (hasChange(piece.changes)) pieces[isIn('rejected', piece.changes) ? rejected : accepted]?.push(piece);
      else {
        const by = ins ?? del;
        // They stand in the document once.
        const { source, ...words } = piece;
        pieces[accepted]?.push({ ...words, changes: { ins: by } });
        pieces[rejected]?.push({ ...words, changes: { del: by } });
      }
    }
  });
  return run.map((line, at) => {
    const own = pieces[at] ?? [];
    return { ...line, pieces: own, label: line.label && { ...line.label, changes: changesOfLabel(line.label.changes, own) } };
  });
}

/** Of each line, the line in which its words stand in a view: the one before it as well, where that has any words and its end is not in the view. */
function homesIn(view: View, run: readonly Line[]): number[] {
  const homes: number[] = [];
  let hasText = false;
  run.forEach((line, at) => {
    const before = run[at - 1];
    const isJoined = before !== undefined && !isIn(view, before.mark) && hasText;
    homes.push(isJoined ? (homes[at - 1] ?? at) : at);
    hasText = (isJoined && hasText) || textIn(view, line).trim() !== '';
  });
  return homes;
}

/** A number comes and goes with all words of its line. */
export function changesOfLabel(own: Changes, pieces: readonly Piece[]): Changes {
  const [inAccepted, inRejected] = views.map((view) => textIn(view, { pieces }).trim() !== '');
  const first = (kind: 'ins' | 'del'): Revision | undefined => {
    for (const piece of pieces) if (piece.type === 'text' && piece.changes[kind] !== undefined) return piece.changes[kind];
    return undefined;
  };
  return { ins: own.ins ?? (inRejected ? undefined : first('ins')), del: own.del ?? (inAccepted ? undefined : first('del')) };
}
