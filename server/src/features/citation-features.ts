import { describeCitation } from '../citations/describe.ts';
import type { Draft } from '../draft/draft.ts';
import { otherReferenceAt } from '../draft/references/paragraphs-of-others.ts';
import type { Library } from '../library/library.ts';
import type { ReadText } from '../library/text-index.ts';
import type { Slices } from '../text/slices.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { citedBy, citesOf, textsAt } from './citation-graph.ts';
import { citedAt } from './cited-at.ts';
import { completions } from './completion.ts';
import type {
  Citing,
  Completion,
  FileRename,
  GraphText,
  Hover,
  Link,
  Place,
  PlaceEdit,
  PublicAddress,
  Target,
  TextFound,
  TimesCited,
  TitleHint,
} from './data.ts';
import { definition } from './definition.ts';
import { findTexts } from './find-texts.ts';
import type { Guards } from './guards.ts';
import { highlight } from './highlight.ts';
import { links } from './links.ts';
import { otherParagraphCard, otherParagraphs } from './other-paragraphs.ts';
import { type AddressPatterns, addressesAt } from './public-addresses.ts';
import { references } from './references.ts';
import { type Renamable, renamable, rename, renamedFiles } from './rename.ts';
import { timesCited } from './times-cited.ts';
import { titleHints } from './title-hints.ts';

/** What can be asked about the texts that a draft cites. The answers come from the library: what was edited since it was entered there is not known. `uri` is a draft's address there. */
export interface CitationFeatures {
  definition(draft: Draft, offset: number): readonly Target[];
  /** Whether a paragraph of a text that is cited with it is named at the offset: “paragraph 3 of its resolution 60/288”. */
  namesOtherParagraph(draft: Draft, offset: number): boolean;
  /** Where “paragraph 3 of its resolution 60/288” leads in the drafts that bear the symbol, which `read` reads; undefined where no paragraph of another text is named. Rejects when `read` does. */
  otherParagraphs(draft: Draft, offset: number, read: ReadText): Promise<readonly Target[] | undefined>;
  /** What that paragraph says; undefined where the workspace has no such text. Rejects when `read` does. */
  otherParagraphCard(draft: Draft, offset: number, read: ReadText): Promise<Hover | undefined>;
  /** The canonical identity of the text whose symbol stands at the offset, and where it stands. */
  citedAt(draft: Draft, offset: number): { readonly key: string; readonly origin: Span } | undefined;
  /** What the symbol at the offset tells of the text that it cites, in words. */
  citationAt(draft: Draft, offset: number): CitationInWords | undefined;
  /** The citations of the text whose symbol stands at the offset; with `declaration`, its own symbol in the drafts that bear it as well. */
  references(draft: Draft, offset: number, declaration: boolean): readonly Place[];
  /** All citations in this draft of the text that is cited at the offset; or the pair of brackets that `pair` answers with. */
  highlight(draft: Draft, offset: number): readonly Span[];
  /** The drafts of the workspace whose symbol or title matches a query, the best first, in slices. */
  findTexts(query: string): Slices<readonly TextFound[]>;
  /** The citations that may be meant by what stands before the offset, the likeliest first, in slices. */
  completions(draft: Draft, offset: number, uri: string): Slices<readonly Completion[]>;
  /** The symbol at the offset that can be renamed, in its fullest spelling, or a sentence that says why none can. */
  renamable(draft: Draft, offset: number): Renamable | string;
  /** The edits in all drafts that put another symbol in place of the one at the offset, or a sentence that says why there are none. */
  rename(draft: Draft, offset: number, newName: string): readonly PlaceEdit[] | string;
  /** The files whose names spell that symbol, with the names that they get when it is another. */
  renamedFiles(draft: Draft, offset: number, newName: string): readonly FileRename[];
  /** The text whose symbol stands at the offset, or in whose heading the offset is. */
  textsAt(draft: Draft, offset: number, uri: string): readonly GraphText[];
  /** The drafts that cite a text. */
  citedBy(text: GraphText): readonly Citing[];
  /** The texts that a draft cites. */
  citesOf(text: GraphText): readonly Citing[];
  /** How many other drafts cite the symbols in the draft's heading. */
  timesCited(draft: Draft, uri: string): readonly TimesCited[];
  /** The first public address of each text that the draft cites and the workspace does not have. */
  links(draft: Draft, patterns?: AddressPatterns): readonly Link[];
  /** All public addresses of the text that is cited at the offset, the best first. */
  addressesAt(draft: Draft, offset: number, patterns?: AddressPatterns): readonly PublicAddress[];
  /** The titles of the texts that are cited within a stretch, where the workspace or a catalogue tells them. */
  titleHints(draft: Draft, within: Span): readonly TitleHint[];
}

