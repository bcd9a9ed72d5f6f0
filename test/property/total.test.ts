import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import type { OutlineItem } from '../../server/src/features/data.ts';
import type { LanguageService } from '../../server/src/service.ts';
import type { Node, ParagraphTree } from '../../server/src/syntax/tree.ts';
import { finished } from '../../server/src/text/slices.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { strictService } from '../support/strict-service.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { check, paragraphsOf } from './facts.ts';

describe('any text', function () {
  this.timeout(patience(60_000));
  const texts = fc.oneof({ weight: 3, arbitrary: wildTexts() }, drafts(), realTexts() ?? drafts());
  const holds = (property: (draft: Draft, text: string) => void): void =>
    fc.assert(
      fc.property(texts, (text) => property(parse(text), text)),
      runs(longest / 4),
    );

  it('is its paragraphs laid end to end', () => {
    holds((draft, text) => {
      assert.equal(
        paragraphsOf(draft)
          .map((paragraph) => paragraph.text)
          .join(''),
        text,
      );
      assert.ok(paragraphsOf(draft).every((paragraph) => paragraph.length > 0));
      assert.equal(draft.text(), text);
      assert.equal(draft.length, text.length);
    });
  });

  it('has trees whose nodes lie in order, apart, and inside their parents', () => {
    holds((draft) => {
      for (const { text, tree } of paragraphsOf(draft)) inPlace(tree, text.length);
    });
  });

  it('has findings inside it, each in words, with edits that do not overlap', () => {
    holds((draft) => {
      for (const { span, message, related, fixes } of check(draft)) {
        inside(span, draft.length);
        assert.doesNotMatch(message, /undefined|NaN|\[object [A-Z]/);
        for (const other of related) if ('span' in other) inside(other.span, draft.length);
        for (const fix of fixes)
          apart(
            fix
              .edits()
              .map((edit) => edit.span)
              .sort((a, b) => a.start - b.start),
            draft.length,
          );
      }
    });
  });

  it('has a position for every offset and an offset for every position', () => {
    holds((draft, text) => {
      const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
      assert.equal(draft.lineCount, starts.length);
      let line = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        if (starts[line + 1] === offset) line++;
        const position = draft.positionAt(offset);
        assert.deepEqual(position, { line, character: offset - (starts[line] ?? 0) });
        // Between CR and LF stands no position: it is the line's end.
        if (text.slice(offset - 1, offset + 1) !== '\r\n') assert.equal(draft.offsetAt(position), offset);
        const end = Math.min(text.length, offset + (offset % 40));
        assert.deepEqual(draft.rangeOf({ start: offset, end }), { start: position, end: draft.positionAt(end) });
      }
      assert.equal(draft.offsetAt({ line: starts.length, character: 0 }), text.length);
      assert.equal(draft.offsetAt({ line: -1, character: 5 }), 0);
    });
  });

  it('has semantic tokens in order, apart, each on one line', () => {
    holds((draft, text) => {
      const tokens = serviceThatThrows().semanticTokens(draft);
      apart(tokens, draft.length);
      for (const { start, end } of tokens) assert.match(text.slice(start, end), /^[^\r\n]+$/);
    });
  });

  it('gives the tokens of a stretch as it gives those of the whole', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(texts, place, place, (text, a, b) => {
        const draft = parse(text);
        const within = { start: Math.floor(Math.min(a, b) * text.length), end: Math.floor(Math.max(a, b) * text.length) };
        const placed = [...paragraphsIn(draft.paragraphs)].filter(
          // The text's end belongs to its last paragraph.
          ({ offset, paragraph }) => offset <= within.end && Math.min(within.start, text.length - 1) < offset + paragraph.length,
        );
        const start = placed[0]?.offset ?? text.length;
        const end = placed.reduce((_, { offset, paragraph }) => offset + paragraph.length, start);
        const service = serviceThatThrows();
        assert.deepEqual(
          service.semanticTokens(draft, within),
          service.semanticTokens(draft).filter((token) => token.start >= start && token.end <= end),
        );
      }),
      runs(longest / 4),
    );
  });

  it('has an outline and folds inside it, parts inside their wholes', () => {
    holds((draft) => {
      const service = serviceThatThrows();
      outlined(service.outline(draft), { start: 0, end: draft.length });
      for (const fold of service.folds(draft)) inside(fold, draft.length);
    });
  });

  it('links what it cites, inside it, each place once', () => {
    holds((draft) => {
      const links = serviceThatThrows().links(draft);
      for (const [at, { span }] of links.entries()) {
        inside(span, draft.length);
        assert.ok(at === 0 || (links[at - 1]?.span.end ?? 0) <= span.start);
      }
    });
  });

  it('answers at every offset, about a place that holds it', () => {
    holds((draft) => {
      const service = serviceThatThrows();
      const step = Math.ceil((draft.length + 1) / 40);
      for (let offset = 0; offset <= draft.length; offset += step) {
        const hover = service.hover(draft, offset);
        if (hover !== undefined) assert.ok(hover.span.start <= offset && offset <= draft.length && hover.markdown !== '');
        for (const { origin } of service.definition(draft, offset)) inside(origin, draft.length);
        for (const span of service.highlight(draft, offset)) inside(span, draft.length);
        for (const { span } of finished(service.completions(draft, offset, 'a.draft')))
          assert.ok(span.start <= offset && span.end === offset);
        const renamable = service.renamable(draft, offset);
        if (typeof renamable !== 'string') assert.ok(renamable.span.start <= offset && offset <= renamable.span.end);
        const ends = service.pair(draft, offset);
        assert.ok(ends.length === 0 || (ends.length === 2 && ends.some(({ start, end }) => start <= offset && offset <= end)));
      }
    });
  });
});

