import assert from 'node:assert/strict';
import fc from 'fast-check';
import { schemaFaults } from '../support/akn-schema.ts';
import { exported, imported } from '../support/exported-akn.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';

const real = realTexts();
const texts = fc.oneof(drafts(), wildTexts(), ...(real === undefined ? [] : [real]));
/** Letters alone: numbers and marks of notes, white space and what XML cannot write may be written in another way. */
const lettersOf = (text: string): string => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');

describe('any draft as an Akoma Ntoso document', function () {
  this.timeout(patience(60_000));

  it('is valid by the schema', () => {
    fc.assert(
      fc.property(texts, (text) => assert.equal(schemaFaults(exported(text)), '')),
      runs(600),
    );
  });

  it('is a draft with the same letters again', () => {
    fc.assert(
      fc.property(texts, (text) => assert.equal(lettersOf(imported(exported(text))), lettersOf(text))),
      runs(600),
    );
  });
});

describe('any XML', function () {
  this.timeout(patience(60_000));
  const names = fc.constantFrom('p', 'num', 'paragraph', 'list', 'ins', 'del', 'remark', 'authorialNote', 'inline', 'td', 'x:y');
  const words = fc.constantFrom(
    'lamps',
    ' ',
    '\n  ',
    '1.',
    '{++',
    '++}',
    '&lt;&lt;}',
    '~',
    '[^1]',
    '&amp;',
    'é',
    '<eol/>',
    '<noteRef href="#a"/>',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      words,
      fc
        .tuple(
          names,
          fc.constantFrom('', ' class="substituted"', ' marker="1"', ' eId="a"', ' href="#a"'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([name, attribute, content]) => `<${name}${attribute}>${content.join('')}</${name}>`),
    ),
  }));
  const documents = fc
    .array(node, { maxLength: 6 })
    .map((nodes) => `<akomaNtoso xmlns:x="x"><doc><mainBody>${nodes.join('')}</mainBody></doc></akomaNtoso>`);

  it('is imported without the loss of a word', () => {
    fc.assert(
      fc.property(documents, (xml) => {
        const letters = (text: string): number => text.match(/lamps|é/g)?.length ?? 0;
        assert(letters(imported(xml)) >= letters(xml.replace(/<[^>]*>/g, '')));
      }),
      runs(longest),
    );
  });
});
