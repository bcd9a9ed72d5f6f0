import { citationsInFileName } from '../citations/file-name.ts';
import { citingParagraphs } from '../draft/citations/citations.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf } from '../draft/language.ts';
import { nameForms } from '../draft/names/name-forms.ts';
import type { WrittenForm } from '../draft/names/workspace-names.ts';
import { detached } from '../text/detached.ts';
import type { Slices } from '../text/slices.ts';
import { shift } from '../text/span.ts';
import { inTurns } from '../tree/turns.ts';
import { fileNameOf } from './address.ts';
import { type CitedTexts, packed } from './cited.ts';
import type { LibraryEntry } from './entry.ts';
import { type Heading, headingOf } from './heading.ts';
import { passagesOf } from './passages/passages-of.ts';

export interface DescribeOptions {
  /** Whether somebody will ask how things were said before. */
  readonly findsPassages?: boolean | undefined;
}

/** The library's entry of a draft: its title, the symbols in its heading or its file name, what it cites, and the names that it writes. */
export function describeDraft(uri: string, draft: Draft, { findsPassages = true }: DescribeOptions = {}): LibraryEntry {
  const heading = headingOf(draft);
  const fileName = fileNameOf(uri);
  const named = citationsInFileName(fileName).filter(({ key }) => !heading.symbols.some((symbol) => symbol.key === key));
  return {
    uri,
    fileName,
    title: heading.title || fileName,
    symbols: [
      ...heading.symbols.map(({ key, symbol, written, span }) => ({ key, symbol, written, range: draft.rangeOf(span) })),
      ...named.map(({ key, symbol }) => ({ key, symbol, written: undefined, range: beginning })),
    ],
    adopted: heading.adopted,
    date: heading.date,
    language: languageOf(draft)?.id,
    cites: citesOf(draft, heading),
    passages: findsPassages && heading.adopted ? passagesOf(draft) : undefined,
    names: namesOf(draft),
  };
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** As `describeDraft`, in slices. */
export function describeDraftInSlices(uri: string, draft: Draft, options?: DescribeOptions): Slices<LibraryEntry> {
  return inTurns(() => describeDraft(uri, draft, options));
}

/** Which paragraphs cite what is kept with them, so this costs as many steps as there are citations, however long the draft is. */
function citesOf(draft: Draft, { symbols }: Heading): CitedTexts {
  const own = new Set(symbols.map(({ span }) => span.start));
  return packed(
    citingParagraphs(draft.paragraphs).flatMap(({ value, paragraph, offset }) =>
      value
        .filter(({ span }) => !own.has(offset + span.start))
        .map(({ key, symbol, span }) => {
          const written = paragraph.text.slice(span.start, span.end);
          return { key, symbol, written: written === symbol ? symbol : detached(written), range: draft.rangeOf(shift(span, offset)) };
        }),
    ),
  );
}

/** None in a language that is not known: what looks like a name in ours may be none there. */
function namesOf(draft: Draft): ReadonlyMap<string, readonly WrittenForm[]> {
  if (languageOf(draft) === undefined) return new Map();
  return new Map(
    [...nameForms(draft)].map(([group, forms]) => [
      group,
      forms.map(({ form, count, first: { paragraph, span, offset } }) => ({
        form,
        count,
        written: detached(paragraph.text.slice(span.start, span.end)).replace(/\s+/g, ' '),
        first: draft.rangeOf(shift(span, offset)),
      })),
    ]),
  );
}
