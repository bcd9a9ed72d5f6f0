import assert from 'node:assert/strict';
import { ParagraphParser } from '../../server/src/syntax/grammar.ts';
import { paragraphLexer } from '../../server/src/syntax/lexer.ts';
import { draft } from '../support/fixture.ts';
import { treeText } from '../support/tree-text.ts';

/** The tree of the paragraph, as `treeText` writes it. */
function reads(paragraph: string, tree: string): void {
  assert.equal(treeText(paragraph), tree.trimEnd());
}

describe('grammar: who proposes', () => {
  it('is said after the opening bracket', () => {
    reads(
      '[VENEZUELA:  That tides rise and fall;]',
      draft`
        bracketed “[VENEZUELA:  That tides rise and fall;]” by “VENEZUELA”
          text “  That tides rise and fall;”
      `,
    );
    reads(
      'c.\n[BELIZE:  Conduct a study of reefs.]',
      draft`
        label “c.”
        text “⏎”
        bracketed “[BELIZE:  Conduct a study of reefs.]” by “BELIZE”
          text “  Conduct a study of reefs.”
      `,
    );
    reads(
      'the [Bra: rowing] sailing [Chile: and fishing] of boats',
      draft`
        text “the ”
        bracketed “[Bra: rowing]” by “Bra”
          text “ rowing”
        text “ sailing ”
        bracketed “[Chile: and fishing]” by “Chile”
          text “ and fishing”
        text “ of boats”
      `,
    );
  });

  it('may be several, and may be emphasized', () => {
    reads(
      '[MEX, CHI, G77 and China: tides]',
      '' + 'bracketed “[MEX, CHI, G77 and China: tides]” by “MEX, CHI, G77 and China”\n  text “ tides”',
    );
    reads(
      '[CARICOM on behalf of SIDS: tides]',
      'bracketed “[CARICOM on behalf of SIDS: tides]” by “CARICOM on behalf of SIDS”\n  text “ tides”',
    );
    reads('[**Mexico:** tides]', 'bracketed “[**Mexico:** tides]” by “Mexico”\n  text “ tides”');
  });

  it('is no word of prose with a colon', () => {
    for (const words of ['Note: see the chart', 'Article 3: tides', 'the following: tides', 'Placeholder: tides'])
      assert.ok(!treeText(`[${words}]`).includes(' by '), words);
  });

  it('is said in parentheses after the brackets', () => {
    reads(
      '[tides] (G77) (EU, CANZ, Russia, US: delete)',
      draft`
        bracketed “[tides]”; attribution “(G77)” of “G77”; attribution “(EU, CANZ, Russia, US: delete)” of “EU, CANZ, Russia, US”: delete
          text “tides”
      `,
    );
    reads(
      '[tides](Mexico)(G77: retain) rise',
      draft`
        bracketed “[tides]”; attribution “(Mexico)” of “Mexico”; attribution “(G77: retain)” of “G77”: retain
          text “tides”
        text “ rise”
      `,
    );
  });

  it('is said over a line’s end too', () => {
    reads(
      '[tides]\n(EU, CANZ,\nRussia:\ndelete)',
      'bracketed “[tides]”; attribution “(EU, CANZ,⏎Russia:⏎delete)” of “EU, CANZ,⏎Russia”: delete\n  text “tides”',
    );
  });

  it('is not said by a parenthesis of prose', () => {
    reads(
      '[tides] (high and low) of the bay (G77)',
      draft`
        bracketed “[tides]”
          text “tides”
        text “ ”
        parenthesis “(high and low)”
          text “high and low”
        text “ of the bay ”
        parenthesis “(G77)”
          text “G77”
      `,
    );
  });

  it('may be said by a note, beside the brackets or at the paragraph’s end', () => {
    reads(
      '[Noting the tides,] (In brackets at the request of the B.R. of Venezuela)',
      draft`
        bracketed “[Noting the tides,]”; note “(In brackets at the request of the B.R. of Venezuela)” of “B.R. of Venezuela”: In brackets at the request of
          text “Noting the tides,”
      `,
    );
    reads(
      'asks for [buoys / bells]; (Phrase in brackets at the request of Peru)',
      draft`
        text “asks for ”
        bracketed “[buoys / bells]”
          text “buoys ”
          separator “/”
          text “ bells”
        text “; ”
        note “(Phrase in brackets at the request of Peru)” of “Peru”: in brackets at the request of
      `,
    );
  });
});

