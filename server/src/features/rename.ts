import type { Citation } from '../citations/citation.ts';
import { renamedFile } from '../citations/file-name.ts';
import { findCitations } from '../citations/read.ts';
import { respelled } from '../citations/respell.ts';
import type { Draft } from '../draft/draft.ts';
import { citationsIn } from '../library/cited.ts';
import type { Library } from '../library/library.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { citedAt } from './cited-at.ts';
import type { FileRename, PlaceEdit } from './data.ts';

/** The symbol at the offset, in its fullest spelling. */
export function renamable(draft: Draft, offset: number, library: Library): Renamable | undefined {
  const cited = citedAt(draft, offset);
  return cited && { span: cited.span, symbol: fullest(cited.citation, library) };
}

export interface Renamable {
  readonly span: Span;
  readonly symbol: string;
}

/**
 * The edits that have every draft cite another text in place of the one at the offset, each citation in its own form, and have those that bear its symbol bear
 * the other. Where it cannot be, a sentence that says why.
 */
export function rename(draft: Draft, offset: number, newName: string, library: Library): readonly PlaceEdit[] | string {
  const cited = citedAt(draft, offset);
  if (cited === undefined) return say('nothingToRename');
  const old = fullest(cited.citation, library);
  const name = newName.trim();
  const [next, ...others] = findCitations(name);
  // Some canonical spellings begin with a word that is no part of a citation: "Resolution A39-3", "ILO Convention No. 182".
  const isSymbol =
    next !== undefined && others.length === 0 && next.span.end === name.length && (next.span.start === 0 || next.symbol === name);
  if (!isSymbol) return say('noSymbol', { written: name, symbol: old });
  if (isShorter(next, findCitations(old)[0])) return say('symbolTooShort', { written: name, symbol: old });
  const { key } = cited.citation;
  const edit = (uri: string, written: string, range: PlaceEdit['range']): PlaceEdit => ({
    uri,
    range,
    written,
    newText: respelled(written, old, next),
  });
  const borne = library
    .draftsWithSymbol(key)
    .flatMap(({ uri, symbols }) =>
      symbols.flatMap((own) => (own.key === key && own.written !== undefined ? edit(uri, own.written, own.range) : [])),
    );
  const citing = (library.citedText(key)?.drafts ?? []).flatMap(({ uri, cites }) =>
    Array.from(citationsIn(cites, key), ({ written, range }) => edit(uri, written, range)),
  );
  return [...borne, ...citing].filter(({ written, newText }) => written !== newText);
}

/** The files whose names spell the symbol at the offset, each with its name when the symbol is another. */
export function renamedFiles(draft: Draft, offset: number, newName: string, library: Library): readonly FileRename[] {
  const cited = citedAt(draft, offset);
  const [next] = findCitations(newName.trim());
  if (cited === undefined || next === undefined) return [];
  const [old] = findCitations(fullest(cited.citation, library));
  return library.draftsWithSymbol(cited.citation.key).flatMap(({ uri, fileName }) => {
    const renamed = old && renamedFile(fileName, old, next);
    return renamed === undefined || renamed === fileName ? [] : { uri, fileName: renamed };
  });
}

function fullest({ key, symbol }: Citation, library: Library): string {
  const borne = library.draftsWithSymbol(key).flatMap(({ symbols }) => symbols.filter((own) => own.key === key).map((own) => own.symbol));
  return [symbol, library.citedText(key)?.symbol ?? '', ...borne].reduce((best, each) => (each.length > best.length ? each : best));
}

/** Whether a symbol of the same kind lacks session, meeting or year, so that a citation that has them would lose them. */
function isShorter(next: Citation, old: Citation | undefined): boolean {
  if (old === undefined || next.family !== old.family || next.organ !== old.organ || next.kind !== old.kind) return false;
  return (['session', 'meeting', 'year'] as const).some((part) => old[part] !== undefined && next[part] === undefined);
}
