import assert from 'node:assert/strict';
import { generateDraft } from '../bench/generate.ts';
import { spoil } from '../bench/spoil.ts';
import type { StyleName } from '../bench/style.ts';

const styles: readonly StyleName[] = ['oas', 'un', 'unfccc'];
const kinds = styles.flatMap((style) => [false, true].map((wrapped) => ({ style, wrapped })));
const seeds = Array.from({ length: 25 }, (_, seed) => seed);

describe('a generated draft', () => {
  it('is the same for the same seed and another for another', () => {
    const draft = generateDraft({ bytes: 20_000, seed: 5, faults: 9 });
    assert.equal(generateDraft({ bytes: 20_000, seed: 5, faults: 9 }), draft);
    assert.notEqual(generateDraft({ bytes: 20_000, seed: 6, faults: 9 }), draft);
  });

  for (const { style, wrapped } of kinds) {
    const name = `${style}${wrapped ? ', wrapped' : ''}`;

    it(`is within 2 % of the size asked for: ${name}`, () => {
      for (const bytes of [2_000, 10_000, 150_000]) {
        for (const seed of seeds) {
          const length = Buffer.byteLength(generateDraft({ bytes, seed, style, wrapped }));
          assert.ok(Math.abs(length - bytes) <= bytes * 0.02, `${length} bytes for ${bytes}, seed ${seed}`);
        }
      }
    });

    it(`is balanced while it is sound, and not once it is spoilt: ${name}`, () => {
      for (const seed of seeds) {
        const draft = generateDraft({ bytes: 20_000, seed, style, wrapped });
        assert.ok(isBalanced(draft), `seed ${seed}`);
        assert.ok(!isBalanced(spoil(draft, { seed, faults: 1 }).text), `seed ${seed}`);
      }
    });

    it(`has the forms of real drafts: ${name}`, () => {
      const draft = generateDraft({ bytes: 60_000, seed: 1, style, wrapped });
      for (const [form, pattern] of Object.entries(forms)) assert.match(draft, pattern, form);
      assert.equal(/^.{91}/m.test(draft), !wrapped);
    });
  }

  it('has footnotes for its marks, and chapeaux, in the manner of the OAS', () => {
    const draft = generateDraft({ bytes: 60_000, seed: 1 });
    const marks = [...draft.matchAll(/^(\d+)\/ /gm)].map((mark) => mark[1]);
    const notes = [...draft.matchAll(/^(\d+)\.\t/gm)].map((note) => note[1]);
    assert.ok(marks.length > 0);
    assert.deepEqual(notes, marks);
    assert.match(draft, /^[A-Z ]+:\n\nThat /m);
  });
});

describe('spoiling a draft', () => {
  it('plants as many faults as are asked for and says where', () => {
    const sound = generateDraft({ bytes: 30_000, seed: 3 });
    const { text, faults } = spoil(sound, { seed: 3, faults: 12 });
    assert.equal(faults.length, 12);
    const lost = faults.filter(({ kind }) => kind !== 'stray-quote').length;
    assert.equal(text.length, sound.length + 12 - 2 * lost);
    const offsets = faults.map(({ offset }) => offset);
    assert.deepEqual(
      offsets,
      offsets.toSorted((a, b) => a - b),
    );
    assert.equal(mended(text, faults), sound);
  });
});

/** Undoes every fault at the place it is said to be at. */
function mended(text: string, faults: ReturnType<typeof spoil>['faults']): string {
  const lost = { 'lost-opening-bracket': '[', 'lost-closing-bracket': ']', 'lost-parenthesis': ')', 'stray-quote': '' };
  return faults.reduceRight((whole, { kind, offset }) => {
    return whole.slice(0, offset) + lost[kind] + whole.slice(kind === 'stray-quote' ? offset + 1 : offset);
  }, text);
}

const forms = {
  heading: /^DRAFT RESOLUTION\n\n[A-Z\s]+\n/,
  'inserted paragraphs': /^\d+(?: |\.)?bis/m,
  'a third of the same number': /^\d+(?: |\.)?ter/m,
  'sub-paragraphs': /^(?:a\.|\(a\))\s/m,
  'attributed bracket': /\[[A-Z][\w. ]+:\s+\w/,
  'nested brackets': /\[[^\]]*\[/,
  'spanning bracket': /\s\[[^\]\n]+;\n|\.\n\n?\[|^\d+(?:\.| bis\.)\s\[/m,
  citation: /AG\/RES\. \d+ \([A-Z]+-O\/\d\d\)|resolution\s\d+\/\d+|decision\s\d+\/CP\.\d+/,
  quotation: /“[^”]+”/,
  status: /(?:APPROVED|PENDING|\(Agreed\))$/m,
};

/** Every closing mark closes the last one opened. */
function isBalanced(text: string): boolean {
  const partners: Readonly<Record<string, string>> = { ']': '[', '}': '{', '”': '“', ')': '(' };
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[[\]{}“”()]/g)) {
    const partner = partners[mark];
    if (partner === undefined) open.push(mark);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0;
}
