import assert from 'node:assert/strict';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { brokenArticles } from '../../server/src/rules/references/broken-articles.ts';
import { brokenReferences } from '../../server/src/rules/references/broken-references.ts';

describe('broken references', () => {
  it('are told apart by what is wrong with them', () => {
    assert.deepEqual(broken(resolution('paragraph 9 above', 'paragraph 3 above', 'paragraph 1 (d) above', 'paragraph 1 (b) above')), [
      'paragraph 9 above: missing, 1 or –',
      'paragraph 3 above: direction, 1 or –',
      'paragraph 1 (d) above: point, 2 or –',
    ]);
  });

  it('are sought in their own text of a compilation', () => {
    const [one, two] = [resolution('operative paragraph 4'), resolution('operative paragraph 3', '', '', 'operative paragraph 5')];
    assert.deepEqual(broken(one + two), ['operative paragraph 4: missing, 3 or –', 'operative paragraph 5: missing, 3 or –']);
  });

  it('are none where the text is a part that begins with a higher number, or its labels stand apart', () => {
    assert.deepEqual(broken('7. To act as in paragraph 2 above.\n\n8. To rest.\n'), []);
    assert.deepEqual(broken('1.\n\n2.\n\nTo act as in paragraph 5 above.\n\n3.\n\nTo rest.\n'), []);
  });

  it('are found far away, and go when an edit far away restores the paragraph', () => {
    const many = Array.from({ length: 600 }, (_, at) => `${at + 1}. To ring.\n\n`);
    const text = many.join('').replace('1. To ring.', '1. To ring as in paragraphs 450 and 700 below.');
    let draft = parse(text);
    assert.deepEqual(broken(draft), ['paragraphs 450 and 700 below: missing, 600 or –']);
    const end = draft.length;
    draft = update(draft, { span: { start: end, end }, newText: '700. To ring.\n' });
    assert.deepEqual(broken(draft), []);
    const at = text.indexOf('450. To ring.');
    draft = update(draft, { span: { start: at, end: at + 5 }, newText: '' });
    assert.deepEqual(broken(draft), ['paragraphs 450 and 700 below: missing, 449 or 451']);
  });

  it('to articles are sought in a draft that has some', () => {
    const articles =
      'Article 1\n\n1. As in Article 1 bis, paragraph 4, and Article 9 of this Agreement.\n\nArticle 1 bis\n\n1. So.\n\n2. Also.\n';
    const found = (text: string) =>
      brokenArticles(parse(text)).map(
        ({ fault, wanted, nearestNumbers: neighbours }) => `${fault} ${wanted.number}, ${neighbours.nearest[0]?.number}`,
      );
    assert.deepEqual(found(articles), ['paragraph 4, 2', 'article 9, 1']);
    assert.deepEqual(found('1. As in Article 1 bis, paragraph 4, and Article 9 of this Agreement.\n'), []);
    assert.deepEqual(
      found(`${articles.slice(0, 12)}As in Article 9 bis of the Charter, and the Treaty, Article 8 ter.\n\nArticle 2\n`),
      [],
    );
  });
});

/** A resolution of three operative paragraphs that hold what is given: in 1, in its (a), in 2, in 3. */
function resolution(first = '', second = '', third = '', fourth = ''): string {
  return `THE ASSEMBLY OF BELLS,\n\nNOTING it;\n\nRESOLVES:\n\n1.\nTo ring ${first}:\n\n(a) at noon ${second};\n\n(b) at dusk.\n\n2.\nTo rest ${third}.\n\n3.\nTo mend ${fourth}.\n\n`;
}

/** "paragraph 9 above: missing, 8 or 10": the words, the fault, and the nearest numbers that are there. */
function broken(source: string | Draft): string[] {
  const draft = typeof source === 'string' ? parse(source) : source;
  return brokenReferences(draft).map(
    ({ reference, fault, nearestNumbers: { lower, higher } }) =>
      `${draft.slice(reference.span)}: ${fault}, ${lower?.number ?? '–'} or ${higher?.number ?? '–'}`,
  );
}