describe('grammar: brackets', () => {
  it('may be bare, adjoining, or part of a word', () => {
    reads('the [Harbor Document]', 'text “the ”\nbracketed “[Harbor Document]”\n  text “Harbor Document”');
    reads('[buoys][bells]', 'bracketed “[buoys]”\n  text “buoys”\nbracketed “[bells]”\n  text “bells”');
    reads('[buoys]/[bells]', 'bracketed “[buoys]”\n  text “buoys”\nseparator “/”\nbracketed “[bells]”\n  text “bells”');
    reads('tides[,][and] winds', 'text “tides”\nbracketed “[,]”\n  text “,”\nbracketed “[and]”\n  text “and”\ntext “ winds”');
    reads('international[ly known]', 'text “international”\nbracketed “[ly known]”\n  text “ly known”');
  });

  it('part alternatives by a stroke with space round it, not and/or', () => {
    reads(
      '[ebb / flood / slack]',
      'bracketed “[ebb / flood / slack]”\n  text “ebb ”\n  separator “/”\n  text “ flood ”\n  separator “/”\n  text “ slack”',
    );
    reads('[ebb and/or flood]', 'bracketed “[ebb and/or flood]”\n  text “ebb and/or flood”');
  });

  it('may nest to ten levels', () => {
    const tree = treeText('[1 [2 [3 [4 [5 [6 [7 [8 [9 [10]]]]]]]]]]');
    assert.ok(tree.includes(`${' '.repeat(18)}bracketed “[10]”\n${' '.repeat(20)}text “10”`), tree);
  });

  it('may hold a place only', () => {
    for (const place of ['X', 'x', 'XX', 'date', 'year', 'N', 'tbd', '…', '...', '___', '*Placeholder* for the tariff', '20XX'])
      assert.match(treeText(`[${place}]`), /, a placeholder$/m, place);
    for (const words of ['a date', 'Xylophone', 'tides', '12']) assert.ok(!treeText(`[${words}]`).includes('placeholder'), words);
  });

  it('without a partner are faults, at their place', () => {
    reads(
      'buoys ] and [ bells',
      draft`
        text “buoys ”
        stray “]” ]
        text “ and ”
        stray “[” [
        text “ bells”
        fault: closing bracket “]”
        fault: opening bracket “[”
      `,
    );
  });
});

describe('grammar: quotations, parentheses, notes', () => {
  it('nest in brackets and the other way round', () => {
    reads(
      '“the [right] to tides (and “winds”)”',
      draft`
        quotation ““the [right] to tides (and “winds”)””
          text “the ”
          bracketed “[right]”
            text “right”
          text “ to tides ”
          parenthesis “(and “winds”)”
            text “and ”
            quotation ““winds””
              text “winds”
      `,
    );
    reads('« marées » and "tides"', 'quotation “« marées »”\n  text “ marées ”\ntext “ and ”\nquotation “"tides"”\n  text “tides”');
  });

  it('may cross a bracket without fault', () => {
    assert.ok(!treeText('the “right [to tides” and winds]').includes('fault'));
    assert.ok(!treeText('the [“right] to tides”').includes('fault'));
  });

  it('leave an apostrophe alone', () => {
    assert.ok(!treeText('the governments’ buoys of the ‘90s').includes('fault'));
  });

  it('without a partner are faults', () => {
    for (const [mark, fault] of [
      ['“', 'opening quote'],
      ['”', 'closing quote'],
      ['«', 'opening quote'],
      ['»', 'closing quote'],
      ['"', 'opening quote'],
      ['(', 'opening parenthesis'],
      [')', 'closing parenthesis'],
      ['{', 'opening brace'],
      ['}', 'closing brace'],
    ] as const)
      assert.ok(treeText(`tides ${mark} winds`).endsWith(`fault: ${fault} “${mark}”`), mark);
  });

  it('may be an editor’s', () => {
    reads(
      '{to be checked [with Peru]}',
      'editors-note “{to be checked [with Peru]}”\n  text “to be checked ”\n  bracketed “[with Peru]”\n    text “with Peru”',
    );
  });
});

