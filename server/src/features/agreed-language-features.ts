import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { type PassagePlace, passagePlaces } from '../library/passages/passages-of.ts';
import { libraryIndex, type ReadText, type TextIndex } from '../library/text-index.ts';
import type { Span } from '../text/span.ts';
import { type AgreedPassage, agreedLanguage, askedSpan, mayBeAgreedLanguage } from './agreed-language.ts';
import { type Continuation, continuations } from './continuations.ts';
import type { Guards } from './guards.ts';

/** What can be asked about how things were said before. `uri` is a draft's address in the library, whose own passages are no answer. */
export interface AgreedLanguageFeatures {
  /** The words of a span that agreed language is looked for: the span itself or, of an empty one, what its paragraph says. */
  askedSpan(draft: Draft, span: Span): Span;
  /** The paragraphs of a draft that agreed language can be looked for: those of eight words or more. */
  passages(draft: Draft): readonly PassagePlace[];
  /** How the words of a span were said before, in the adopted texts of the library, which `read` reads, and then in those of an archive. Rejects when these do. */
  agreedLanguage(draft: Draft, asked: Span, uri: string, read: ReadText, archive?: TextIndex): Promise<readonly AgreedPassage[]>;
  /** Whether that is likely to find anything: no text is read. */
  mayBeAgreedLanguage(draft: Draft, asked: Span, uri: string): boolean;
  /** How adopted texts go on after the words before an offset. Rejects when `read` or the archive does. */
  continuations(draft: Draft, offset: number, uri: string, read: ReadText, archive?: TextIndex): Promise<readonly Continuation[]>;
}

export function agreedLanguageFeatures(library: Library, { askDraft }: Guards): AgreedLanguageFeatures {
  const indexesOf = (read: ReadText, archive: TextIndex | undefined): readonly TextIndex[] =>
    archive === undefined ? [libraryIndex(library, read)] : [libraryIndex(library, read), archive];
  return {
    askedSpan: (draft, span) => askDraft('agreed language', draft, () => askedSpan(draft, span), span),
    passages: (draft) => askDraft('passages', draft, () => passagePlaces(draft), []),
    async agreedLanguage(draft, asked, uri, read, archive) {
      return draft.isUnread ? [] : agreedLanguage(draft, asked, { uri, library, indexes: indexesOf(read, archive) });
    },
    mayBeAgreedLanguage: (draft, asked, uri) =>
      askDraft('agreed language', draft, () => mayBeAgreedLanguage(draft, asked, uri, library), false),
    async continuations(draft, offset, uri, read, archive) {
      return draft.isUnread ? [] : continuations(draft, offset, uri, indexesOf(read, archive));
    },
  };
}
