import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { comparedParagraphs } from '../../server/src/draft/revisions/compared-paragraph.ts';
import { compileCopies } from '../../server/src/draft/revisions/compile.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { hasRealTexts, realFolder, realTexts } from '../support/real-texts.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { editOf, strokes } from './arbitrary-edit.ts';

const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'lan', 'so', 'ver', 'ni', 'dor'];
const noun = fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''));
const nouns = fc.uniqueArray(noun, { minLength: 5, maxLength: 7 });
/** Two nouns side by side in a bracket would pass for one in the place of the other. */
const phrase = fc.oneof(
  nouns.map((words) => words.map((word) => `of ${word}`).join(' ')),
  nouns.map((words) => `of ${words.join(' ')}`),
  fc.uniqueArray(noun, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
);
const longPhrase = nouns.map((words) => words.map((word) => `of ${word}`).join(' '));
const sentenceOf = (...verbs: string[]) =>
  fc.tuple(fc.constantFrom(...verbs), longPhrase).map(([verb, words]) => `To ${verb} part ${words} by spring.`);
const sentence = sentenceOf('invite', 'request', 'thank');
/** With other verbs than the base has: a paragraph that begins as another one does is that one, edited. */
const addition = sentenceOf('urge', 'support', 'encourage');

/** What a delegation does to a paragraph; the numbers are taken by the paragraph's length. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'none' as const }) },
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(40), words: phrase }),
  fc.record({ kind: fc.constant('take' as const), at: fc.nat(40), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(40), count: fc.integer({ min: 1, max: 3 }), words: phrase }),
  fc.constant({ kind: 'drop' as const }),
  fc.record({ kind: fc.constant('add' as const), sentence: addition }),
  fc.constant({ kind: 'again' as const }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const real = hasRealTexts ? realTexts('seeds').map(({ text }) => text) : [];

describe('the copies of a draft, compiled', function () {
  this.timeout(patience(120_000));

  it('are what each delegation would have, word by word', () => {
    const base = fc.array(sentence, { minLength: 1, maxLength: 6 });
    const copies = fc.array(fc.array(change, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(base, copies, (drawn, changes) => {
        const sentences = drawn.map((each, number) => ownWords(each, number));
        const text = textOf(sentences);
        const sent = changes.map((those, at) => ({
          by: delegations[at] ?? '',
          text: textOf(sentences.flatMap((each, number) => changed(each, those[number], 10 * (at + 1) + number))),
        }));
        const { text: compiled } = compileCopies(
          parse(text),
          sent.map(({ by, text }) => ({ by, draft: parse(text) })),
        );
        for (const { by, text: own } of sent)
          assert.equal(wordsOf(textAs(parse(compiled), { delegation: by })), wordsOf(own), `${by} of\n${compiled}`);
        assert.equal(wordsOf(textAs(parse(compiled), { delegation: 'Brazil' })), wordsOf(text), compiled);
      }),
      runs(longest),
    );
  });

  it('of real revisions are what each delegation would have, save for few paragraphs that are counted', function () {
    if (!hasRealTexts) this.skip();
    const read = (date: string) => {
      const file = readdirSync(join(realFolder, 'corpus')).find((name) => name.startsWith('unfccc-') && name.includes(date)) ?? '';
      return parse(readFileSync(join(realFolder, 'corpus', file), 'utf8'));
    };
    const copies = [
      { by: 'Kenya', draft: read('23-oct-2015') },
      { by: 'Fiji', draft: read('5-oct-2015') },
    ];
    const { text, misread } = compileCopies(read('4-dec-2015'), copies);
    for (const { by, draft } of copies) {
      const wanted = Map.groupBy(paragraphsOf(textAs(draft, { delegation: by })), (words) => words);
      for (const words of paragraphsOf(textAs(parse(text), { delegation: by }))) wanted.get(words)?.pop();
      const missing = [...wanted.values()].flat().length;
      const all = comparedParagraphs(draft).length;
      assert.ok((misread.get(by) ?? 0) <= all / 100, `${misread.get(by)} of ${all}`);
      // Some that have the right words are parted in two at another place.
      assert.ok(missing <= all / 50, `${missing} of ${all}`);
    }
  });

  it('are what each delegation would have, of real drafts that are edited anyhow, save where it is said', function () {
    if (real.length === 0) this.skip();
    let [paragraphs, misreadings] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...real),
        fc.array(fc.array(gentle, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        (text, edits) => {
          const base = parse(text);
          const copies = edits.map((strokes, at) => ({
            by: copiers[at] ?? '',
            draft: parse(strokes.reduce((now, each) => applyEdits(now, [editOf(each, now)]), text)),
          }));
          const { text: compiled, misread } = compileCopies(base, copies);
          for (const { by, draft } of copies) {
            const [said, own] = [textAs(parse(compiled), { delegation: by }), textAs(draft, { delegation: by })];
            paragraphs += comparedParagraphs(draft).length;
            misreadings += misread.get(by) ?? 0;
            if (!misread.has(by)) assertSame(bare(said), bare(own));
          }
        },
      ),
      runs(40),
    );
    assert.ok(misreadings <= paragraphs / 200, `${misreadings} of ${paragraphs}`);
  });
});

const copiers = ['Kenya', 'Fiji', 'Norway'];

/** Edits as people make them: some words here and there. */
const gentle = strokes().filter(({ deleted, put }) => deleted < 500 && typeof put === 'string');

/** Tells where two long texts part. */
function assertSame(one: string, other: string): void {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (one !== other) assert.equal(one.slice(Math.max(0, at - 60), at + 60), other.slice(Math.max(0, at - 60), at + 60));
}

/** All words and marks, without white space and numbers that a paragraph between two others gets. */
function bare(text: string): string {
  return wordsOf(text).replace(/\(?\w+\)?\s?(?:bis|ter|qua(?:ter|t)|(?:quinqu|sex|sept|oct|nov|dec|undec|duodec)ies)\b\.?|\s/g, '');
}

const delegations = ['Chile', 'Peru', 'Cuba'];

function textOf(sentences: readonly string[]): string {
  return `RESOLVES:\n\n${sentences.map((sentence, at) => `${at + 1}. ${sentence}\n`).join('\n')}`;
}

/** The sentence with nouns that no other has: a paragraph that says what another one says would pass for its rival. */
function ownWords(sentence: string, number: number): string {
  return sentence.replaceAll('of ', `of ${syllables[number % 10]}${syllables[Math.floor(number / 10)]}`);
}

function changed(sentence: string, change: Change | undefined, number: number): string[] {
  const words = sentence.slice(0, -1).split(' ');
  // The verb stays, so that what is left is a sentence.
  const at = change !== undefined && 'at' in change ? 3 + (change.at % (words.length - 3)) : 0;
  if (change === undefined || change.kind === 'none') return [sentence];
  if (change.kind === 'drop') return [];
  if (change.kind === 'add') return [sentence, ownWords(change.sentence, number)];
  // A new paragraph like the one above it would pass for its rival.
  if (change.kind === 'again') return [sentence, `${words.slice(0, -2).join(' ')} by winter ${number}.`];
  if (change.kind === 'put') words.splice(at, 0, change.words);
  else words.splice(at, change.count, ...(change.kind === 'replace' ? [change.words] : []));
  return [`${words.join(' ')}.`];
}

/** The words of all paragraphs, without their numbers. */
function wordsOf(text: string): string {
  return paragraphsOf(text).join('\n');
}

function paragraphsOf(text: string): readonly string[] {
  return comparedParagraphs(parse(text)).flatMap(({ words }) => (words === '' ? [] : [words]));
}