/** The service answers an exception with nothing, as an editor wants it; a test wants the exception. */
function serviceThatThrows(): LanguageService {
  return strictService();
}

function inPlace({ label, nodes, faults }: ParagraphTree, length: number): void {
  nodesInPlace(nodes, { start: 0, end: length });
  if (label !== undefined) {
    inside(label.span, length);
    assert.ok(contains(label.span, label.numberSpan));
  }
  for (const { span } of faults) inside(span, length);
}

function nodesInPlace(nodes: readonly Node[], parent: Span): void {
  let at = parent.start;
  for (const node of nodes) {
    assert.ok(
      at <= node.span.start && node.span.start < node.span.end && node.span.end <= parent.end,
      JSON.stringify({ node, parent, at }),
    );
    at = node.span.end;
    for (const part of partsOf(node)) assert.ok(contains(node.span, part), JSON.stringify(node));
    if (node.type === 'bracketed') {
      nodesInPlace(node.nodes, { start: node.head?.span.end ?? node.open.end, end: node.close.start });
      for (const { span } of node.attributions) {
        assert.ok(at <= span.start && span.end <= parent.end);
        at = span.end;
      }
    } else if ('nodes' in node) nodesInPlace(node.nodes, { start: node.span.start + 1, end: node.span.end - 1 });
  }
}

function partsOf(node: Node): Span[] {
  switch (node.type) {
    case 'bracketed':
      return [node.open, node.close, ...(node.head === undefined ? [] : [node.head.span, node.head.names])];
    case 'quotation':
      return [node.open, node.close];
    case 'change':
      return [node.old, node.new];
    case 'attribution':
      return [node.names];
    default:
      return [];
  }
}

function inside({ start, end }: Span, length: number): void {
  assert.ok(0 <= start && start <= end && end <= length, `[${start}, ${end}) in ${length}`);
}

function apart(spans: readonly Span[], length: number): void {
  let at = 0;
  for (const span of spans) {
    inside(span, length);
    assert.ok(at <= span.start, `${span.start} before ${at}`);
    at = span.end;
  }
}

function outlined(items: readonly OutlineItem[], parent: Span): void {
  for (const { name, span, selection, children } of items) {
    assert.notEqual(name, '');
    assert.ok(contains(parent, span) && contains(span, selection), JSON.stringify({ name, parent, span, selection }));
    outlined(children, span);
  }
}
