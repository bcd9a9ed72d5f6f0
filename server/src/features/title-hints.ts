import { citingParagraphs } from '../draft/citations/citations.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { shortened } from '../text/cut.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TitleHint } from './data.ts';

/** After each citation `within` a stretch of the draft, the title of the text, where the workspace or a catalogue tells it. */
export function titleHints(draft: Draft, within: Span, library: Library): readonly TitleHint[] {
  return citingParagraphs(draft.paragraphs)
    .filter(({ offset, paragraph }) => overlaps({ start: offset, end: offset + paragraph.length }, within))
    .flatMap(({ value, offset }) =>
      value.flatMap(({ key, span }) => {
        const title =
          library.draftsWithSymbol(key).find((bearer) => bearer.title !== bearer.fileName)?.title ??
          library.recordsWithSymbol(key).find((record) => record.keys[0] === key)?.title;
        const end = offset + span.end;
        return title === undefined || end < within.start || end > within.end
          ? []
          : [{ offset: end, title, short: shortened(title, shortTitleUnits) }];
      }),
    );
}

/** Four or five words: a hint must not push the sentence apart. In UTF-16 code units. */
const shortTitleUnits = 32;
