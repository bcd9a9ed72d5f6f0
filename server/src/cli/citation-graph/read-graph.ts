import type { KeptDrafts } from '../../files/cache/cache.ts';
import { hashOf, stampOf } from '../../files/cache/stamp.ts';
import { citationsIn, isCatalogueFile, type LanguageService, type LibraryEntry, readCatalogue } from '../../service.ts';
import { decode } from '../decode.ts';
import { fromOne, placeIn } from '../places.ts';
import type { Problem } from '../problem.ts';
import { isTextFile, readTextFile } from '../read-text-file.ts';
import { bytesOfSource } from '../source-draft.ts';
import { keyOfSource, pathOfSource, type Source } from '../sources.ts';
import type { CatalogueAtHand, CitationGraph, CitationTarget, CitingDraft, PlacedCitation } from './graph.ts';

type Tell = (problem: Problem) => void;

export interface GraphReading {
  readonly service: LanguageService;
  /** What was kept of an earlier run, if anything is. */
  readonly kept: KeptDrafts | undefined;
  readonly tell: Tell;
}

/** Reads each source once, and tells of those that cannot be read and of damage in catalogues. Where citations lead is known when all have been read. */
export async function readGraph(sources: readonly Source[], reading: GraphReading): Promise<CitationGraph> {
  const { service, tell } = reading;
  const citations: Omit<PlacedCitation, 'target'>[] = [];
  const drafts: CitingDraft[] = [];
  const catalogues: CatalogueAtHand[] = [];
  for (const source of sources) {
    if (isCatalogueFile(source.path)) {
      const catalogue = await catalogueOf(source, tell);
      if (catalogue !== undefined) catalogues.push(catalogue);
      continue;
    }
    const read = await draftOf(source, reading);
    if (read === undefined) continue;
    for (const citation of read.citations) citations.push(citation);
    drafts.push(read.draft);
  }
  const targetFor = targets(service, catalogues);
  return { citations: citations.map((each) => ({ ...each, target: targetFor(each.key, each.path) })), drafts, catalogues };
}

async function catalogueOf(source: Source, tell: Tell): Promise<CatalogueAtHand | undefined> {
  const { path } = source;
  const list = await readTextFile(source);
  if (!isTextFile(list)) {
    tell(list);
    return undefined;
  }
  const { records, faults } = readCatalogue(list.text);
  for (const { severity, message, span } of faults)
    if (severity === 'error') tell({ path, ...placeIn(list.text, span.start), text: message });
  return { path, records };
}

interface DraftInGraph {
  readonly draft: CitingDraft;
  readonly citations: readonly Omit<PlacedCitation, 'target'>[];
}

async function draftOf(source: Source, { service, kept, tell }: GraphReading): Promise<DraftInGraph | undefined> {
  const { path } = source;
  const uri = keyOfSource(path);
  // What is named may be a link, or a pipe.
  const known = source.foundInFolder ? await kept?.entryOf(uri) : undefined;
  if (known !== undefined) {
    service.library.set(known);
    return readDraft(path, known, 0);
  }
  const stamp = source.foundInFolder ? await stampOf(path) : undefined;
  const bytes = await bytesOfSource(source);
  if (!(bytes instanceof Uint8Array)) {
    tell(bytes);
    return undefined;
  }
  const { text } = decode(bytes);
  const entry = service.index(uri, service.parse(text));
  if (entry === undefined) return undefined;
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  // The entry does not tell of the mark, which moves the columns of the first line.
  if (stamp !== undefined && mark === 0) kept?.put({ entry, stamp, hash: await hashOf(bytes) });
  return readDraft(path, entry, mark);
}

function readDraft(path: string, entry: LibraryEntry, mark: number): DraftInGraph {
  return {
    draft: {
      path,
      title: titleOf(entry),
      symbols: [...new Set(entry.symbols.flatMap(({ symbol, written }) => (written === undefined ? [] : symbol)))],
    },
    citations: [...citationsIn(entry.cites)].map(({ range, ...citation }) => ({ path, place: fromOne(range, mark), ...citation })),
  };
}

/** A draft before a record, since it has the text; an adopted text before a draft; else what was named first. A draft cites itself only where no other bears the symbol. */
function targets(
  service: LanguageService,
  catalogues: readonly CatalogueAtHand[],
): (key: string, from: string) => CitationTarget | undefined {
  const records = new Map<string, CitationTarget>();
  for (const { path, records: all } of catalogues)
    for (const record of all) for (const key of record.keys) if (!records.has(key)) records.set(key, { path, title: record.title, record });
  return (key, from) => {
    const bearers = service.library.draftsWithSymbol(key);
    const others = bearers.filter(({ uri }) => uri !== keyOfSource(from));
    const draft = others.find(({ adopted }) => adopted) ?? others[0];
    if (draft !== undefined) return { path: pathOfSource(draft.uri), title: titleOf(draft) };
    const [itself] = bearers;
    return records.get(key) ?? (itself && { path: from, title: titleOf(itself) });
  };
}

/** Undefined for a draft that has none: its entry names it by its file. */
function titleOf({ title, fileName }: LibraryEntry): string | undefined {
  return title === fileName ? undefined : title;
}
