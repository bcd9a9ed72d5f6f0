import { type IndexedPassage, type IndexedText, leastPrintShare, type TextIndex } from '../library/text-index.ts';
import { type ArchivedPassage, type ArchivedText, indexedText, printWord } from './document.ts';
import type { ArchiveServer } from './server.ts';

/** Asks an archive. Every question rejects with an ArchiveFailure where there is no answer. */
export interface Archive extends TextIndex {
  /** The words of a text, by the address that an answer gave it; undefined where it has gone. */
  readText(uri: string): Promise<string | undefined>;
}

export function archiveIndex(server: ArchiveServer): Archive {
  return {
    findByKey: async (key) => (await search({ term: { keys: { value: key } } }, mostOfOneSymbol)).map(textOf),
    findByWords: async (words, most) =>
      (await search({ match_bool_prefix: { heading: { query: words, operator: 'and' } } }, most)).map(textOf),
    async findByPrints(prints, most) {
      const asked = Array.from(prints.subarray(0, mostPrints), printWord);
      if (asked.length === 0) return [];
      const query = {
        bool: {
          should: asked.map((print) => ({ term: { 'passages.prints': { value: print } } })),
          minimum_should_match: Math.max(1, Math.ceil(asked.length * leastPrintShare)),
        },
      };
      const inner_hits = { size: mostOfOneText, _source: { excludes: ['*prints'] } };
      const found = await search({ nested: { path: 'passages', score_mode: 'max', query, inner_hits } }, most);
      return found.flatMap((hit) => passagesOf(hit)).slice(0, most);
    },
    async readText(uri) {
      const address = decodeURIComponent(uri.slice(uri.indexOf(':') + 1));
      const id = address.slice(1, address.lastIndexOf('/'));
      const path = `_doc/${encodeURIComponent(id)}`;
      return (await server.ask<{ readonly _source?: ArchivedText }>({ method: 'GET', path, query: { _source_includes: 'text' } }))?._source
        ?.text;
    },
  };

  async function search(query: object, size: number): Promise<readonly Hit[]> {
    const _source = ['keys', 'symbol', 'title', 'date'];
    const answer = await server.ask<Found>({ method: 'POST', path: '_search', body: { query, size, _source } });
    return answer?.hits.hits ?? [];
  }
}

/** What the server answers, as far as it is read. */
interface Found {
  readonly hits: { readonly hits: readonly Hit[] };
}

interface Hit {
  readonly _id: string;
  readonly _source: ArchivedText;
  readonly inner_hits?: { readonly passages: { readonly hits: { readonly hits: readonly { readonly _source: ArchivedPassage }[] } } };
}

function textOf({ _id, _source }: Hit): IndexedText {
  return indexedText(_id, _source);
}

function passagesOf(hit: Hit): readonly IndexedPassage[] {
  const text = textOf(hit);
  return (hit.inner_hits?.passages.hits.hits ?? []).map(({ _source: { name, range, words } }) => ({
    text,
    name,
    range,
    words,
  }));
}

/** A resolution in its languages, and a few corrected ones. */
const mostOfOneSymbol = 20;
/** A text hardly says one thing more often. A server gives at most 100 (index.max_inner_result_window). */
const mostOfOneText = 5;
/** A server takes 1024 clauses in one question (indices.query.bool.max_clause_count): the prints of a paragraph of some 2,500 words. */
const mostPrints = 1000;
