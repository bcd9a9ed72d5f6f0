import assert from 'node:assert/strict';
import { draft, readFixture } from '../support/fixture.ts';
import { strictService } from '../support/strict-service.ts';

const piers = draft`
  A/RES/60/288

  THE LIGHTING OF PIERS

  The General Assembly,

  Recalling the piers,

  Noting the lamps,

  1. Decides to light the piers;

  2. Requests the wardens:

  (a) To fill the lamps;

  (b) To trim the wicks;

  3. Thanks them.
  `;

const uri = 'file:///drafts/piers.draft';
const service = strictService();
const text = service.parse(piers);
service.index(uri, text);
const read = async (asked: string) => (asked === uri ? text : undefined);

/** The lines to which the reference at the cursor leads, and what of it is the link; or nothing where it is no reference to another text's paragraph. */
async function leads(source: string): Promise<readonly string[] | undefined> {
  const { text: own, cursor = assert.fail('no cursor') } = readFixture(source);
  const targets = await service.otherParagraphs(service.parse(own), cursor, read);
  return targets?.map(({ range, origin }) => `${own.slice(origin.start, origin.end)} → ${piers.split('\n')[range.start.line]}`);
}

async function card(source: string): Promise<string | undefined> {
  const { text: own, cursor = assert.fail('no cursor') } = readFixture(source);
  return (await service.otherParagraphCard(service.parse(own), cursor, read))?.markdown;
}

describe('a reference to a paragraph of another resolution', () => {
  const cases: readonly (readonly [source: string, ...expected: string[]])[] = [
    ['1. Acts under para┆graph 3 of its resolution 60/288;', 'paragraph 3 → 3. Thanks them.'],
    ['1. Acts under paragraph 2 (┆b) of General Assembly resolution 60/288;', 'paragraph 2 (b) → (b) To trim the wicks;'],
    ['1. Acts under paragraphs 1 and ┆2 of resolution A/RES/60/288;', '2 → 2. Requests the wardens:'],
    ['1. Acts under operative paragraph ┆1 of resolution 60/288;', 'operative paragraph 1 → 1. Decides to light the piers;'],
    ['1. Acts under O┆P1 of resolution 60/288;', 'OP1 → 1. Decides to light the piers;'],
    ['1. Acts under preambular paragraph ┆2 of resolution 60/288;', 'preambular paragraph 2 → Noting the lamps,'],
    ['1. Acts under resolution 60/288, paragraph ┆3;', 'paragraph 3 → 3. Thanks them.'],
  ];
  for (const [source, ...expected] of cases)
    it(`leads there: ${source.replace('┆', '')}`, async () => assert.deepEqual(await leads(`The Council,\n\n${source}\n`), expected));

  it('leads nowhere where the text has no such paragraph, and says so', async () => {
    const source = 'The Council,\n\n1. Acts under paragraph ┆7 of its resolution 60/288;\n';
    assert.deepEqual(await leads(source), []);
    assert.equal(await card(source), '_The text of A/RES/60/288 in this workspace has no operative paragraph 7._');
  });

  it('tells what the paragraph says', async () =>
    assert.equal(
      await card('The Council,\n\n1. Acts under paragraph ┆2 of its resolution 60/288;\n'),
      '**Operative paragraph 2** of A/RES/60/288, THE LIGHTING OF PIERS: Requests the wardens:',
    ));

  it('has no card where the workspace has no such text', async () =>
    assert.equal(await card('The Council,\n\n1. Acts under paragraph ┆2 of its resolution 61/5;\n'), undefined));

  it('is none where the draft’s own is meant, or another text than the one cited', async () => {
    assert.equal(await leads('The Council,\n\n1. Acts under paragraph ┆2 above and resolution 60/288;\n'), undefined);
    assert.equal(await leads('The Council,\n\n1. Acts under paragraph ┆2 of the Charter; recalls resolution 60/288;\n'), undefined);
    assert.equal(await leads('The Council,\n\n1. Acts under paragraph ┆2 of the Charter and resolution 60/288;\n'), undefined);
    assert.equal(await leads('The Council,\n\n1. Acts under paragraph ┆2 of the report and of resolution 60/288;\n'), undefined);
    assert.equal(await leads('The Council,\n\n1. Acts under paragraph ┆2 and resolution 60/288;\n'), undefined);
  });
});
