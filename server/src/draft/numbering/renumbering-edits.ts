import type { TextEdit } from '../../text/edit.ts';
import { say } from '../../wording/say.ts';
import type { Draft } from '../draft.ts';
import { marksAfter } from '../references/left-open.ts';
import type { Renumbering } from './renumber.ts';

/** A renumbering as edits: each reference that follows is annotated, and each that is left to the drafter gets a comment. */
export function renumberingEdits(
  draft: Draft,
  { labels, references, left }: Renumbering,
): readonly (TextEdit & { readonly annotation?: string })[] {
  return [
    ...labels,
    ...references.map(({ span, newText, from, to }) => ({
      span,
      newText,
      annotation: say('nowNumbered', { from, to }),
    })),
    ...marksAfter(draft, left),
  ];
}
