import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, type Library, type LibraryEntry } from '../../server/src/library/library.ts';
import { longest, runs } from './runs.ts';

const keys = ['ag/res/1', 'ag/res/2', 'cp/res/3', 's/res/4'] as const;
const uris = ['a.draft', 'b.draft', 'c.draft'] as const;

type Step = { readonly set: LibraryEntry } | { readonly delete: string };

describe('the library', () => {
  const symbol = fc.record({
    key: fc.constantFrom(...keys),
    written: fc.constantFrom(undefined, 'A', 'B'),
    span: fc.nat(9).map((start) => ({ start, end: start })),
  });
  const entry: fc.Arbitrary<LibraryEntry> = fc.record({
    uri: fc.constantFrom(...uris),
    title: fc.constantFrom('Lamps', 'Foghorns'),
    symbols: fc.array(symbol, { maxLength: 3 }),
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
          if ('set' in step) {
            library.set(step.set);
            last.set(step.set.uri, step.set);
          } else {
            library.delete(step.delete);
            last.delete(step.delete);
          }
          // Diagnostics are asked for anew when the revision grows: what another draft can see must not change without it.
          if (JSON.stringify(visible(library)) !== JSON.stringify(before)) assert.ok(library.revision > revision);
        }
        const fresh = createLibrary();
        for (const each of last.values()) fresh.set(each);
        assert.deepEqual(bearers(library), bearers(fresh));
      }),
      runs(longest / 4),
    );
  });
});

function bearers(library: Library): unknown {
  return keys.map((key) => [...library.bearing(key)].sort((a, b) => a.uri.localeCompare(b.uri)));
}

/** What a diagnostic of another draft may depend on: not the places in this one. */
function visible(library: Library): unknown {
  return keys.map((key) =>
    library
      .bearing(key)
      .map(({ uri, title, symbols }) => [uri, title, symbols.map((each) => [each.key, each.written ?? null])])
      .sort(),
  );
}
