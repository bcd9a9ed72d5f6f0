import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { type ContestChoice, resolve } from '../../server/src/draft/contests/resolve.ts';
import { textAs, type Whose } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const folder = new URL('../fixtures/settle/', import.meta.url);

/** The text of a fixture as a side would have it: `name.side.draft`. */
const sides: readonly (readonly [string, Whose])[] = [
  ['agreed', 'agreed'],
  ['accepted', 'accepted'],
  ['original', 'original'],
  ['venezuela', { delegation: 'B.R. of Venezuela' }],
];

describe('the text of a draft', () => {
  for (const name of ['in-a-paragraph', 'of-paragraphs', 'options', 'lists'])
    for (const [side, whose] of sides)
      it(`${name}.draft: ${side}`, () => {
        const text = readFileSync(new URL(`${name}.draft`, folder), 'utf8');
        assert.equal(textAs(parse(text), whose), readFileSync(new URL(`${name}.${side}.draft`, folder), 'utf8'));
      });

  it('has its capital where two that stand in a row fall', () => {
    assert.equal(textAs(parse('[Urgently] [Chile: by night] inform the keepers.\n'), 'agreed'), 'Inform the keepers.\n');
    assert.equal(textAs(parse('1. To rest.\n\n2. [Urgently] [Chile: by night] inform.\n'), 'agreed'), '1. To rest.\n\n2. Inform.\n');
  });

  it('has the capital of a paragraph whose first words are rejected, and no other', () => {
    const original = (text: string) => textAs(parse(text), 'original');
    assert.equal(original('1. [Chile: Urgently] inform the keepers.\n'), '1. Inform the keepers.\n');
    assert.equal(original('To ring:\n\n(a) [Chile: grey] herons;\n'), 'To ring:\n\n(a) herons;\n');
    assert.equal(textAs(parse('To ring:\n\n(a) [Mexico: herons];\n'), 'accepted'), 'To ring:\n\n(a) herons;\n');
    assert.equal(original('1. {++Fully ++}{>>@Chile<<}inform.\n'), '1. inform.\n');
  });

  it('is a document’s author’s in tracked changes that name nobody', () => {
    const text = (body: string) => `Observations by the Government of Peru on the draft\n\nRESOLVES:\n\n1. To count ${body}.\n`;
    const draft = parse(text('{++all ++}herons {--daily--}{>>@Chile<<}'));
    assert.equal(textAs(draft, { delegation: 'Peru' }), text('all herons daily'));
    assert.equal(textAs(draft, { delegation: 'Chile' }), text('herons'));
  });

  it('is a group’s by any of its names, and by the letters of a name that is not known', () => {
    const draft = parse('1. To count [G77: all] herons [Lamp Guild: at dusk].\n');
    assert.equal(textAs(draft, { delegation: 'Group of 77' }), '1. To count all herons.\n');
    assert.equal(textAs(draft, { delegation: 'Lamp Guild' }), '1. To count herons at dusk.\n');
  });
});

describe('a contest', () => {
  const settled = (text: string, choice: ContestChoice, kind?: string): string => {
    const draft = parse(text);
    const contests = allContests(contestsOf(draft)).filter((each) => kind === undefined || each.kind === kind);
    return applyEdits(text, resolve(draft, contests, choice));
  };

  it('is settled without the others', () => {
    const text = '1. To count [every] heron [Chile: and egret] [X] times.\n';
    assert.equal(settled(text, 'accept', 'insertion'), '1. To count [every] heron and egret [X] times.\n');
    assert.equal(settled(text, 'reject', 'brackets'), '1. To count heron [Chile: and egret] [X] times.\n');
  });

  it('leaves those in the words that stay', () => {
    assert.equal(settled('1. To count [every [Chile: last] one].\n', 'lift', 'brackets'), '1. To count every [Chile: last] one.\n');
  });

  it('takes any of its versions, and no other', () => {
    const text = '1. To count [herons / egrets / both].\n';
    assert.equal(settled(text, { version: 1 }), '1. To count egrets.\n');
    assert.equal(settled(text, { version: 3 }), text);
    assert.equal(settled(text, 'lift'), text);
  });

  it('of a rival that bears the number of the paragraph has that number once', () => {
    const text = 'RESOLVES:\n\n6. To mend the nets of all boats.\n\n[PERU: 6. To mend the nets of every boat.]\n\n7. To rest.\n';
    assert.equal(settled(text, 'accept'), 'RESOLVES:\n\n6. To mend the nets of every boat.\n\n7. To rest.\n');
    assert.equal(settled(text, 'reject'), 'RESOLVES:\n\n6. To mend the nets of all boats.\n\n7. To rest.\n');
  });

  it('of a rival has its words under the label of the paragraph, and none of its stamp', () => {
    const words = 'To ask that herons be counted in the northern reeds';
    const text = `RESOLVES:\n\n5. ${words} each spring; APPROVED\n\n5 bis. [Peru: ${words} each autumn;] PENDING\n\n6. To rest.\n`;
    assert.equal(settled(text, 'accept'), `RESOLVES:\n\n5. ${words} each autumn; PENDING\n\n6. To rest.\n`);
    assert.equal(settled(text, 'reject'), `RESOLVES:\n\n5. ${words} each spring; APPROVED\n\n6. To rest.\n`);
  });

  it('leaves letters that are words in another language', () => {
    assert.equal(settled('1. To inform the Parties of annex Y [and annex Z].\n', 'reject'), '1. To inform the Parties of annex Y.\n');
    assert.equal(settled('1. To solve the equation for x and y [Chile: and z].\n', 'reject'), '1. To solve the equation for x and y.\n');
    const spanish = (birds: string) =>
      `RESUELVE:\n\n1. Solicitar a la Secretaría que, en el marco de sus recursos, cuente con los puertos ${birds}.\n`;
    assert.equal(settled(spanish('las garzas y [Chile: los patos]'), 'reject'), spanish('las garzas'));
  });

  it('keeps a note on several brackets until the last of them is settled', () => {
    const text = '1. To count [all] herons and [every] egret. (In brackets at the request of Peru)\n';
    const draft = parse(text);
    const [first] = contestsOf(draft);
    assert.ok(first !== undefined);
    const once = applyEdits(text, resolve(draft, first, 'lift'));
    assert.equal(once, '1. To count all herons and [every] egret. (In brackets at the request of Peru)\n');
    assert.equal(settled(once, 'lift'), '1. To count all herons and every egret.\n');
    assert.equal(settled(text, 'lift'), '1. To count all herons and every egret.\n');
  });
});
