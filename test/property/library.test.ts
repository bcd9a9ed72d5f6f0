import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationsIn, countOf, packed } from '../../server/src/library/cited.ts';
import type { LibraryEntry } from '../../server/src/library/entry.ts';
import { createLibrary, type Library } from '../../server/src/library/library.ts';
import { finished } from '../../server/src/text/slices.ts';
import { longest, runs } from '../support/runs.ts';

const keys = ['ag/res/1', 'ag/res/2', 'cp/res/3', 's/res/4'] as const;
const groups = ['lamps fund', 'buoys plan'] as const;
const uris = ['a.draft', 'b.draft', 'c.draft'] as const;

type Step = { readonly set: LibraryEntry } | { readonly delete: string };

describe('the library', () => {
  const symbol = fc.record({
    key: fc.constantFrom(...keys),
    symbol: fc.constant('A'),
    written: fc.constantFrom(undefined, 'A', 'B'),
    range: fc.nat(9).map(rangeOn),
  });
  const cited = fc.record({
    key: fc.constantFrom(...keys),
    symbol: fc.constantFrom('A', 'A (7)', 'A (8)'),
    written: fc.constantFrom('A', 'A 1'),
    range: fc.nat(9).map(rangeOn),
  });
  const form = fc.tuple(fc.constantFrom('Fund of', 'Fund for'), fc.integer({ min: 1, max: 2 }), fc.nat(2)).map(([form, count, line]) => {
    const place = { line, character: 0 };
    return { form, count, written: form, first: { start: place, end: place } };
  });
  const entry: fc.Arbitrary<LibraryEntry> = fc.record({
    uri: fc.constantFrom(...uris),
    title: fc.constantFrom('Lamps', 'Foghorns'),
    symbols: fc.array(symbol, { maxLength: 3 }),
    fileName: fc.constant('a.draft'),
    adopted: fc.boolean(),
    date: fc.constant(undefined),
    language: fc.constant(undefined),
    passages: fc.constant(undefined),
    cites: fc.array(cited, { maxLength: 4 }).map(packed),
    names: fc.array(fc.tuple(fc.constantFrom(...groups), fc.array(form, { minLength: 1, maxLength: 2 }))).map((names) => new Map(names)),
  });
  const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(fc.record({ set: entry }), fc.record({ delete: fc.constantFrom(...uris) })), {
    maxLength: 20,
  });

  it('knows what the last word on each draft says, however it came to it', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const library = createLibrary();
        const last = new Map<string, LibraryEntry>();
        for (const step of taken) {
          const [before, revision] = [visible(library), library.revision];
          const [cited, citationRevision] = [whoCites(library), library.citationRevision];
          const seenBy = (uri: string) => JSON.stringify([namesSeen(last, uri), textsSeen(library, last, uri)]);
          const [seen, revisions] = [uris.map(seenBy), uris.map(library.revisionFor)];
          if ('set' in step) {
            library.set(step.set);
            last.set(step.set.uri, step.set);
          } else {
            library.delete(step.delete);
            last.delete(step.delete);
          }
          // Diagnostics are asked for anew when the revision grows: what another draft can see must not change without it.
          if (JSON.stringify(visible(library)) !== JSON.stringify(before)) assert.ok(library.revision > revision);
          if (JSON.stringify(whoCites(library)) !== JSON.stringify(cited)) assert.ok(library.citationRevision > citationRevision);
          uris.forEach((uri, at) => {
            const isOwn = uri === ('set' in step ? step.set.uri : step.delete);
            if (isOwn || seenBy(uri) === seen[at]) return;
            assert.ok(library.revision > revision);
            assert.notEqual(library.revisionFor(uri), revisions[at]);
          });
        }
        const fresh = createLibrary();
        for (const each of last.values()) fresh.set(each);
        assert.deepEqual(bearers(library), bearers(fresh));
        assert.deepEqual(citers(library), citers(fresh));
        assert.deepEqual(citers(library), citersAmong(last.values()));
        for (const query of ['', 'lamps', 'A']) assert.deepEqual(found(library, query), found(fresh, query), query);
        for (const uri of uris)
          for (const group of groups)
            assert.deepEqual(library.namesFor(uri).elsewhere(group), fresh.namesFor(uri).elsewhere(group), `${group} for ${uri}`);
        for (const uri of uris) assert.deepEqual(textsSeen(library, last, uri), textsSeen(fresh, last, uri), uri);
      }),
      runs(longest / 4),
    );
  });
});

