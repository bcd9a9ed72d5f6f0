import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { mergeDrafts } from '../../server/src/draft/revisions/merge.ts';

const base = `RESOLVES:

1. To invite member states to plant a tree beside every well that gives water for nine months of the year.

2. To request the General Secretariat to publish a map of the wells of the Hemisphere every second year.

3. To thank the keepers of the wells for the water that they have shared with travelers.
`;
const day = '4. To adopt a day of the wells, on the first Sunday of May of each year.\n';

function merge(ours: string, theirs: string): { text: string; conflicts: number } {
  return mergeDrafts(parse(base), { ours: parse(ours), theirs: parse(theirs) }, { ours: 'CHILE', theirs: 'PERU' });
}

describe('two revisions of one draft', () => {
  it('are the one that changed anything', () => {
    const changed = base.replace('nine', 'ten');
    assert.deepEqual(merge(changed, base), { text: changed, conflicts: 0 });
    assert.deepEqual(merge(base, changed), { text: changed, conflicts: 0 });
    assert.deepEqual(merge(changed, changed), { text: changed, conflicts: 0 });
  });

  it('are merged, paragraphs and words', () => {
    const ours = base.replace('nine', 'ten').replace('map', 'chart');
    const theirs = `${base.replace('Hemisphere every second year', 'Hemisphere every year')}\n${day}`;
    assert.deepEqual(merge(ours, theirs), {
      text: `${base.replace('nine', 'ten').replace('map', 'chart').replace('every second year', 'every year')}\n${day}`,
      conflicts: 0,
    });
  });

  it('are parted by the line ends of the first, where what each adds at its end has none', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const adding = (paragraph: string) => `${base}\n${paragraph}`.trimEnd();
    const merged = (each: (text: string) => string) =>
      mergeDrafts(
        parse(each(base)),
        { ours: parse(each(adding('4. To count the wells of the Hemisphere.'))), theirs: parse(each(adding(day))) },
        { ours: 'CHILE', theirs: 'PERU' },
      ).text;
    const text = merged((same) => same);
    assert.ok(text.includes(day) && text.includes('4. To count the wells of the Hemisphere.'), text);
    assert.equal(merged(windows), windows(text));
  });

  it('keep both versions of the words that both changed', () => {
    assert.deepEqual(merge(base.replace('nine', 'ten'), base.replace('nine', 'eleven')), {
      text: base.replace('nine', '[CHILE: ten] [PERU: eleven]'),
      conflicts: 1,
    });
  });

  it('keep words that one deletes and the other changes', () => {
    assert.deepEqual(
      merge(base.replace(' every second year', ''), base.replace('every second year', 'every third year')).text,
      base.replace(' every second year', ' [PERU: every third year] (CHILE: delete)'),
    );
  });

  it('keep a paragraph that one drops and the other changes', () => {
    const dropped = base.replace(/2\. .*\n\n/, '');
    const changed = base.replace('map of the wells', 'map of the wells and springs');
    const kept = base
      .replace(/2\. (To request.*)/, '2. [PERU: $1] (CHILE: delete)')
      .replace('map of the wells', 'map of the wells and springs');
    assert.deepEqual(merge(dropped, changed), { text: kept, conflicts: 1 });
    assert.equal(merge(dropped, base).text, dropped);
    assert.equal(merge(base, dropped).text, dropped);
  });

  it('add what both add, each once', () => {
    const [ours, theirs] = [`${base}\n${day}`, `${base}\n${day}`];
    assert.equal(merge(ours, theirs).text, ours);
    const song = '4. To sing a song of the wells at the opening of each regular session.\n';
    assert.equal(
      merge(`${base}\n${day}`, `${base}\n${song}`)
        .text.split('\n')
        .filter((line) => line.startsWith('4.')).length,
      2,
    );
  });

  it('move a paragraph that one moves, with the changes of the other', () => {
    const [thanks = ''] = /3\. To thank.*\n/.exec(base) ?? [];
    const moved = base.replace(`\n${thanks}`, '').replace('1. To invite', `${thanks}\n1. To invite`);
    assert.equal(merge(base.replace('travelers', 'all travelers'), moved).text, moved.replace('travelers', 'all travelers'));
    assert.equal(merge(moved, base.replace('travelers', 'all travelers')).text, moved.replace('travelers', 'all travelers'));
  });
});
