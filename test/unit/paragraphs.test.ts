import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { draft } from '../support/fixture.ts';

/** A ¶ stands before the first word of each paragraph. */
function reads(marked: string): void {
  const text = marked.replaceAll('¶', '');
  assert.equal(marks(text), marked);
  assert.equal(parse(text).text(), text, 'Paragraphs laid end to end are the whole text');
}

function marks(text: string): string {
  return [...paragraphsIn(parse(text).paragraphs)]
    .map(
      ({ paragraph }) =>
        paragraph.text.slice(0, paragraph.content.start) +
        (paragraph.text.trim() === '' ? '' : '¶') +
        paragraph.text.slice(paragraph.content.start),
    )
    .join('');
}

describe('paragraphs', () => {
  it('are parted by blank lines', () => {
    reads(draft`
      ¶The Council of Orchards,

      ¶Recalling its resolution on pears,


      ¶1. Decides to count them;
    `);
  });

  it('of hard-wrapped text go on to the next line until a stop', () => {
    reads(draft`
      ¶Recalling the report of the Working Group on Orchards, which found that the number of pear
      trees in the valley had fallen by half since the railway was built, and that the gardeners who
      had tended them were now employed in the station,
      ¶Noting that apples had fared better,
      ¶Recognizing the merit of bees;
    `);
  });

  it('of hard-wrapped text go on with a line that is a symbol alone, and end where the next opens', () => {
    reads(draft`
      ¶Recalling the orders for pears that the Council placed in its resolution
      CP/RES. 77 (120/99),
      ¶Bearing in mind the weight of a pear, and what a branch can bear; and
      ¶Noting that apples are lighter,
      ¶RESOLVES:
    `);
  });

  it('go on with the rest of a symbol, however short the line is that begins it', () => {
    reads(draft`
      ¶Recalling AG/
      RES. 2001 (XXXVI-O/06) on pears,

      ¶Recalling AG/RES. 2002
      (XXXVI-O/06) on plums,

      ¶Recalling resolution 242
      (1967) on cherries,

      ¶Recalling page 242
      ¶(a) of the book on figs;
    `);
  });

  it('of unwrapped text are lines', () => {
    reads(draft`
      ¶That the orchards of the valley, planted when the first settlers came down from the hills with seedlings wrapped in wet cloth, have outlived every fence, road and mill that was built beside them;
      ¶That a pear takes longer to bear than a minister stays in office; and that whoever plants one does so for whoever comes after, in the knowledge that the fruit will be picked by strangers;
      ¶That bees are needed;
    `);
  });

  it('may be wrapped and unwrapped in one draft', () => {
    reads(draft`
      ¶That the orchards of the valley, planted when the first settlers came down from the hills with seedlings wrapped in wet cloth, have outlived every fence, road and mill that was built beside them;
      ¶Decides that every tree of more than a hundred years shall be entered in the register, with the
      name of whoever planted it where that is known.
      ¶1. To plant pears.
    `);
  });

  it('begin with a label alone on its line, and end before the next', () => {
    reads(
      draft`
      ¶1.
      To plant pears.
      ¶ 10.
      To plant apples.
      ¶1 bis.
      To plant quinces:
      ¶a.
      in the valley;
      ¶b.
      on the hill.
    `.replace('¶ 10.', ' ¶10.'),
    );
  });

  it('begin at each label that has its words beside it', () => {
    reads(draft`
      ¶1. To plant pears:
      ¶(a) in the valley;
      ¶(b) on the hill.
      ¶5bis. To plant quinces.
      ¶[39 ter. To plant medlars.]
    `);
  });

  it('are not cut where a wrapped sentence puts a number at a line’s head', () => {
    reads(draft`
      ¶1. Requests the Gardener to report on the measures that were taken under paragraphs 2 and
      3. of this resolution before the harvest.
      ¶2. Invites growers to act as set out in the annex to the resolution, in particular in paragraph
      (a) above, before the frost.
    `);
  });

  it('go on after an opening mark at a line’s end, whatever its length and whatever follows', () => {
    reads(draft`
      ¶a. Growers plant pears [oil] [
      CHILE: by the mill].
      ¶b. Growers call this the “
      Old Orchard”.
    `);
  });

  it('that are chapeaux or formulas stand alone', () => {
    reads(draft`
      ¶THE GENERAL ASSEMBLY,
      ¶BEARING IN MIND:
      ¶The report on pears; and
      ¶RECALLING:
      ¶That bees are needed;
      ¶RESOLVES:
      ¶To plant pears.
    `);
  });

  it('that are titles in capitals run over lines', () => {
    reads(draft`
      ¶DRAFT RESOLUTION

      ¶PROTECTION OF THE ORCHARDS OF THE VALLEY AND OF
      THE BEES THAT VISIT THEM

      ¶THE GENERAL ASSEMBLY OF
      GARDENERS,
      ¶Recalling its title,
    `);
  });

  it('go on with a line that begins with a footnote mark', () => {
    reads(draft`
      ¶5.
      RECALLING the Declaration on Orchards,
      / and the Plan of Action for Bees
      /; APPROVED
      ¶6.
      NOTING the annual report
      3/ of the Gardener; PENDING
    `);
  });

  it('end at a stamp', () => {
    reads(draft`
      ¶EMPHASIZING the importance of grafting, without which no pear comes true APPROVED
      ¶NOTING the cost of ladders PENDING – Consultations with Chile
      ¶AWARE of the wasps.
    `);
  });

  it('hold lines of stamps alone together, however the stamps are joined', () => {
    reads('¶; APPROVED ; AGREED and APPROVED\n; APPROVED\n');
    reads('¶; AGREED\n; APPROVED\n');
  });

  it('that are notes stand alone', () => {
    reads(draft`
      ¶1. To plant pears.

      ¶�.	Adopted in the Orchard.
      ¶[^2]: In the Annex.
      ¶3/	In the Appendix.
    `);
  });

  it('that are page furniture cut nothing but themselves off', () => {
    reads(draft`
      ¶1. Decides to plant pears along the whole of the northern road, from the mill to the ford;
      ¶- 2 -
      ¶2. Decides to plant apples;
      ¶Page 3 of 4
      ¶3. Decides to wait;
      ¶16-22764 (E)
    `);
  });

  it('of a list of dashes are its items', () => {
    reads(draft`
      ¶The orchard holds pears of the following kinds, which were counted by the school
      ¶- winter pears
      ¶- summer pears
      ¶• pears without a name
    `);
  });

  it('are the same whether lines end with LF, CR LF or CR', () => {
    const text = draft`
      ¶1.
      To plant pears along the whole of the northern road, from the mill to the ford, and to water
      them in their first summer.
      ¶2.
      To wait.

      ¶�.	A note.
    `;
    reads(text.replaceAll('\n', '\r\n'));
    reads(text.replaceAll('\n', '\r'));
  });

  it('begin after a byte order mark and after blank lines', () => {
    reads('\ufeff¶1. To plant pears.\n');
    reads('\n \n\t\n¶1. To plant pears.');
    reads('');
    reads('\n\n');
  });
});
