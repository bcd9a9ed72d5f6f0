import assert from 'node:assert/strict';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { nameOf } from '../../server/src/draft/naming.ts';
import type { Proposer, Stand } from '../../server/src/draft/proposals/bracket-reading.ts';
import type { Proposal } from '../../server/src/draft/proposals/proposal.ts';
import { proposalsOf } from '../support/all-of-draft.ts';

/** The proposals of a draft in words: "insertion “and herons” by Chile in operative paragraph 1". */
function proposals(text: string): string[] {
  const draft = parse(text);
  return [...proposalsOf(draft)].map((proposal) => inWords(draft, proposal));
}

function inWords(draft: Draft, { kind, words, proposers, stands, about, in: placed, rivals, choices, note }: Proposal): string {
  const nameOfProposer = ({ written, delegation, span }: Proposer): string => {
    assert.equal(draft.slice(span), written);
    return delegation?.name ?? `“${written}”`;
  };
  const by = [...proposers.map(nameOfProposer), ...stands.map((stand: Stand) => `${nameOfProposer(stand)} (${stand.directive.written})`)];
  return [
    `${kind} “${draft.slice(words)}”`,
    by.length === 0 ? '' : ` by ${by.join(', ')}`,
    about === undefined ? '' : ` about “${draft.slice(about)}”`,
    rivals === undefined ? '' : ` against ${nameOf(draft, rivals)}`,
    choices.length === 0 ? '' : `: ${choices.map((choice) => draft.slice(choice)).join(' | ')}`,
    note === undefined ? '' : `; note ${draft.slice(note)}`,
    ` in ${nameOf(draft, placed)}`,
  ].join('');
}

