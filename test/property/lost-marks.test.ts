import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { paragraphAt } from '../../server/src/draft/paragraphs.ts';
import { unbalancedBracket } from '../../server/src/rules/brackets/unbalanced-bracket.ts';
import { unbalancedParenthesis } from '../../server/src/rules/brackets/unbalanced-parenthesis.ts';
import { unbalancedQuote } from '../../server/src/rules/brackets/unbalanced-quote.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import type { Node } from '../../server/src/syntax/tree.ts';
import { allOf } from '../../server/src/syntax/visit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { longest, runs } from '../support/runs.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';

/** What is offered for a mark without a partner, with the paragraph that both stand in; offsets are the paragraph's. */
interface Offer {
  readonly text: string;
  readonly mark: Span;
  readonly place: number;
  readonly partner: string;
  readonly opening: boolean;
}

describe('a mark that is put in for a lost one', () => {
  it('leaves no empty pair', () => {
    holds(({ text, mark, place }) => assert.match(text.slice(Math.min(mark.end, place), Math.max(mark.start, place)), /[\p{L}\d]/u));
  });

  it('splits no word', () => {
    holds(({ text, place }) => assert.doesNotMatch(text.slice(Math.max(0, place - 1), place + 1), /^[\p{L}\d]{2}$/u));
  });

  it('splits no label, citation, note, stamp or tracked change', () => {
    holds(({ text, place }) => {
      const { label, nodes } = new Paragraph(text).tree;
      for (const { start, end } of [...(label === undefined ? [] : [label.span]), ...spansOf(nodes)])
        assert.ok(!(start < place && place < end));
    });
  });

  it('splits no emphasis', () => {
    holds(({ text, place, mark }) => {
      for (const { index, 0: written } of text.matchAll(strong)) {
        const inside = (offset: number) => index + 1 < offset && offset < index + written.length - 1;
        assert.equal(inside(place), inside(place) && inside(mark.start), written);
      }
    });
  });

  it('crosses a pair only where it leaves fewer without a partner, and none of parentheses or quotation marks but where alternatives touch a word', () => {
    holds(({ text, mark, place, partner }) => {
      const mended = new Paragraph(text.slice(0, place) + partner + text.slice(place));
      // What was a parenthesis may say now who wants the words before it: "(G)(77: delete)".
      const attributed = allOf(mended.tree.nodes, 'bracketed').flatMap(({ attributions }) => attributions);
      const now = new Set([...pairsOf(mended.tree.nodes), ...attributed.map(({ span }) => [span.start, span.end - 1])].map(String));
      for (const pair of pairsOf(new Paragraph(text).tree.nodes).filter((each) => !each.includes(mark.start))) {
        const moved = (offset: number) => (offset >= place ? offset + partner.length : offset);
        if (now.has(String([moved(pair[0]), moved(pair[1])]))) continue;
        // "[keepers of [lamps]]": the first bracket has the last one now, which had none.
        const touches = /\][\p{L}\d]|[\p{L}\d*]\[/u.test(text.slice(Math.max(0, place - 1), place + 1));
        assert.ok(touches || ('[]'.includes(partner) && text.charAt(pair[0]) === '['), `${text.slice(...pair)} in ${mended.text}`);
        assert.ok(mended.faults.length < new Paragraph(text).faults.length, mended.text);
      }
    });
  });
});

const strong = /(?<![\p{L}\d*])\*\*(?=[^\s*])[^*_\r\n]*[^\s*_]\*\*(?![\p{L}\d*])/gu;

function holds(property: (offer: Offer) => void): void {
  const emphasized = fc.constantFrom(
    '**Option 2:** To plant [pears ',
    '[**all keepers and** ',
    '“*safe passage* and ',
    '[Article 3',
    '[7. ',
  );
  const texts = fc
    .tuple(fc.oneof(drafts(), realTexts() ?? drafts()), fc.nat(), fc.constantFrom('', ...'[]()“”'), fc.option(emphasized))
    .map(([text, at, mark, more]) => {
      const place = at % (text.length + 1);
      return `${text.slice(0, place)}${mark}${text.slice(place)}\n\n${more ?? ''}`;
    });
  fc.assert(
    fc.property(texts, (text) => {
      for (const offer of offersIn(parse(text))) property(offer);
    }),
    runs(longest / 8),
  );
}

function offersIn(draft: Draft): Offer[] {
  return [unbalancedBracket, unbalancedParenthesis, unbalancedQuote].flatMap((rule) =>
    [...rule.check(draft, { settings: defaultSettings })].flatMap(({ span, fixes = [] }) => {
      const { paragraph, offset } = paragraphAt(draft.paragraphs, span.start) ?? assert.fail();
      const mark = { start: span.start - offset, end: span.end - offset };
      // Where the partner is missing in another paragraph than the mark's own, the finding stands at the words that it belongs to.
      if (/[\p{L}\d]/u.test(paragraph.text.slice(mark.start, mark.end))) return [];
      return fixes
        .flatMap((fix) => fix.edits())
        .filter(({ newText }) => newText !== '')
        .map((edit): Offer => {
          const place = edit.span.start - offset;
          return {
            text: paragraph.text,
            mark,
            place,
            partner: edit.newText,
            opening: place > mark.start,
          };
        });
    }),
  );
}

function spansOf(nodes: readonly Node[]): Span[] {
  return nodes.flatMap((node) => ('nodes' in node ? spansOf(node.nodes) : node.type === 'text' ? [] : [node.span]));
}

/** The offsets of the opening mark and of the closing one of every pair. */
function pairsOf(nodes: readonly Node[]): [number, number][] {
  return nodes.flatMap((node) =>
    'nodes' in node ? [[node.span.start, node.span.end - 1] as [number, number], ...pairsOf(node.nodes)] : [],
  );
}