describe('grammar', () => {
  it('has no fault that Chevrotain knows of, nor its tokens', () => {
    assert.ok(new ParagraphParser({ skipValidations: false }));
    assert.ok(paragraphLexer({ skipValidations: false }));
  });
});

describe('grammar: stamps, instructions, marks, citations, changes', () => {
  it('read the stamp at a paragraph’s end', () => {
    for (const [end, stamp] of [
      ['; APPROVED', '“APPROVED” approved'],
      ['; and APPROVED', '“APPROVED” approved'],
      ['. APPROVED AD REFERENDUM', '“APPROVED AD REFERENDUM” agreed ad referendum'],
      ['; PENDING', '“PENDING” pending'],
      ['; PENDING – Consultations with Brazil', '“PENDING – Consultations with Brazil” pending, “Consultations with Brazil”'],
      ['. (Agreed, placement tbd)', '“(Agreed, placement tbd)” agreed, “placement tbd”'],
      ['. [Agreed ad ref]', '“[Agreed ad ref]” agreed ad referendum'],
      ['; approved ad referendum', '“approved ad referendum” agreed ad referendum'],
      ['; agreed in informals', '“agreed in informals” agreed'],
      ['. RESERVE', '“RESERVE” reserved'],
      ['. TO REVERT', '“TO REVERT” to revert'],
    ] as const)
      assert.ok(treeText(`NOTING the tides${end}`).endsWith(`stamp ${stamp}`), end);
    assert.ok(!treeText('The chart was APPROVED by the Council.').includes('stamp'));
    assert.ok(!treeText('Notes that the budget is approved.').includes('stamp'));
    assert.ok(!treeText('NOTING the tides; NOT APPROVED').includes('stamp'));
  });

  it('read an instruction to the editor', () => {
    reads(
      '[Ven: To dredge.]  PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE.',
      draft`
        bracketed “[Ven: To dredge.]” by “Ven”
          text “ To dredge.”
        text “  ”
        instruction “PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE.”
      `,
    );
    reads('(MOVE TO ANNEX II)', 'parenthesis “(MOVE TO ANNEX II)”\n  instruction “MOVE TO ANNEX II”');
  });

  it('read footnote marks, with and without their number', () => {
    reads(
      'RECALLING the Declaration on Tides,\n/ and the Plan\n/; APPROVED',
      draft`
        text “RECALLING the Declaration on Tides,⏎”
        footnote-mark “/” without a number
        text “ and the Plan⏎”
        footnote-mark “/” without a number
        text “; ”
        stamp “APPROVED” approved
      `,
    );
    reads(
      'the chart 3/ and the log[^b].',
      'text “the chart ”\nfootnote-mark “3/” 3\ntext “ and the log”\nfootnote-mark “[^b]” b\ntext “.”',
    );
  });

  it('read citations, over a line’s end too', () => {
    reads(
      'Resolutions AG/RES. 2077 (XXXV-O/05) and AG/\nRES. 1957 (XXXIII-O/03)',
      draft`
        text “Resolutions ”
        citation “AG/RES. 2077 (XXXV-O/05)” ag/res/2077
        text “ and ”
        citation “AG/⏎RES. 1957 (XXXIII-O/03)” ag/res/1957
      `,
    );
  });

  it('read tracked changes, whose brackets are no text', () => {
    reads(
      '{++tides++}{--winds--}{~~ebb~>flood~~}{>>why?<<}{==bells==}',
      draft`
        addition “{++tides++}”: “” → “tides”
        deletion “{--winds--}”: “winds” → “”
        substitution “{~~ebb~>flood~~}”: “ebb” → “flood”
        comment “{>>why?<<}”: “” → “”
        highlight “{==bells==}”: “bells” → “bells”
      `,
    );
    reads('{++a [ and a “++}', 'addition “{++a [ and a “++}”: “” → “a [ and a “”');
  });

  it('read the same tree from CR LF', () => {
    const text = 'c.\n[BELIZE:  Conduct a study\nof reefs;\n/] (G77:\ndelete) PENDING';
    assert.equal(treeText(text.replaceAll('\n', '\r\n')), treeText(text));
  });
});
