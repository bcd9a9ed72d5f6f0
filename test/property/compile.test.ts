import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { parse } from '../../server/src/draft/draft.ts';
import { comparedParagraphs } from '../../server/src/draft/revisions/compared-paragraph.ts';
import { compileCopies } from '../../server/src/draft/revisions/compile.ts';
import { longest, patience, runs } from '../support/runs.ts';

const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'lan', 'so', 'ver', 'ni', 'dor'];
const noun = fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''));
/** No two nouns stand side by side: in a bracket, the second would pass for what was put in the place of the first. */
const phrase = fc.uniqueArray(noun, { minLength: 5, maxLength: 7 }).map((words) => words.map((word) => `of ${word}`).join(' '));
const sentenceOf = (...verbs: string[]) =>
  fc.tuple(fc.constantFrom(...verbs), phrase).map(([verb, words]) => `To ${verb} part ${words} by spring.`);
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
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

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
});

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
  if (change.kind === 'put') words.splice(at, 0, change.words);
  else words.splice(at, change.count, ...(change.kind === 'replace' ? [change.words] : []));
  return [`${words.join(' ')}.`];
}

/** The words of all paragraphs, without their numbers. */
function wordsOf(text: string): string {
  return comparedParagraphs(parse(text))
    .map(({ words }) => words)
    .join('\n');
}
