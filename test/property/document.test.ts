import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentOf } from '../../server/src/draft/document/document.ts';
import { eachNode } from '../../server/src/draft/document/path.ts';
import { type Place, type Section, structure } from '../../server/src/draft/document/places.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { type Form, formCharacter, type Kind, kinds, partsOf } from '../../server/src/syntax/document-forms.ts';
import { DocumentParser } from '../../server/src/syntax/document-grammar.ts';
import { type DocumentNode, hasParagraph, isBeside } from '../../server/src/syntax/document-tree.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, longDrafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { same } from './same.ts';

describe('the document tree', function () {
  this.timeout(patience(60_000));
  const texts = fc.oneof({ weight: 3, arbitrary: wildTexts() }, drafts(), longDrafts(), realTexts() ?? drafts());

  it('of any text has every paragraph once, in order, as what it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = parse(text);
        assert.deepEqual(
          [...rolesIn(documentOf(draft))],
          [...structure(draft)].map(({ place }) => place.role),
        );
      }),
      runs(longest / 4),
    );
  });

  it('has each paragraph in a division of its section, and below none that is as deep', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = parse(text);
        for (const { own, above } of nodesOf(draft)) {
          const section = above.findLast(({ node }) => sectionOf[node.type] !== undefined);
          if (own !== undefined && section !== undefined && !isBeside(own.role)) assert.equal(own.section, sectionOf[section.node.type]);
          const parent = above.at(-1)?.own;
          if (own !== undefined && own.depth > 0 && parent !== undefined) assert.ok(parent.depth < own.depth);
        }
      }),
      runs(longest / 4),
    );
  });

  it('of any row of forms is one, which takes each form once', () => {
    const parser = new DocumentParser();
    fc.assert(
      fc.property(fc.array(forms, { maxLength: 80 }), (row) => {
        const parts = partsOf(row.map(formCharacter).join(''));
        assert.equal(parts.join(''), row.map(formCharacter).join(''));
        const trees = parser.parse(parts);
        assert.deepEqual(parser.errors, []);
        assert.deepEqual(
          trees.map(({ size }) => size),
          parts.map(({ length }) => length),
        );
        assert.deepEqual(
          trees.flatMap((tree) => [...rolesIn(tree)]),
          row.map(({ kind }) => roleOf(kind)),
        );
        // A part is read alone as among others.
        same(
          parts.flatMap((part) => parser.parse([part])),
          trees,
        );
      }),
      runs(longest / 2),
    );
  });

  it('is kept by a keystroke in the words of a paragraph', () => {
    fc.assert(
      fc.property(
        fc.oneof(drafts(), longDrafts(), realTexts() ?? drafts()),
        fc.nat(),
        fc.constantFrom('a', 'zz', ' q'),
        (text, from, typed) => {
          const draft = parse(text);
          const document = documentOf(draft);
          const places = placesIn(draft);
          const start = from % (draft.length + 1);
          const after = update(draft, { span: { start, end: start }, newText: typed });
          if (placesIn(after) === places) assert.equal(documentOf(after), document);
          else same(documentOf(after), documentOf(parse(after.text())));
        },
      ),
      runs(longest / 4),
    );
  });
});

const forms: fc.Arbitrary<Form> = fc
  .tuple(fc.constantFrom(...kinds), fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.nat(1000)))
  .map(([kind, depth]) => ({
    kind,
    depth: kind.endsWith('sub-paragraph') ? Math.max(1, depth) : kind.endsWith('option') ? Math.max(0, depth - 1) : 0,
  }));

const sectionOf: Readonly<Partial<Record<DocumentNode['type'], Section>>> = {
  preamble: 'preamble',
  'operative part': 'operative',
  notes: 'notes',
};

interface NodeInDocument {
  readonly node: DocumentNode;
  readonly own: Place | undefined;
  readonly above: readonly NodeInDocument[];
}

function nodesOf(draft: Draft): readonly NodeInDocument[] {
  const all: NodeInDocument[] = [];
  const open: { readonly each: NodeInDocument; left: number }[] = [];
  eachNode(draft, (node, own) => {
    while (open.at(-1)?.left === 0) open.pop();
    const around = open.at(-1);
    if (around !== undefined) around.left--;
    const each = { node, own: own?.place, above: open.map((other) => other.each) };
    open.push({ each, left: node.children.length });
    all.push(each);
  });
  return all;
}

function* rolesIn(node: DocumentNode): Generator<string> {
  let size = 0;
  if (hasParagraph(node)) {
    size++;
    yield node.type;
  }
  for (const child of node.children) {
    yield* rolesIn(child);
    size += child.size;
  }
  assert.equal(node.size, size);
}

function roleOf(kind: Kind): string {
  return kind.replace(/^(?:unnumbered|article|annex) |^preambular (?=.)/, '');
}

/** All that the tree is told of the paragraphs. */
function placesIn(draft: Draft): string {
  return [...structure(draft)]
    .map(({ place: { role, section, depth, label, begins } }) => [role, section, depth, label === undefined, begins].join())
    .join('\n');
}
