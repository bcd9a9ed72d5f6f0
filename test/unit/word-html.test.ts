import assert from 'node:assert/strict';
import { importWordHtml } from '../../server/src/interchange/html/import-word-html.ts';
import { growsLinearly } from '../support/grows-linearly.ts';

/** In the form in which Word puts a piece of a document on the clipboard. */
const clipboard = (
  body: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
${body}
<!--EndFragment-->
</body></html>`;

const listed = (label: string, words: string): string =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-GB><span
style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>`;

function pasted(body: string): string | undefined {
  return importWordHtml(clipboard(body))?.text;
}

describe('what Word puts on the clipboard', () => {
  it('has paragraphs with the numbers that Word shows, and no line ends of its own', () => {
    assert.equal(
      pasted(
        `<p class=MsoNormal><i>Recalling</i> the lamps of the\nharbour,<o:p></o:p></p>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n\n${listed('1.', '<i>Decides</i> to light\nthem;')}\n${listed('(a)', 'Asks for oil &amp; wicks.')}`,
      ),
      'Recalling the lamps of the harbour,\n\n1. Decides to light them;\n\n(a) Asks for oil & wicks.\n',
    );
  });

  it('has tracked changes with their authors and times', () => {
    assert.equal(
      pasted(
        `<p class=MsoNormal><span lang=EN-GB>To count <span class=msoIns><ins cite="mailto:Costa%20Rica" datetime="2026-03-02T09:00">all\nthe </ins></span>herons <del cite="mailto:Peru"
datetime="2026-03-03T10:30">at dawn</del><span class=msoIns><ins cite="mailto:Peru" datetime="2026-03-03T10:30">at dusk</ins></span>.<o:p></o:p></span></p>`,
      ),
      'To count {++all the ++}{>>@Costa Rica 2026-03-02T09:00<<}herons {~~at dawn~>at dusk~~}{>>@Peru 2026-03-03T10:30<<}.\n',
    );
  });

  it('has notes as marks and notes, and leaves comments behind', () => {
    const mark = (at: string, to: string) =>
      `<a style='mso-footnote-id:ftn1' href="#${to}" name="${at}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>`;
    assert.equal(
      pasted(
        `<p class=MsoNormal>To count <a style='mso-comment-reference:A_1;mso-comment-date:20260302T0900'>herons</a><span class=MsoCommentReference><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]></span>${mark('_ftnref1', '_ftn1')} at dawn.</p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${mark('_ftn1', '_ftnref1')} As reported.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Which ones?</p></div></div>`,
      ),
      'To count herons[^1] at dawn.\n\n[^1]: As reported.\n',
    );
  });

  it('has a row of a table in a line', () => {
    assert.equal(
      pasted(
        '<table class=MsoTableGrid><tr><td><p class=MsoNormal>Chile<o:p></o:p></p></td><td><p class=MsoNormal>Agrees</p></td></tr><tr><td><p class=MsoNormal>Peru</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>',
      ),
      'Chile\tAgrees\n\nPeru\n',
    );
  });

  it('has a line break in a cell as a space, and the rows of the table below stay apart', () => {
    assert.equal(
      pasted(
        '<table class=MsoTableGrid><tr><td><p>Costa<br>Rica</p></td><td><p>Agrees</p></td></tr><tr><td><p>Peru</p></td><td><p>Asks</p></td></tr></table><p>To rest<br>\nat noon.</p>',
      ),
      'Costa Rica\tAgrees\n\nPeru\tAsks\n\nTo rest\nat noon.\n',
    );
  });

  it('has the number of a paragraph in its cell, and a table in a cell as words of it', () => {
    assert.equal(
      pasted(
        `<table class=MsoTableGrid><tr><td><p>Chile</p></td><td>${listed('1.', 'To count;')}${listed('2.', 'To rest.')}</td></tr></table>`,
      ),
      'Chile\t1. To count; 2. To rest.\n',
    );
    assert.equal(
      pasted(
        '<table class=MsoTableGrid><tr><td><p>Chile</p><table><tr><td>red</td><td>green</td></tr><tr><td>white</td></tr></table></td><td>Agrees</td></tr></table>',
      ),
      'Chile red green white\tAgrees\n',
    );
  });

  it('has tabs and spaces as such, which Word writes as spaces that do not break', () => {
    const tab = (count: number) => `<span style='mso-tab-count:${count}'>${'&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; '.repeat(count)}</span>`;
    assert.equal(
      pasted(
        `<p class=MsoNormal>1.${tab(1)}To count herons.<span style='mso-spacerun:yes'>&nbsp; </span>All 30&nbsp;of them.</p><p class=MsoNormal>Port${tab(3)}Herons</p>`,
      ),
      '1.\tTo count herons. All 30\u00a0of them.\n\nPort\t\t\tHerons\n',
    );
  });

  it('is told from other HTML, which is pasted as text', () => {
    assert.equal(importWordHtml('<html><body><p>To count <ins>all</ins> herons.</p></body></html>'), undefined);
    assert.equal(importWordHtml(clipboard('<p class=MsoNormal><o:p>&nbsp;</o:p></p>')), undefined);
  });

  it('is read in a time that grows with its length, whatever stands in it', () => {
    for (const piece of ['<p class=MsoNormal>', '<ins cite="mailto:A">', '</p>', '&nbsp;', '<td>', ' <', '<![if'])
      growsLinearly(
        4000,
        (count) => clipboard(piece.repeat(count)),
        (html) => importWordHtml(html),
      );
  });

  it('is pasted as text where its elements are deeper in each other than Word’s', () => {
    const within = (depth: number) => clipboard(`<p class=MsoNormal>${'<b>'.repeat(depth)}To rest.${'</b>'.repeat(depth)}</p>`);
    assert.equal(importWordHtml(within(400))?.text, 'To rest.\n');
    assert.equal(importWordHtml(within(600)), undefined);
  });
});
