import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draft, readFixture } from '../support/fixture.ts';

const service = createLanguageService();

/** The draft with the paragraph at the cursor stamped; or why it is not. */
function stamped(source: string, written: string, note = ''): string {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  const edits = service.stampParagraph(parse(text), cursor, written, note);
  return typeof edits === 'string' ? edits : applyEdits(text, edits);
}

function formsAt(source: string): string[] {
  const { text, cursor = assert.fail('no cursor') } = readFixture(source);
  return service.stampForms(parse(text), cursor).map(({ written, isOpen }) => (isOpen ? `${written} …` : written));
}

describe('the stamp of a paragraph', () => {
  it('is put after its last mark', () => {
    assert.equal(stamped('1. To ring ┆herons;  \n\n2. To rest.\n', 'APPROVED'), '1. To ring herons; APPROVED  \n\n2. To rest.\n');
    assert.equal(stamped('1. To ring:\n  a. ┆herons,\n', 'AGREED'), '1. To ring:\n  a. herons, AGREED\n');
  });

  it('takes the place of another, with its note', () => {
    assert.equal(stamped('1. To ring ┆herons; PENDING – Consultations with Fiji\n', 'APPROVED'), '1. To ring herons; APPROVED\n');
    assert.equal(stamped('1. To ring ┆herons; APPROVED\n', 'PENDING', ' Fiji  asks '), '1. To ring herons; PENDING – Fiji asks\n');
    assert.equal(stamped('1. To ring ┆herons;\n', '(Agreed)', 'in plenary'), '1. To ring herons; (Agreed, in plenary)\n');
  });

  it('is one that reads as a status, of a paragraph that may have one', () => {
    assert.equal(stamped('1. To ring ┆herons,\n', 'Done'), '“Done” would not read as the status of this paragraph.');
    const source = 'RESOLVES:┆\n\n1. To ring herons;\n';
    assert.equal(stamped(source, 'APPROVED'), 'Only a paragraph with text of the draft bears a stamp.');
    assert.deepEqual(formsAt(source), []);
  });

  it('is offered as the draft writes stamps, and after these the usual ones in its language', () => {
    assert.deepEqual(
      formsAt(draft`
        1. To ring the ┆herons of the bay in the spring of the year;

        2. To rest. (Agreed)

        3. To count. (Agreed)

        4. To paint. PENDING – Fiji
      `),
      ['(Agreed)', 'PENDING …', 'APPROVED', 'AGREED AD REFERENDUM', 'RESERVED …', 'TO REVERT …'],
    );
    assert.deepEqual(
      formsAt(
        '1. Solicitar a los Estados miembros que anillen todas las ┆garzas de la bahía, con el apoyo de la Secretaría y de los guardas que las cuentan en la primavera;\n',
      ).slice(0, 2),
      ['APROBADO', 'ACORDADO'],
    );
  });
});