describe('proposals', () => {
  it('may insert words', () => {
    assert.deepEqual(proposals('1. To count egrets [Chile: and herons] by night.\n'), [
      'insertion “and herons” by Chile in operative paragraph 1',
    ]);
    assert.deepEqual(proposals('1. To ask for [Secretariat: voluntary] counts.\n'), [
      'insertion “voluntary” by Secretariat in operative paragraph 1',
    ]);
  });

  it('may insert a paragraph', () => {
    assert.deepEqual(proposals('1. To rest:\n\na.\nTo sleep.\n\nb.\n[BELIZE:  To count herons by night.]\n'), [
      'paragraph “To count herons by night.” by Belize in sub-paragraph b',
    ]);
  });

  it('may replace words, where the marks of the change were lost', () => {
    assert.deepEqual(proposals('1. To warn the [Mex: fishers rowers] of the bay.\n'), [
      'replacement “fishers rowers” by Mexico: fishers | rowers in operative paragraph 1',
    ]);
    assert.deepEqual(proposals('1. To ask for the [Bra: collaboration] participation of ports.\n'), [
      'replacement “collaboration” by Brazil: participation | collaboration in operative paragraph 1',
    ]);
  });

  it('may ask for words to be deleted or kept', () => {
    assert.deepEqual(proposals('1. To count [every] (EU, CANZ: delete) heron [twice] (G77: retain).\n'), [
      'brackets “every” by European Union (delete), CANZ (Canada, Australia and New Zealand) (delete) in operative paragraph 1',
      'brackets “twice” by Group of 77 and China (retain) in operative paragraph 1',
    ]);
  });

  it('may be what delegations want of the words before, and no text', () => {
    assert.deepEqual(proposals('1. To count [every] [EU: delete] [US, Japan: retain] heron [Peru: to check].\n'), [
      'brackets “every” by European Union (delete), United States of America (retain), Japan (retain) in operative paragraph 1',
      'position “” by European Union (delete) about “every” in operative paragraph 1',
      'position “” by United States of America (retain), Japan (retain) about “every” in operative paragraph 1',
      'position “” by Peru (to check) in operative paragraph 1',
    ]);
  });

  it('may take the place of the words before', () => {
    assert.deepEqual(proposals('1. To count [every] [G77: alt: each] heron.\n'), [
      'brackets “every” in operative paragraph 1',
      'substitute “each” by Group of 77 and China about “every” in operative paragraph 1',
    ]);
    const above = 'Recognizing that herons nest in the reeds of the northern shore every spring;';
    assert.deepEqual(proposals(`THE COUNCIL,\n\n${above}\n\n[G77: alt: ${above}]\n`), [
      `rival “${above}” by Group of 77 and China against preambular paragraph 1 in preambular paragraph 2`,
    ]);
  });

  it('may have the names last', () => {
    assert.deepEqual(proposals('1. To count [, at dusk and at noon, -G77; US, Canada, EU delete.]\n'), [
      'brackets “, at dusk and at noon,” by Group of 77 and China, United States of America (delete), Canada (delete), European Union (delete) in operative paragraph 1',
    ]);
    assert.deepEqual(proposals('1. To count [the Peru-Chile line].\n'), ['brackets “the Peru-Chile line” in operative paragraph 1']);
  });

  it('may rival the paragraph above, which may itself be in brackets', () => {
    const above = 'Recognizing that herons nest in the reeds of the northern shore every spring;';
    const rival = 'That herons nest in the reeds of the northern shore, by custom, every spring;';
    assert.deepEqual(proposals(`THE COUNCIL,\n\n${above}\n\n[VENEZUELA:  ${rival}]\n`), [
      `rival “${rival}” by Bolivarian Republic of Venezuela against preambular paragraph 1 in preambular paragraph 2`,
    ]);
    assert.deepEqual(proposals(`THE COUNCIL,\n\n[${above}] (In brackets at the request of Peru)\n\n[VENEZUELA:  ${rival}]\n`), [
      `brackets “${above}” by Peru; note (In brackets at the request of Peru) in preambular paragraph 1`,
      `rival “${rival}” by Bolivarian Republic of Venezuela against preambular paragraph 1 in preambular paragraph 2`,
    ]);
  });

  it('may be the second rival of one paragraph', () => {
    const words = 'That herons nest in the reeds of the northern shore every spring';
    const [, second] = proposals(`THE COUNCIL,\n\n${words};\n\n[CHILE: ${words} tide;]\n\n[PERU: ${words} moon;]\n`);
    assert.equal(second, `rival “${words} moon;” by Peru against preambular paragraph 1 in preambular paragraph 3`);
  });

  it('do not rival a paragraph that says something else, nor one beyond a chapeau', () => {
    assert.deepEqual(
      proposals('THE COUNCIL,\n\nRecalling the charter of the coastal railways;\n\n[CHILE: That herons nest in the reeds;]\n'),
      ['paragraph “That herons nest in the reeds;” by Chile in preambular paragraph 2'],
    );
    assert.deepEqual(proposals('THE COUNCIL,\n\nThat herons nest in reeds;\n\nRECALLING:\n\n[CHILE: That herons nest in reeds;]\n'), [
      'paragraph “That herons nest in reeds;” by Chile in preambular paragraph 2',
    ]);
  });

  it('may rival 5 as 5 bis', () => {
    assert.deepEqual(proposals('5. To count herons in the northern reeds.\n\n5 bis. [Peru: To count herons in the southern reeds.]\n'), [
      'rival “To count herons in the southern reeds.” by Peru against operative paragraph 5 in operative paragraph 5 bis',
    ]);
  });

  it('may offer alternatives', () => {
    assert.deepEqual(proposals('1. To count [herons / egrets / both].\n'), [
      'alternatives “herons / egrets / both”: herons | egrets | both in operative paragraph 1',
    ]);
    for (const text of ['1. It [shall] [should] count.\n', '1. It [shall]/[should] count.\n'])
      assert.deepEqual(proposals(text), [
        'alternatives “shall”: shall | should in operative paragraph 1',
        'alternatives “should”: shall | should in operative paragraph 1',
      ]);
    for (const text of [
      '1. It [shall] [twice] count.\n',
      '1. It [shall], [should] count.\n',
      '1. A mechanism[s] [needed].\n',
      '1. To count [herons][, and egrets].\n',
    ])
      assert.ok(
        proposals(text).every((proposal) => proposal.startsWith('brackets')),
        text,
      );
    assert.deepEqual(proposals('1. It [shall][should] count.\n'), [
      'alternatives “shall”: shall | should in operative paragraph 1',
      'alternatives “should”: shall | should in operative paragraph 1',
    ]);
    assert.deepEqual(proposals('1. To count [herons / egrets]; (Phrase in brackets at the request of the B.R. of Venezuela)\n'), [
      'alternatives “herons / egrets” by Bolivarian Republic of Venezuela: herons | egrets; note (Phrase in brackets at the request of the B.R. of Venezuela) in operative paragraph 1',
    ]);
  });

  it('may hold a place, or be bare brackets', () => {
    assert.deepEqual(proposals('1. To count [X] herons in the [Heron Document].\n'), [
      'placeholder “X” in operative paragraph 1',
      'brackets “Heron Document” in operative paragraph 1',
    ]);
  });

  it('may nest', () => {
    assert.deepEqual(proposals('1. To count [G77: herons [EU: and egrets] by night].\n'), [
      'insertion “herons [EU: and egrets] by night” by Group of 77 and China in operative paragraph 1',
      'insertion “and egrets” by European Union in operative paragraph 1',
    ]);
  });

  it('keep the name of whom they do not know as written', () => {
    assert.deepEqual(proposals('1. To count [Ruritania: herons].\n'), ['insertion “herons” by “Ruritania” in operative paragraph 1']);
  });

  it('are none in a clean text', () => {
    assert.deepEqual(proposals('1. To count (all) herons.\n'), []);
  });
});
