import type { Draft } from '../draft/draft.ts';
import { numberedAt } from '../draft/numbering/numbered.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { changeLevel } from './change-level.ts';
import type { NotRestructured, Restructured } from './data.ts';
import type { Guards } from './guards.ts';
import { insertParagraph, type Practice } from './insert-paragraph.ts';
import { swapParagraphs } from './swap-paragraphs.ts';

/** What gives paragraphs another place, level or number. Where that cannot be, the answer says why. */
export interface RestructuringFeatures {
  /** Moves the paragraph at an offset, with what stands below it, up or down among those beside it; references follow. */
  swapParagraphs(draft: Draft, offset: number, direction: 'up' | 'down'): Restructured | NotRestructured;
  /** Moves the paragraphs that are selected a level down or up, numbers and references with them. Undefined where no numbered paragraph begins at the cursor, and none is selected whole; with `anywhere` it is enough to touch one. In slices. */
  changeLevel(
    draft: Draft,
    selection: Span,
    direction: 'down' | 'up',
    anywhere?: boolean,
  ): Slices<Restructured | NotRestructured | undefined>;
  /** Puts a paragraph without words beside the numbered one at an offset. It has the next number, and others move up with the references to them, or it is a “4 bis”. In slices. */
  insertParagraph(draft: Draft, offset: number, where: 'below' | 'above', practice: Practice): Slices<Restructured | NotRestructured>;
  /** Whether one can be put in there. */
  mayInsertParagraph(draft: Draft, offset: number): boolean;
}

export function restructuringFeatures({ askDraft, guardSlices }: Guards): RestructuringFeatures {
  return {
    swapParagraphs: (draft, offset, direction) =>
      askDraft('swap paragraphs', draft, () => swapParagraphs(draft, offset, direction), { reason: say('draftUnreadable') }),
    *changeLevel(draft, selection, direction, anywhere) {
      if (draft.isUnread) return undefined;
      return yield* guardSlices('change level', changeLevel(draft, selection, direction, anywhere), undefined);
    },
    *insertParagraph(draft, offset, where, practice) {
      const nothing = { reason: say('draftUnreadable') };
      if (draft.isUnread) return nothing;
      return yield* guardSlices('insert a paragraph', insertParagraph(draft, offset, where, practice), nothing);
    },
    mayInsertParagraph: (draft, offset) => askDraft('insert a paragraph', draft, () => numberedAt(draft, offset) !== undefined, false),
  };
}
