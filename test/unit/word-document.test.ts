import assert from 'node:assert/strict';
import { textAs, type Whose } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { paragraph, run, tracked, type WordParts, wordDocument } from '../support/word-document.ts';

/** The draft and, after a line of dashes, the report, each remark with its line. */
function imported(parts: WordParts, emphasisAsChanges = false): string {
  const made = importWord(wordDocument(parts), { emphasisAsChanges });
  assert(!('refused' in made), 'refused' in made ? made.refused : '');
  const report = made.report.map(({ line, message }) => `${line ?? '-'} ${message}\n`).join('');
  return report === '' ? made.text : `${made.text}---\n${report}`;
}

function numbered(numId: number, level: number, text: string): string {
  return paragraph(run(text), { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` });
}

function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

describe('a Word document', () => {
  it('has its tracked changes by author and day, words in place of others as one change', () => {
    assert.equal(
      imported({
        body: [
          paragraph(
            run('1. To count ') + tracked('ins', 'Mexico', run('all ')) + run('herons ') + tracked('del', 'EU', run('by night')) + run('.'),
          ),
          paragraph(
            run('2. The keepers ') + tracked('del', 'Peru', run('should')) + tracked('ins', 'Peru', run('shall')) + run(' report.'),
          ),
          paragraph(
            run('3. To rest ') + tracked('ins', 'Mexico', run('at noon ') + tracked('del', 'Belize', run('sharp '))) + run('ashore.'),
          ),
        ].join(''),
      }),
      `1. To count {++all ++}{>>@Mexico 2026-03-02T09:00:00Z<<}herons {--by night--}{>>@EU 2026-03-02T09:00:00Z<<}.

2. The keepers {~~should~>shall~~}{>>@Peru 2026-03-02T09:00:00Z<<} report.

3. To rest {++at noon {--sharp --}{>>@Belize 2026-03-02T09:00:00Z<<}++}{>>@Mexico 2026-03-02T09:00:00Z<<}ashore.
`,
    );
  });

  it('has paragraphs that were divided and joined, as they are with all changes accepted and with all rejected', () => {
    assert.equal(
      imported({
        body: [
          paragraph(run('To count herons. '), { mark: tracked('ins', 'Chile') }),
          paragraph(run('To count egrets.')),
          paragraph(run('To light the lamps,'), { mark: tracked('del', 'Peru') }),
          paragraph(run(' and the buoys.')),
          paragraph(run('To rest.'), { mark: tracked('ins', 'Chile') }),
          paragraph(tracked('ins', 'Chile', run('To wake.'))),
        ].join(''),
      }),
      `To count herons. {--To count egrets.--}{>>@Chile 2026-03-02T09:00:00Z<<}

{++To count egrets.++}{>>@Chile 2026-03-02T09:00:00Z<<}

To light the lamps,{++ and the buoys.++}{>>@Peru 2026-03-02T09:00:00Z<<}

{-- and the buoys.--}{>>@Peru 2026-03-02T09:00:00Z<<}

To rest.

{++To wake.++}{>>@Chile 2026-03-02T09:00:00Z<<}
`,
    );
  });

  it('has the numbers that Word computes: levels, restarts, lists that go on or begin anew, bullets', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Part %1', '<w:suff w:val="space"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'upperLetter', '%3)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const items: [list: number, level: number, text: string][] = [
      [1, 0, 'a'],
      [1, 1, 'b'],
      [1, 1, 'c'],
      [1, 2, 'd'],
      [1, 0, 'e'],
      [1, 1, 'f'],
      [4, 0, 'g'],
      [4, 0, 'h'],
      [1, 0, 'i'],
      [2, 0, 'j'],
      [2, 1, 'k'],
      [2, 2, 'l'],
      [2, 0, 'm'],
      [2, 1, 'n'],
      [2, 2, 'o'],
      [3, 0, 'p'],
    ];
    assert.equal(
      imported({ body: items.map((each) => numbered(...each)).join(''), numbering })
        .replaceAll('\n\n', '; ')
        .trim(),
      '1. a; (a) b; (b) c; (i) d; 2. e; (a) f; 7. g; 8. h; 9. i; Part I j; 1.1 k; A) l; Part II m; 2.1 n; B) o; • p',
    );
  });

  it('takes numbers from styles, and adds or deletes a number with its paragraph', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="op"><w:name w:val="Operative"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="sub"><w:name w:val="Sub"/><w:basedOn w:val="op"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="sub"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const styled = (style: string, content: string, mark = ''): string =>
      paragraph(content, { mark, properties: `<w:pStyle w:val="${style}"/>` });
    assert.equal(
      imported({
        body: [
          styled('op', run('To count;'), tracked('ins', 'Chile')),
          styled('op', tracked('ins', 'Chile', run('To rest;'))),
          styled('sub', run('by night;')),
          styled('op', tracked('del', 'Peru', run('To wake.')), tracked('del', 'Peru')),
          styled('op', run('To sleep.')),
        ].join(''),
        styles,
        numbering,
      }),
      `1. To count;

{++2. To rest;++}{>>@Chile 2026-03-02T09:00:00Z<<}

(a) by night;

{--3. To wake.--}{>>@Peru 2026-03-02T09:00:00Z<<}

4. To sleep.
`,
    );
  });

  it('has notes with their marks, and a note goes with its mark', () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
    assert.equal(
      imported({
        body: paragraph(
          run('Herons') +
            '<w:r><w:footnoteReference w:id="5"/></w:r>' +
            run(' and ') +
            tracked('del', 'Peru', `${run('egrets')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
            run('owls') +
            '<w:r><w:endnoteReference w:id="1"/></w:r>',
        ),
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote>${note('footnote', 2, 'White.')}${note('footnote', 5, 'Grey.')}`,
        endnotes: note('endnote', 1, 'Of the night.'),
      }),
      `Herons[^1] and {--egrets[^2]--}{>>@Peru 2026-03-02T09:00:00Z<<}owls[^i]

[^1]: Grey.

{--[^2]: White.--}{>>@Peru 2026-03-02T09:00:00Z<<}

[^i]: Of the night.
`,
    );
  });

  it('has comments with their authors and threads; one on a change is a position on it', () => {
    const comment = (id: number, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-03T10:00:00Z">${text
        .split('|')
        .map((each) => paragraph(run(each)))
        .join('')}</w:comment>`;
    const on = (ids: number[], content: string): string =>
      ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('') +
      content +
      ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('');
    assert.equal(
      imported({
        body: [
          paragraph(run('1. To light ') + on([1, 2], run('the port')) + run('.')),
          paragraph(run('2. To ') + on([3], tracked('ins', 'Mexico', run('always '))) + run('count.')),
          paragraph(`${run('3. To ') + tracked('ins', 'Mexico', run('rest'))}<w:r><w:commentReference w:id="4"/></w:r>${run('.')}`),
        ].join(''),
        comments:
          comment(1, 'Chile', 'Which port?|Or ports?') +
          comment(2, 'Keeper', 'Ours.') +
          comment(3, 'EU', 'delete') +
          comment(4, 'EU', 'See rule 4.') +
          comment(5, 'EU', 'Lost.'),
      }),
      `1. To light {==the port==}{>>@Chile 2026-03-03T10:00:00Z: Which port? / Or ports?<<}{>>@Keeper 2026-03-03T10:00:00Z: Ours.<<}.

2. To {++always ++}{>>@Mexico 2026-03-02T09:00:00Z<<}{>>@EU 2026-03-03T10:00:00Z: delete<<}count.

3. To {++rest++}{>>@Mexico 2026-03-02T09:00:00Z<<}{>>EU 2026-03-03T10:00:00Z: See rule 4.<<}.
---
- A comment by EU that has no place in the text is left out: “Lost.”.
`,
    );
  });

  it('has the text of links, fields, content controls and tables, and names what is no text', () => {
    const cell = (...contents: string[]): string => `<w:tc>${contents.map((each) => paragraph(each)).join('')}</w:tc>`;
    const drawing = (content: string): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A lighthouse"/>${content}</wp:inline></w:drawing></w:r>`;
    assert.equal(
      imported({
        body: [
          paragraph(
            `${run('See ')}<w:hyperlink>${run('the list')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run(' 12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
          `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('In a control.'))}</w:sdtContent></w:sdt>`,
          paragraph(`${run('Ports') + drawing('<pic:pic/>')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run(' hidden', '<w:vanish/>')}`),
          paragraph(
            run('Beside') +
              drawing(`<wps:wsp><wps:txbx><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></wps:txbx></wps:wsp>`),
          ),
          `<w:tbl><w:tr>${cell(run('Port'))}${cell(run('Lamps'))}</w:tr><w:tr><w:trPr>${tracked('ins', 'Peru')}</w:trPr>${cell(run('Callao'))}${cell(run('4'))}</w:tr><w:tr>${cell(run('One.'), run('Two.'))}${cell(run('Three.'))}</w:tr></w:tbl>`,
          paragraph(
            '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0A3"/><w:br/><w:t>d</w:t></w:r>',
          ),
        ].join(''),
        header: paragraph(run('A/C.9/71/L.99')),
      }),
      `See the list 12

In a control.

Ports

Beside

In a box.

Port	Lamps

{++Callao	4++}{>>@Peru 2026-03-02T09:00:00Z<<}

One.

Two.

Three.

a‑bc	≤
d
---
5 A picture is left out: “A lighthouse”.
5 An equation is left out: “a+b”.
5 Hidden text is left out: “hidden”.
7 A text box stands here: its text follows the paragraph.
15 A row of a table begins here whose cells have several paragraphs: they follow each other, cell by cell.
- A header is left out: “A/C.9/71/L.99”.
`,
    );
  });

  it('takes bold, underlined and struck words for changes where it says so, or where the user does', () => {
    const added = '<w:b/><w:u w:val="single"/>';
    const body = paragraph(
      run('1. To count ') +
        run('all ', added) +
        run('herons ') +
        run('by night', '<w:b/><w:strike/>') +
        run(' in '.trim(), '<w:u w:val="single"/>') +
        run('.'),
    );
    const note = paragraph(run('Proposed additions are in bold and underline, proposed deletions in bold and strikethrough.', added));
    const taken = 'Bold, underlined and struck words of the document are taken for changes, as this says.\n';
    const preamble = paragraph(run('Underlining the proposed changes,', '<w:u w:val="single"/>'));
    assert.equal(imported({ body: preamble + body }), 'Underlining the proposed changes,\n\n1. To count all herons by nightin.\n');
    const changed = '1. To count {++all ++}herons {--by night--}in.\n';
    assert.equal(imported({ body }), '1. To count all herons by nightin.\n');
    assert.equal(imported({ body }, true), changed);
    assert.equal(
      imported({ body: note + body }),
      `Proposed additions are in bold and underline, proposed deletions in bold and strikethrough.\n\n${changed}---\n1 ${taken}`,
    );
  });

  it('has names that a draft can have, and keeps words apart that look like its signs', () => {
    assert.equal(
      imported({
        body: paragraph(
          tracked('ins', 'Keeper, Ada', run('a {++ b')) +
            run(' ') +
            tracked('ins', 'Chile, Peru', run('c')) +
            tracked('moveTo', 'Chile: desk', run('d')),
        ),
      }),
      `{++a {\u2060++ b++}{>>@Ada Keeper 2026-03-02T09:00:00Z<<} {++c++}{>>@Chile, Peru 2026-03-02T09:00:00Z<<}{++d++}{>>@Chile desk 2026-03-02T09:00:00Z<<}
---
1 Words that look like the signs of a tracked change have an invisible sign (U+2060) in them here.
1 Words were moved: they are written as a deletion where they were, and as an addition where they are now.
- The author “Keeper, Ada” is written “Ada Keeper”: a comma or a colon would end the name in a draft.
- The author “Chile: desk” is written “Chile desk”: a comma or a colon would end the name in a draft.
`,
    );
  });

  it('of a government that marks its changes by formatting has them as that government’s', () => {
    const body = [
      paragraph(run('Observations by the Government of Peru on the draft resolution', '<w:b/>')),
      paragraph(run('Changes are indicated in bold and underline. Proposed text for deletion is in bold and strikethrough.')),
      paragraph(run('THE COASTAL ASSEMBLY,')),
      paragraph(run('RESOLVES:')),
      paragraph(
        run('1. To count ') +
          run('all ', '<w:b/><w:u w:val="single"/>') +
          run('herons ') +
          run('by night ', '<w:b/><w:strike/>') +
          run('ashore.'),
      ),
    ].join('');
    const draft = parse(imported({ body }).split('---\n', 1)[0] ?? '');
    const resolved = (whose: Whose): string => textAs(draft, whose).trimEnd().split('\n').at(-1) ?? '';
    assert.equal(resolved({ delegation: 'Peru' }), '1. To count all herons ashore.');
    assert.equal(resolved('original'), '1. To count herons by night ashore.');
  });

  it('loses no words in a field that does not end without saying so', () => {
    assert.equal(
      imported({ body: paragraph(`${run('To count ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('herons')}`) }),
      'To count \n---\n- A field that does not end hides words, which are left out: “herons”.\n',
    );
  });
});