/** A citation as its card tells of it. */
export interface CitationInWords {
  readonly key: string;
  /** In its canonical spelling. */
  readonly symbol: string;
  /** "Resolution 60/288 of the General Assembly of the United Nations". */
  readonly title: string;
  /** Its session and year, and what cannot be right in the symbol. */
  readonly details: readonly string[];
}

export function citationFeatures(library: Library, { guard, askDraft, guardSlices }: Guards): CitationFeatures {
  return {
    definition: (draft, offset) => askDraft('definition', draft, () => definition(draft, offset, library), []),
    namesOtherParagraph: (draft, offset) => askDraft('other paragraph', draft, () => otherReferenceAt(draft, offset) !== undefined, false),
    async otherParagraphs(draft, offset, read) {
      return draft.isUnread ? undefined : otherParagraphs(draft, offset, library, read);
    },
    async otherParagraphCard(draft, offset, read) {
      return draft.isUnread ? undefined : otherParagraphCard(draft, offset, library, read);
    },
    citedAt: (draft, offset) =>
      askDraft(
        'definition',
        draft,
        () => {
          const cited = citedAt(draft, offset);
          return cited && { key: cited.citation.key, origin: cited.span };
        },
        undefined,
      ),
    citationAt: (draft, offset) =>
      askDraft(
        'citation',
        draft,
        () => {
          const cited = citedAt(draft, offset);
          if (cited === undefined) return undefined;
          const { key, symbol } = cited.citation;
          const { title, details } = describeCitation(cited.citation);
          return { key, symbol, title, details };
        },
        undefined,
      ),
    references: (draft, offset, declaration) => askDraft('references', draft, () => references(draft, offset, declaration, library), []),
    highlight: (draft, offset) => askDraft('highlight', draft, () => highlight(draft, offset), []),
    findTexts: (query) => guardSlices('find texts', findTexts(query, library), []),
    *completions(draft, offset, uri) {
      return draft.isUnread ? [] : yield* guardSlices('completion', completions(draft, offset, library, uri), []);
    },
    renamable: (draft, offset) => askDraft('rename', draft, () => renamable(draft, offset, library), undefined) ?? say('nothingToRename'),
    rename: (draft, offset, newName) => askDraft('rename', draft, () => rename(draft, offset, newName, library), say('nothingToRename')),
    renamedFiles: (draft, offset, newName) => askDraft('rename', draft, () => renamedFiles(draft, offset, newName, library), []),
    textsAt: (draft, offset, uri) => askDraft('texts', draft, () => textsAt(draft, offset, library, uri), []),
    citedBy: (text) => guard('cited by', () => citedBy(text, library), []),
    citesOf: (text) => guard('cites', () => citesOf(text, library), []),
    timesCited: (draft, uri) => askDraft('times cited', draft, () => timesCited(draft, library, uri), []),
    links: (draft, patterns = {}) => askDraft('links', draft, () => links(draft, library, patterns), []),
    addressesAt: (draft, offset, patterns = {}) => askDraft('addresses', draft, () => addressesAt(draft, offset, library, patterns), []),
    titleHints: (draft, within) => askDraft('title hints', draft, () => titleHints(draft, within, library), []),
  };
}
