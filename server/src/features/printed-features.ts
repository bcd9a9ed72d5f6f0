import type { Whose } from '../draft/contests/text-as.ts';
import type { Draft } from '../draft/draft.ts';
import type { Slices } from '../text/slices.ts';
import type { Guards } from './guards.ts';
import { type Preview, preview } from './preview/preview.ts';
import { printPage } from './preview/print-page.ts';
import { type WordCount, wordCount } from './word-count.ts';

/** A draft as it would be printed, and how many words it has. */
export interface PrintedFeatures {
  /** The draft as it would be printed, as HTML: as it is written or, with `whose`, as one side would have it. Undefined for a draft that is too long to be read. In slices. */
  preview(draft: Draft, whose?: Whose): Slices<Preview | undefined>;
  /** The same as one HTML page that needs nothing else, to be printed. `title` is a text. In slices. */
  printPage(draft: Draft, title: string, whose?: Whose): Slices<string | undefined>;
  /** How many words are agreed, and how many are written; undefined for a draft that is too long to be read. In slices. */
  wordCount(draft: Draft): Slices<WordCount | undefined>;
}

export function printedFeatures({ guardSlices }: Guards): PrintedFeatures {
  return {
    *preview(draft, whose) {
      return draft.isUnread ? undefined : yield* guardSlices('preview', preview(draft, whose), undefined);
    },
    *printPage(draft, title, whose) {
      const shown = draft.isUnread ? undefined : yield* guardSlices('print page', preview(draft, whose), undefined);
      return shown && printPage(title, shown);
    },
    *wordCount(draft) {
      return draft.isUnread ? undefined : yield* guardSlices('word count', wordCount(draft), undefined);
    },
  };
}