function bearers(library: Library): unknown {
  return keys.map((key) => [...library.draftsWithSymbol(key)].sort((a, b) => a.uri.localeCompare(b.uri)));
}

/** What a search finds, with the places to jump to. */
function found(library: Library, query: string): unknown {
  const matches = finished(library.find(query, Number.POSITIVE_INFINITY, () => 0));
  return matches
    .map((match) => {
      if ('record' in match) return [match.record.uri, match.record.symbol].join();
      const { entry, symbol } = match;
      return [entry.uri, entry.title, symbol?.key ?? '', symbol?.range.start.line ?? 0].join();
    })
    .sort();
}

function rangeOn(line: number) {
  return { start: { line, character: 0 }, end: { line, character: 1 } };
}

/** How often each text is cited, and in which drafts how often. */
function citers(library: Library): unknown {
  return keys.map((key) => {
    const { count = 0, drafts } = library.citedText(key) ?? {};
    return [count, (drafts ?? []).map(({ uri, cites }) => [uri, countOf(cites, key)]).sort()];
  });
}

/** The same, counted one by one. */
function citersAmong(entries: Iterable<LibraryEntry>): unknown {
  const all = [...entries].map(({ uri, cites }) => ({ uri, cited: [...citationsIn(cites)].map(({ key }) => key) }));
  return keys.map((key) => {
    const drafts = all
      .map(({ uri, cited }) => [uri, cited.filter((each) => each === key).length] as const)
      .filter(([, times]) => times > 0);
    return [drafts.reduce((sum, [, times]) => sum + times, 0), drafts.map((each) => [...each]).sort()];
  });
}

function whoCites(library: Library): unknown {
  return keys.map((key) => (library.citedText(key)?.drafts ?? []).map(({ uri }) => uri).sort());
}

/** What a finding of the draft may depend on: its names that are written in two ways, and where the others write them. */
function namesSeen(entries: ReadonlyMap<string, LibraryEntry>, uri: string): unknown {
  return [...(entries.get(uri)?.names.keys() ?? [])].sort().map((group) => {
    const writing = [...entries.values()].flatMap((entry) => (entry.names.get(group) ?? []).map((each) => ({ ...each, entry })));
    if (new Set(writing.map(({ form }) => form)).size < 2) return [];
    return writing.map(({ entry, form, count, first }) => [entry.uri, entry.adopted, form, count, first.start.line].join()).sort();
  });
}

/** The same of the texts that it cites: what those at hand say of themselves, and what others tell where they are not of one mind. */
function textsSeen(library: Library, entries: ReadonlyMap<string, LibraryEntry>, uri: string): unknown {
  const citations = library.citationsFor(uri);
  return [...new Set(entries.get(uri)?.cites.keys ?? [])].sort().map((key) => {
    const votes = citations.told(key).map(({ told, drafts, mentions }) => [told, drafts, mentions].join());
    const own = entries.get(uri)?.cites;
    const ownSymbols = own?.symbols.filter((_, at) => own.keys[at] === key).filter((symbol) => symbol !== 'A') ?? [];
    const isContested =
      new Set([...votes.map((vote) => vote.split(',', 1)[0]), ...ownSymbols.map((symbol) => /\d/.exec(symbol)?.[0])]).size > 1;
    const known = citations.known(key).map((text) => [text.uri, text.title, text.told, text.range.start.line].join());
    return [known.sort(), isContested ? votes.sort() : []];
  });
}

/** What a diagnostic of another draft may depend on: not the places in this one. */
function visible(library: Library): unknown {
  return keys.map((key) =>
    library
      .draftsWithSymbol(key)
      .map(({ uri, title, symbols }) => [uri, title, symbols.map((each) => [each.key, each.written ?? null])])
      .sort(),
  );
}
