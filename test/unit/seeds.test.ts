import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacedIn, type Role, structure } from '../../server/src/draft/document/places.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { nameOf, numberOf } from '../../server/src/draft/naming.ts';
import { authorsOf } from '../../server/src/draft/proposals/authorship.ts';
import type { Proposal } from '../../server/src/draft/proposals/proposal.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import type { Node } from '../../server/src/syntax/tree.ts';
import { footnotesOf, proposalsOf } from '../support/all-of-draft.ts';
import { strictService } from '../support/strict-service.ts';

const { PENHOLDER_CORPUS: corpus } = process.env;
const service = strictService();
const sixRules = ['unbalanced-bracket', 'unbalanced-quote', 'unbalanced-parenthesis', 'number-gap', 'number-duplicate', 'number-order'];

/** The two real drafts that Penholder exists for, where a folder has them: every construct of theirs is understood. */
describe('the real drafts', () => {
  let resolution: Draft;
  let document: Draft;

  before(function () {
    if (corpus === undefined) return this.skip();
    const folder = join(corpus, 'seeds');
    const [first = assert.fail(), second = assert.fail()] = readdirSync(folder)
      .sort()
      .map((name) => service.parse(readFileSync(join(folder, name), 'utf8')));
    resolution = first;
    document = second;
  });

  describe('000, a draft resolution', () => {
    it('has its heading, formulas, chapeaux and paragraphs', () => {
      assert.deepEqual(counts(resolution), {
        heading: 2,
        'opening formula': 1,
        chapeau: 3,
        preambular: 14,
        'resolving formula': 1,
        operative: 10,
        'sub-paragraph': 4,
      });
    });

    it('has its paragraphs numbered 1 to 10, and a to d below the third', () => {
      assert.deepEqual(labels(resolution), ['1', '2', '3', 'a', 'b', 'c', 'd', '4', '5', '6', '7', '8', '9', '10']);
    });

    it('has its citations, in the spelling that a library knows', () => {
      assert.deepEqual(citations(resolution), [
        'ag/res/2019',
        'ag/res/2026',
        'ag/res/2118',
        'ag/res/2256',
        'remja/6',
        'cp/res/915',
        'cp/res/908',
        'cmc/dec/12/06',
        'remja/7',
      ]);
    });

    it('has its proposals: two notes, two rivals, a sub-paragraph', () => {
      const proposals = [...proposalsOf(resolution)];
      assert.deepEqual(
        proposals.map(({ kind, proposers, note, in: placed }) => [placed.line + 1, kind, proposers[0]?.delegation?.id, note !== undefined]),
        [
          [40, 'alternatives', 'VEN', true],
          [43, 'rival', 'VEN', false],
          [48, 'brackets', 'VEN', true],
          [50, 'rival', 'VEN', false],
          [70, 'paragraph', 'BLZ', false],
        ],
      );
      assert.deepEqual(rivalLines(proposals), [40, 48]);
    });

    it('shows who proposes what on hovering: a note, two rivals with what they change, a sub-paragraph', () => {
      const phrase = hoverAt(resolution, '[shared');
      assert.match(phrase, /Bolivarian Republic of Venezuela/);
      assert.match(phrase, /asked for brackets round these alternatives in preambular paragraph 10/);
      assert.match(phrase, /Note: \(Phrase in brackets/);
      for (const [nth, rivalled] of [
        [1, 10],
        [2, 13],
      ] as const) {
        const card = hoverAt(resolution, '[VENEZUELA:', nth);
        assert.match(card, /\*\*Bolivarian Republic of Venezuela\*\* \(VENEZUELA\)/);
        assert.ok(card.includes(`this rival of preambular paragraph ${rivalled}`), card);
        assert.match(card, /What it changes:\n\n.*(?:~~.+~~|\*\*.+\*\*)/);
      }
      const belize = hoverAt(resolution, '[BELIZE:');
      assert.match(belize, /\*\*Belize\*\* \(BELIZE\) proposes to insert this paragraph: sub-paragraph c/);
    });

    it('has one fault of number or balance: the stray quotation mark on line 50', () => {
      assert.deepEqual(findings(resolution), ['50 unbalanced-quote']);
    });
  });

  describe('004, observations on a final document', () => {
    it('has its heading, formulas, lead-ins, paragraphs and notes', () => {
      assert.deepEqual(counts(document), {
        heading: 3,
        preambular: 19,
        'resolving formula': 2,
        operative: 50,
        'lead-in': 2,
        note: 8,
      });
    });

    it('has a preamble numbered 1 to 19, and an operative part to 48 with a 1 bis and a 5 bis', () => {
      const numbers = (to: number) => Array.from({ length: to }, (_, at) => String(at + 1));
      const operative = numbers(48);
      operative.splice(5, 0, '5 bis');
      operative.splice(1, 0, '1 bis');
      assert.deepEqual(labels(document, 'preambular'), numbers(19));
      assert.deepEqual(labels(document, 'operative'), operative);
    });

    it('has its author in the heading', () => {
      assert.equal(authorsOf(document)[0]?.delegation?.id, 'VEN');
    });

    it('has its stamps', () => {
      const stamps = nodes(document).flatMap(({ node }) => (node.type === 'stamp' ? [node] : []));
      assert.equal(stamps.length, 19);
      assert.deepEqual(
        stamps.filter(({ status }) => status !== 'approved').map(({ status, note }) => [status, note]),
        [
          ['pending', 'Consultations with Brazil'],
          ['pending', undefined],
        ],
      );
    });

    it('has its instruction to the editor', () => {
      const instructions = nodes(document).filter(({ node }) => node.type === 'instruction');
      assert.deepEqual(
        instructions.map(({ placed }) => nameOf(document, placed)),
        ['operative paragraph 1 bis'],
      );
    });

    it('has its footnotes: five marks and eight notes, six of them without a number', () => {
      const footnotes = footnotesOf(document);
      assert.equal(footnotes.filter(({ mark }) => mark !== undefined).length, 5);
      assert.equal(footnotes.filter(({ note }) => note !== undefined).length, 8);
      const lost = footnotes.filter(({ name }) => name === undefined);
      assert.equal(lost.filter(({ note }) => note !== undefined).length, 6);
      assert.deepEqual(
        lost.filter(({ mark }) => mark !== undefined).map(({ note }) => note !== undefined),
        [true, true, true, true, true],
      );
    });

    it('has its citations, those of the notes too', () => {
      const found = citations(document);
      for (const key of ['ag/res/2019', 'ag/res/2348', 'ag/res/2228', 'ag/res/2369', 'cp/res/908', 'remja/8'])
        assert.ok(found.includes(key), `${key} is not among ${found.join(', ')}`);
    });

    it('has its proposals', () => {
      assert.deepEqual(
        [...proposalsOf(document)].map((proposal) => [
          nameOf(document, proposal.in),
          proposal.kind,
          proposal.proposers[0]?.delegation?.id,
          proposal.proposers[0]?.written,
        ]),
        [
          ['preambular paragraph 15', 'replacement', 'MEX', 'Mex'],
          ['preambular paragraph 17', 'insertion', 'secretariat', 'Secretariat'],
          ['preambular paragraph 17', 'replacement', 'BRA', 'Bra'],
          ['preambular paragraph 17', 'insertion', 'CHL', 'Chile'],
          ['operative paragraph 1 bis', 'paragraph', 'VEN', 'Ven'],
          ['operative paragraph 47', 'brackets', undefined, undefined],
        ],
      );
    });

    it('shows who proposes what on hovering, with the stamp of the paragraph', () => {
      for (const [words, ...said] of [
        ['[Mex:', '**Mexico** (Mex) proposes a replacement in preambular paragraph 15', 'PENDING – Consultations with Brazil'],
        ['[Secretariat:', '**Secretariat**', 'insert these words in preambular paragraph 17', '**PENDING**'],
        ['[Bra:', '**Brazil** (Bra) proposes a replacement', '**PENDING**'],
        ['[Chile:', '**Chile** proposes to insert these words in preambular paragraph 17', '**PENDING**'],
        ['[Ven:', '**Bolivarian Republic of Venezuela** (Ven)', 'operative paragraph 1 bis'],
        [
          '[Buenos',
          '**Not agreed.** Nobody is named',
          'operative paragraph 47',
          'author of this document: **Bolivarian Republic of Venezuela**',
        ],
      ] as const) {
        const card = hoverAt(document, words);
        for (const part of said) assert.ok(card.includes(part), `“${part}” is not on the card of ${words}\n${card}`);
      }
    });

    it('has no fault of number or balance', () => {
      assert.deepEqual(findings(document), []);
    });
  });

  it('are read the same with CR LF', () => {
    for (const draft of [resolution, document]) {
      const other = service.parse(draft.text().replaceAll('\n', '\r\n'));
      assert.deepEqual(counts(other), counts(draft));
      assert.deepEqual(labels(other), labels(draft));
      assert.deepEqual(citations(other), citations(draft));
      assert.deepEqual(findings(other), findings(draft));
    }
  });
});

function counts(draft: Draft): Partial<Record<Role, number>> {
  const found: Partial<Record<Role, number>> = {};
  for (const { paragraph, place } of structure(draft)) if (paragraph.text.trim() !== '') found[place.role] = (found[place.role] ?? 0) + 1;
  return found;
}

function labels(draft: Draft, role?: Role): string[] {
  return [...structure(draft)].flatMap(({ place }) =>
    place.label !== undefined && (role === undefined || place.role === role) ? [numberOf(place.label)] : [],
  );
}

function nodes(draft: Draft): { readonly node: Node; readonly placed: PlacedIn }[] {
  const below = (each: readonly Node[]): Node[] => each.flatMap((node) => [node, ...('nodes' in node ? below(node.nodes) : [])]);
  return [...structure(draft)].flatMap((placed) => below(placed.paragraph.tree.nodes).map((node) => ({ node, placed })));
}

function citations(draft: Draft): string[] {
  return nodes(draft).flatMap(({ node }) => (node.type === 'citation' ? [node.citation.key] : []));
}

function rivalLines(proposals: readonly Proposal[]): number[] {
  return proposals.flatMap(({ rivals }) => (rivals === undefined ? [] : [rivals.line + 1]));
}

/** The card at the `nth` place where these words stand. */
function hoverAt(draft: Draft, words: string, nth = 1): string {
  const text = draft.text();
  let at = -1;
  for (let times = 0; times < nth; times++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, `${words} does not stand in the draft`);
  return service.hover(draft, at + 2)?.markdown ?? '';
}

function findings(draft: Draft): string[] {
  return service
    .check(draft, defaultSettings)
    .filter(({ rule }) => sixRules.includes(rule))
    .map(({ rule, span }) => `${draft.positionAt(span.start).line + 1} ${rule}`);
}
