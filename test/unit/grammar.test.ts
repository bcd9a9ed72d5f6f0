import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphDiagrams } from '../../server/grammar-diagram.ts';
import { ParagraphParser } from '../../server/src/syntax/grammar.ts';
import { lex, paragraphLexer } from '../../server/src/syntax/lexer.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import { places } from '../../server/src/syntax/tokens/words.ts';
import type { Change } from '../../server/src/syntax/tree.ts';
import { allOf } from '../../server/src/syntax/visit.ts';
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

  it('may hold a place for text to come', () => {
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

  it('is drawn as it is: npm run generate', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/paragraph-grammar.html'), 'utf8');
    assert.equal(page, paragraphDiagrams());
  });

  it('has a token for every character', () => {
    const text = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    for (const each of [text, [...text].join(' ['), [...text].join('/ ')])
      assert.equal(
        lex(each)
          .map(({ image }) => image)
          .join(''),
        each,
      );
  });

  it('knows every character that a token in the midst of words starts with', () => {
    const text =
      readFileSync(import.meta.filename, 'utf8') + Array.from({ length: 0x400 }, (_, code) => String.fromCharCode(code)).join('/ 1/ C');
    for (const { starts, pattern } of places) {
      const found = [...text.matchAll(new RegExp(`(?=${pattern})`, 'g'))];
      assert.ok(found.length > 0, pattern);
      for (const { index } of found) assert.ok(starts.includes(text.charAt(index)), `${text.slice(index, index + 20)}: ${pattern}`);
    }
  });

  it('reads a stroke that divides before a footnote mark, as before a bracket', () => {
    reads('buoys /[^1]', 'text “buoys ”\nseparator “/”\nfootnote-mark “[^1]” 1');
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

describe('grammar: what is in a tracked change', () => {
  /** The nodes on both sides of the only change, each its type and its words. */
  function sides(text: string): Record<'old' | 'new', string[]> {
    const [change] = allOf(new Paragraph(text).tree.nodes, 'change');
    assert.ok(change !== undefined, text);
    const shown = (nodes: Change['oldNodes']) => nodes.map(({ type, span }) => `${type} ${text.slice(span.start, span.end)}`);
    return { old: shown(change.oldNodes), new: shown(change.newNodes) };
  }

  it('is read as any text is, on each side', () => {
    assert.deepEqual(sides('the {++[tides] of AG/RES. 2077 (XXXV-O/05)++} rise'), {
      old: [],
      new: ['bracketed [tides]', 'text  of ', 'citation AG/RES. 2077 (XXXV-O/05)'],
    });
    assert.deepEqual(sides('{~~“ebb”~>(flood)~~}'), { old: ['quotation “ebb”'], new: ['parenthesis (flood)'] });
    assert.deepEqual(sides('{--resolutions 60/288 and 61/1--}').old.slice(1, 4), ['citation 60/288', 'text  and ', 'citation 61/1']);
    assert.deepEqual(sides('{==bells [X]==}'), { old: ['text bells ', 'bracketed [X]'], new: ['text bells ', 'bracketed [X]'] });
  });

  it('pairs its brackets by itself, without a fault', () => {
    assert.deepEqual(sides('[the {++tides] and (winds++} of “spring”)]').new, [
      'text tides',
      'stray ]',
      'text  and ',
      'stray (',
      'text winds',
    ]);
    assert.ok(!treeText('[the {++tides] and (winds++} of “spring” {~~a ”~>b }~~}]').includes('fault'));
    assert.deepEqual(sides('{~~[a~>b]~~}'), { old: ['stray [', 'text a'], new: ['text b', 'stray ]'] });
  });

  it('may be another change, or a comment, which ends within it', () => {
    assert.deepEqual(sides('{++tides {>>high [or low<<} and {--winds--} ++}').new, [
      'text tides ',
      'change {>>high [or low<<}',
      'text  and ',
      'change {--winds--}',
      'text  ',
    ]);
    assert.deepEqual(sides('{++tides {--and ++} winds').new, ['text tides ', 'stray {', 'text --and ']);
  });

  it('is not torn by a stamp, an instruction or a note that begins in it', () => {
    for (const [text, end] of [
      ['{++the tides; PENDING – a word with Chile++}', '++}'],
      ['{++Notes it. MOVE THIS TO ANNEX II++}', '++}'],
      ['{~~MOVE THIS TO ANNEX II~>MOVE THIS TO ANNEX III~~}', '~~}'],
      ['{++the [tides] (In brackets at the request of Peru++} and Chile)', '++}'],
    ] as const)
      assert.ok(treeText(text).split('\n')[0]?.includes(`${end}”: `), treeText(text));
  });
});
