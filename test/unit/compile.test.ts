import assert from 'node:assert/strict';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { compileCopies } from '../../server/src/draft/revisions/compile.ts';

const base = `RESOLVES:

1. To invite member states to plant a tree beside every well that gives water.

2. To request the General Secretariat to publish a map of the wells every second year.

3. To thank the keepers of the wells for the water that they have shared.
`;

function compile(copies: Readonly<Record<string, string>>): string {
  return compileCopies(
    parse(base),
    Object.entries(copies).map(([by, text]) => ({ by, draft: parse(text) })),
  ).text;
}

describe('the copies of a draft that delegations sent', () => {
  it('are the base where nobody changed anything', () => {
    assert.equal(compile({ Chile: base, Peru: base }), base);
  });

  it('are the base where the lines of a copy are broken elsewhere, and where they have other spaces', () => {
    const wrapped = base.replace('a tree beside', 'a tree\n  beside').replace('a map of', 'a  map\nof');
    assert.equal(compile({ Chile: wrapped }), base);
    const { text } = compileCopies(parse(wrapped), [{ by: 'Chile', draft: parse(base.replace('every well', 'every spring')) }]);
    assert.equal(text, wrapped.replace('every well', 'every [well] (Chile: delete) [Chile: spring]'));
  });

  it('put in words, take out words, and put words in the place of others', () => {
    const text = compile({
      Chile: base.replace('a tree', 'a tree or a bush'),
      Peru: base.replace(' every second year', ''),
      Cuba: base.replace('To thank', 'To honor'),
    });
    assert.equal(
      text,
      base
        .replace('a tree', 'a tree [Chile: or a bush]')
        .replace(' every second year', ' [every second year] (Peru: delete)')
        .replace('To thank', 'To [thank] (Cuba: delete) [Cuba: honor]'),
    );
  });

  it('share the brackets where they want the same, and are rivals where they do not', () => {
    const text = compile({ Chile: base.replace('map', 'list'), Peru: base.replace('map', 'list'), Cuba: base.replace('map', 'book') });
    assert.equal(text, base.replace('map', '[map] (Chile, Peru, Cuba: delete) [Chile, Peru: list] [Cuba: book]'));
  });

  it('add paragraphs, which get a number between those of the base', () => {
    const day = 'To adopt a day of the wells, on the first Sunday of May.';
    const text = compile({
      Chile: base.replace('3. To thank', `3. ${day}\n\n4. To thank`),
      Peru: base.replace('3. To thank', `2 bis. ${day}\n\n3. To thank`),
    });
    assert.equal(text, base.replace('3. To thank', `2 bis. [Chile, Peru: ${day}]\n\n3. To thank`));
  });

  it('add paragraphs with the line ends of the base', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const copy = base.replace('3. To thank', '3. To adopt a day of the wells.\n\n4. To thank');
    const { text } = compileCopies(parse(windows(base)), [{ by: 'Chile', draft: parse(windows(copy)) }]);
    assert.equal(text, windows(compile({ Chile: copy })));
    assert.match(text, /a day of the wells/);
  });

  it('add the same line many times, each of which stays', () => {
    const begun = performance.now();
    const text = compile({ Chile: base.replace('3. To thank', `${'To be completed.\n\n'.repeat(2000)}3. To thank`) });
    assert.equal(text.match(/\[Chile: To be completed\.\]/g)?.length, 2000);
    assert.ok(performance.now() - begun < 10_000, 'took longer than ten seconds');
  });

  it('take out paragraphs', () => {
    assert.equal(compile({ Chile: base.replace(/2\. .*\n\n/, '') }), base.replace(/2\. (.*)/, '2. [$1] (Chile: delete)'));
  });

  it('number what they add as the base writes its numbers', () => {
    for (const [first, second, added] of [
      ['OP1', 'OP2', 'OP1bis'],
      ['1)', '2)', '1 bis)'],
      ['(a)', '(b)', '(a) bis'],
    ] as const) {
      const short = `The Council,\n\n${first} Decides to publish a map of the wells;\n\n${second} Thanks the keepers of the wells.\n`;
      const copy = short.replace(`\n${second}`, `\n${added} Requests the ministers to plant trees;\n\n${second}`);
      const { text } = compileCopies(parse(short), [{ by: 'Chile', draft: parse(copy) }]);
      assert.match(text, new RegExp(`^${added.replace(/[()]/g, '\\$&')} \\[Chile: Requests`, 'm'));
    }
  });

  it('give no number twice', () => {
    const short = `1. Decides to publish a map of the wells;\n\n1 bis. Asks for rain;\n\n2. Thanks the keepers of the wells.\n`;
    const { text } = compileCopies(parse(short), [
      { by: 'Chile', draft: parse(short.replace('1 bis.', '1 bis. Requests the ministers to plant trees;\n\n1 ter.')) },
      { by: 'Peru', draft: parse(short.replace('\n2.', '\n1 ter. Calls for shade beside each road;\n\n2.')) },
    ]);
    assert.deepEqual(text.match(/^1[^.\n]*\./gm), ['1.', '1 ter.', '1 bis.', '1 quater.']);
  });

  it('put no brackets round nothing where a number without words comes or goes', () => {
    const withNumber = `${base}\n4.\n`;
    assert.equal(compile({ Chile: withNumber }), base);
    assert.equal(compileCopies(parse(withNumber), [{ by: 'Chile', draft: parse(base) }]).text, withNumber);
  });

  it('stand as a whole, or as a tracked change, where words in brackets would be read as something else', () => {
    // “[Peru: wells] wells” would be one word in the place of the other.
    const nouns = base.replace('publish a map', 'publish a map registers ledgers');
    const own = compileCopies(parse(base), [{ by: 'Peru', draft: parse(nouns) }]);
    assert.equal(textAs(parse(own.text), { delegation: 'Peru' }), nouns);
    const again = base.replace(
      '3. To thank',
      '2 bis. To request the General Secretariat to publish a map of the wells every third year.\n\n3. To thank',
    );
    const { text, misread } = compileCopies(parse(base), [{ by: 'Peru', draft: parse(again) }]);
    assert.match(text, /^\{\+\+2 bis\. To request .*\+\+\}\{>>@Peru<<\}$/m);
    assert.deepEqual([textAs(parse(text), { delegation: 'Peru' }), misread.size], [again, 0]);
  });

  it('are what each delegation would have', () => {
    const copies = {
      Chile: base.replace('a tree', 'a tree or a bush').replace('map', 'list'),
      Peru: base.replace(' every second year', '').replace(/1\. .*\n\n/, ''),
      Cuba: `${base}\n4. To meet again when the rains return to the plains.\n`.replace('thank', 'honor'),
    };
    const compiled = parse(compile(copies));
    const words = (text: string) =>
      text
        .replace(/^\d+( bis)?\. /gm, '')
        .replace(/\s+/g, ' ')
        .trim();
    for (const [delegation, copy] of Object.entries(copies)) assert.equal(words(textAs(compiled, { delegation })), words(copy), delegation);
    assert.equal(words(textAs(compiled, { delegation: 'Brazil' })), words(base));
  });
});
