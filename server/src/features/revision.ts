import { placeAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameIn } from '../draft/naming.ts';
import { compareDrafts } from '../draft/revisions/compare.ts';
import type { ComparedParagraph } from '../draft/revisions/compared-paragraph.ts';
import { compareWords, type WordsReport } from './compare-words.ts';

/** What a newer revision of a draft changes in an older one, as plain data. Lines count from 1. */
export interface RevisionReport {
  readonly paragraphs: readonly ParagraphReport[];
  readonly brackets: readonly BracketReport[];
  /** Paragraphs that are the same in both. */
  readonly same: number;
}

export interface ParagraphReport {
  readonly change: 'added' | 'dropped' | 'changed';
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly edited: boolean;
  readonly before: PlaceReport | undefined;
  readonly after: PlaceReport | undefined;
  /** All its words, in order: those of both revisions, of the older and of the newer alone. */
  readonly words: readonly WordsReport[];
}

export interface PlaceReport {
  /** "operative paragraph 5 bis". */
  readonly name: string;
  readonly number: string;
  readonly line: number;
  readonly stamp: string;
}

export interface BracketReport {
  readonly change: 'opened' | 'closed';
  /** In the revision that has it. */
  readonly line: number;
  readonly name: string;
  readonly words: string;
  readonly by: readonly string[];
  /** False for a closed pair whose words the newer revision has nowhere: the proposal vanished. */
  readonly kept: boolean;
}

export function revisionReport(before: Draft, after: Draft): RevisionReport {
  const { changes, brackets, same } = compareDrafts(before, after);
  return {
    paragraphs: changes.map((change): ParagraphReport => {
      if (change.kind === 'added') return whole('added', undefined, place(after, change.after), change.after.words, 'after');
      if (change.kind === 'dropped') return whole('dropped', place(before, change.before), undefined, change.before.words, 'before');
      const { moved, renumbered, edited } = change;
      return {
        change: 'changed',
        moved,
        renumbered,
        edited,
        before: place(before, change.before),
        after: place(after, change.after),
        words: edited ? compareWords(change.before.words, change.after.words) : [{ text: change.after.words, in: 'both' }],
      };
    }),
    brackets: brackets.map(({ kind, paragraph, span, words, by, isKept }) => {
      const draft = kind === 'closed' ? before : after;
      return { change: kind, line: draft.positionAt(span.start).line + 1, name: place(draft, paragraph).name, words, by, kept: isKept };
    }),
    same,
  };
}

function whole(
  change: 'added' | 'dropped',
  before: PlaceReport | undefined,
  after: PlaceReport | undefined,
  text: string,
  where: 'before' | 'after',
): ParagraphReport {
  return { change, moved: false, renumbered: false, edited: false, before, after, words: [{ text, in: where }] };
}

function place(draft: Draft, { placed, number, stamp }: ComparedParagraph): PlaceReport {
  const { paragraph, offset, index } = placed;
  const line = draft.positionAt(offset + paragraph.content.start).line + 1;
  return { name: nameIn(placeAt(draft, index)), number, line, stamp };
}
