import type { Draft, Range } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { LibraryEntry } from './entry.ts';
import type { Library } from './library.ts';
import { mainSymbol } from './main-symbol.ts';
import { spanOfPassage } from './passages/prints.ts';

/** What may be asked of texts, wherever they are kept: in the library of this process, or on the server of an archive. Each answer has the best first. */
export interface TextIndex {
  /** The texts that bear the symbol with this canonical key. */
  findByKey(key: string): Promise<readonly IndexedText[]>;
  /** The texts whose symbols and titles have these words, at most so many. */
  findByWords(words: string, most: number): Promise<readonly IndexedText[]>;
  /** The passages of adopted texts that have most of these prints, at least `leastPrintShare` of them: at most so many. */
  findByPrints(prints: Int32Array, most: number): Promise<readonly IndexedPassage[]>;
}

export interface IndexedText {
  readonly uri: string;
  /** Canonical, of its main symbol; undefined where it bears none. */
  readonly key: string | undefined;
  /** The main symbol as it is usually written, or else the title. */
  readonly symbol: string;
  readonly title: string;
  /** "2008-12-18"; undefined where the text does not tell. */
  readonly date: string | undefined;
}

export interface IndexedPassage {
  readonly text: IndexedText;
  /** "operative paragraph 4". */
  readonly name: string;
  readonly range: Range;
  /** As the text has them, without its label. */
  readonly words: string;
}

/** Reads a text of the library; undefined where it has gone. */
export type ReadText = (uri: string) => Promise<Draft | undefined>;

/** Asks the library, which holds no words: those of a passage are read from its file. */
export function libraryIndex(library: Library, read: ReadText): TextIndex {
  return {
    findByKey: async (key) => library.draftsWithSymbol(key).map(indexedText),
    async findByWords(words, most) {
      // A record has no words that could be given.
      const search = library.find(words, most, (match) => ('entry' in match ? 0 : undefined));
      let step = search.next();
      while (!step.done) step = search.next();
      return step.value.flatMap((match) => ('entry' in match ? indexedText(match.entry) : []));
    },
    async findByPrints(prints, most) {
      const passages: IndexedPassage[] = [];
      for (const { uri, name, span, share } of library.passagesLike(prints, most)) {
        if (share < leastPrintShare) continue;
        const entry = library.entryOf(uri);
        const text = entry && (await read(uri));
        const placed = text && paragraphAt(text.paragraphs, span.start);
        if (entry !== undefined && text !== undefined && placed !== undefined)
          passages.push({ text: indexedText(entry), name, range: text.rangeOf(span), words: text.slice(spanOfPassage(placed)) });
      }
      return passages;
    },
  };
}

/** About as many of the prints are shared as of the runs of four words; some less than the least share of an answer leaves room for chance. */
export const leastPrintShare = 0.25;

function indexedText(entry: LibraryEntry): IndexedText {
  const symbol = mainSymbol(entry);
  return { uri: entry.uri, key: symbol?.key, symbol: symbol?.symbol ?? entry.title, title: entry.title, date: entry.date };
}
