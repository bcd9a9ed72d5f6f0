import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { describe as describeDraft } from '../../server/src/library/describe.ts';
import { createLibrary } from '../../server/src/library/library.ts';

const entryOf = (uri: string, text: string) => describeDraft(uri, parse(text));
const heading =
  'AG/RES. 2077 (XXXV-O/05)\n\nPROTECTION OF HERONS AND\nOF EGRETS\n\nTHE GENERAL ASSEMBLY,\n\nRecalling CP/RES. 953 (1700/09),\n';

describe('library', () => {
  it('knows a draft by the title and the symbols of its heading', () => {
    const { title, symbols } = entryOf('file:///w/a.draft', heading);
    assert.equal(title, 'PROTECTION OF HERONS AND OF EGRETS');
    assert.deepEqual(symbols, [{ key: 'ag/res/2077', written: 'AG/RES. 2077 (XXXV-O/05)', span: { start: 0, end: 24 } }]);
  });

  it('knows a draft without a heading by its file name', () => {
    const { title, symbols } = entryOf('file:///w/AG-RES-2077%20herons.draft', '1. To count.\n');
    assert.equal(title, 'AG-RES-2077 herons.draft');
    assert.deepEqual(
      symbols.map(({ key, written }) => [key, written]),
      [['ag/res/2077', undefined]],
    );
  });

  it('takes a symbol in a sentence of the heading for a citation', () => {
    assert.deepEqual(entryOf('a.draft', 'DRAFT RESOLUTION\n\n(To replace CP/RES. 953 (1700/09))\n').symbols, []);
  });

  it('finds who bears a symbol, and forgets whom it is told to', () => {
    const library = createLibrary();
    library.set(entryOf('a.draft', heading));
    library.set(entryOf('b.draft', heading));
    const bearers = () => library.bearing('ag/res/2077').map(({ uri }) => uri);
    assert.deepEqual(bearers(), ['a.draft', 'b.draft']);
    library.delete('a.draft');
    assert.deepEqual(bearers(), ['b.draft']);
    library.set(entryOf('b.draft', heading.replace('2077', '2078')));
    assert.deepEqual(bearers(), []);
    assert.deepEqual(library.bearing('cp/res/953'), []);
  });

  it('has a new revision only when others could see a difference', () => {
    const library = createLibrary();
    const revisions = [
      () => library.set(entryOf('a.draft', heading)),
      () => library.set(entryOf('a.draft', `${heading}\n1. To count.\n`)),
      () => library.set(entryOf('a.draft', heading.replace('EGRETS', 'OWLS'))),
      () => library.delete('a.draft'),
      () => library.delete('a.draft'),
    ].map((change) => {
      change();
      return library.revision;
    });
    assert.deepEqual(revisions, [1, 1, 2, 3, 3]);
  });
});
