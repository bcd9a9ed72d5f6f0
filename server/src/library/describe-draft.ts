import type { CitationKind } from '../citations/citation.ts';
import { symbolKeysInFileName } from '../citations/file-name.ts';
import { structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { longestHeadingInParagraphs } from '../draft/heading-length.ts';
import { languageOf } from '../draft/language.ts';
import { nameForms } from '../draft/names/name-forms.ts';
import type { WrittenForm } from '../draft/names/workspace-names.ts';
import { allWords } from '../languages/index.ts';
import { anyOf, endOfWord } from '../text/any-of.ts';
import { detached } from '../text/detached.ts';
import { matchAt } from '../text/match-at.ts';
import type { Slices } from '../text/slices.ts';
import { shift } from '../text/span.ts';
import { inTurns } from '../tree/turns.ts';
import { fileNameOf } from './address.ts';
import type { LibraryEntry, OwnSymbol } from './entry.ts';

/** The library's entry of a draft: its title, the symbols in its heading or its file name, and the names that it writes. */
export function describeDraft(uri: string, draft: Draft): LibraryEntry {
  const symbols: OwnSymbol[] = [];
  const title: string[] = [];
  let adopted = false;
  for (const { paragraph, offset, place } of structure(draft, 0, longestHeadingInParagraphs)) {
    if (place.section !== 'heading') break;
    const { content } = paragraph;
    const text = paragraph.text.slice(content.start, content.end);
    for (const node of paragraph.tree.nodes) {
      // A draft's own symbol stands first on its line; a symbol in a sentence is cited.
      if (node.type !== 'citation' || matchAt(firstOnLine, paragraph.text, node.span.start) === undefined) continue;
      if (!kindsNotAdopted.has(node.citation.kind)) adopted = true;
      symbols.push({
        key: node.citation.key,
        written: detached(paragraph.text.slice(node.span.start, node.span.end)),
        span: shift(node.span, offset),
      });
    }
    const { start, end } = symbols.at(-1)?.span ?? { start: 0, end: 0 };
    const isSymbol = start === offset + content.start && end === offset + content.end;
    if (!isSymbol && paragraph.line.form === 'capitals' && !kindOfText.test(text)) title.push(text.replace(/\s+/g, ' '));
  }
  const fileName = fileNameOf(uri);
  for (const key of symbolKeysInFileName(fileName)) {
    if (!symbols.some((symbol) => symbol.key === key)) symbols.push({ key, written: undefined, span: { start: 0, end: 0 } });
  }
  return { uri, fileName, title: title.join(' ') || fileName, symbols, adopted, names: namesOf(draft) };
}

/** Looks back a few characters alone: looking through all the text before each symbol takes a square of its length. */
const firstOnLine = /(?<=(?:^|[\r\n|])[ \t]{0,80})/y;
/** First words of a line that only says what kind of text this is, and is no title. */
const kindOfText = new RegExp(`^${anyOf(allWords(({ formulas }) => formulas.titles))}${endOfWord}`);

/** As `describeDraft`, in slices. */
export function describeDraftInSlices(uri: string, draft: Draft): Slices<LibraryEntry> {
  return inTurns(() => describeDraft(uri, draft));
}

/** Kinds of texts that have a symbol without being adopted. */
const kindsNotAdopted: ReadonlySet<CitationKind> = new Set<CitationKind>(['document', 'series', 'meeting']);

/** None in a language whose names are not known: what looks like a name by the rules of English may be none there. */
function namesOf(draft: Draft): ReadonlyMap<string, readonly WrittenForm[]> {
  if (languageOf(draft)?.names === undefined) return new Map();
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
