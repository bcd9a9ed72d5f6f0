import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';
import { english } from '../../server/src/wording/en/index.ts';
import { spanish } from '../../server/src/wording/es/index.ts';
import { filled, fitted, type Values } from '../../server/src/wording/fill.ts';
import { french } from '../../server/src/wording/fr/index.ts';
import { wordingFor } from '../../server/src/wording/language.ts';
import { portuguese } from '../../server/src/wording/pt/index.ts';
import { longestMessageUnits, speak } from '../../server/src/wording/say.ts';
import type { Key, Wording } from '../../server/src/wording/wording.ts';
import { fixtureFindings } from '../support/rule-tester.ts';

const languages: ReadonlyMap<string, Wording> = new Map([
  ['English', english],
  ['Spanish', spanish],
  ['French', french],
  ['Portuguese', portuguese],
]);
const keys = Object.keys(english) as Key[];

/** An ordinal is written in English words, and in figures in the other languages. */
const ownPlaceholders: readonly Key[] = ['ordinal'];
/** What has no word of its own language. */
const alikeEverywhere: readonly Key[] = ['withWords', 'markAsWritten', 'andStamp', 'orStamp', 'noteNumbered', 'quotedWords'];

describe('the wordings', () => {
  it('have each name in one table, so that none takes another’s place', async () => {
    const tables = globSync(join(import.meta.dirname, '../../server/src/wording/en/*.ts')).filter((file) => !file.endsWith('index.ts'));
    const names = await Promise.all(
      tables.map(async (file) => Object.values(await import(file)).flatMap((table) => Object.keys(table as object))),
    );
    assert.deepEqual(names.flat().sort(), [...keys].sort());
  });

  it('are all said somewhere: the linter does not see which of a table nobody asks for', () => {
    const root = join(import.meta.dirname, '../../server/src');
    const sources = globSync('**/*.ts', { cwd: root }).filter((file) => !/^wording[/\\]\w\w[/\\]/.test(file));
    const named = new Set(sources.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/(?<=')\w+(?=')/g) ?? []));
    assert.deepEqual(
      keys.filter((key) => !named.has(key)),
      [],
    );
  });

  for (const [language, wording] of languages)
    describe(`in ${language}`, () => {
      it('lack none, and are no others', () => assert.deepEqual(Object.keys(wording).sort(), [...keys].sort()));

      it('have the placeholders of the English ones', () => {
        for (const key of keys.filter((each) => !ownPlaceholders.includes(each)))
          assert.deepEqual(placeholdersIn(wording[key]), placeholdersIn(english[key]), key);
      });

      it('have a detail where the English ones have one, and end as sentences do', () => {
        for (const key of keys) {
          const [words, other] = [wording[key], english[key]];
          assert.equal(typeof words, typeof other, key);
          if (typeof words === 'string') continue;
          assert.equal(words.length, other.length, key);
          for (const part of words) assert.match(part ?? '', /[.?]$/, key);
        }
      });

      it('fit a line where their values are as long as they may be', () => {
        const values = longestValues(wording);
        const longer = messagesOf(wording).flatMap(([key, message]) => {
          const quoted = [...message.matchAll(/[“«]\u00a0?\{(\w+)\}/g)].map(([, name = '']) => [
            name,
            name === 'sign' ? '++}' : farTooLong,
          ]);
          const text = fitted(message, { ...values, ...Object.fromEntries(quoted) }, longestMessageUnits);
          return text.length > longestMessageUnits ? [`${key}, ${text.length}: ${text}`] : [];
        });
        assert.deepEqual(longer, []);
      });

      if (wording !== english)
        it('are that language’s', () => {
          const same = keys.filter((key) => String(wording[key]) === String(english[key]) && !alikeEverywhere.includes(key));
          // A word that both languages have.
          assert.deepEqual(
            same.filter((key) => !/^\S+$|^(?:note|section|Note) \{/.test(String(wording[key]))),
            [],
          );
        });
    });

  for (const [language, wording] of languages)
    it(`say what differs in different words in ${language}: a fix that removes a space is not called as one that puts it there`, () => {
      const titles = keys.filter((key) => /^[A-Z]/.test(String(english[key])));
      const firstWord = (key: Key) => /^\w+/.exec(String(english[key]))?.[0];
      const alike = [...Map.groupBy(titles, (key) => String(wording[key])).values()].filter(
        (each) => new Set(each.map(firstWord)).size > 1,
      );
      assert.deepEqual(alike, []);
    });

  it('keep French marks with their words: the space before a mark and within quotation marks does not break', () => {
    const broken = keys.filter((key) => /« | »| [;:?!](?:\s|$)/.test(String(french[key])));
    assert.deepEqual(broken, []);
  });

  for (const [language, wording] of languages)
    it(`are all that rules say in ${language}: messages, details, fixes and related places`, () => {
      speak(wording);
      try {
        const isSaid = tellerOf(wording);
        const others = rules.flatMap((rule) =>
          fixtureFindings(rule).flatMap(({ message, detail, fixes, related }) => [
            ...[message, ...(detail === undefined ? [] : [detail])].filter((words) => !isSaid(words)),
            ...[...fixes.map(({ title }) => title), ...related.map((each) => each.message)].filter((words) => !isSaid(words)),
          ]),
        );
        assert.deepEqual([...new Set(others)], []);
      } finally {
        speak(english);
      }
    });

  it('are those of the locale that a client names, English for any other', async () => {
    for (const [locale, wording] of [
      ['es', spanish],
      ['es-419', spanish],
      ['pt-br', portuguese],
      ['pt', portuguese],
      ['fr_CA', french],
      ['FR', french],
      ['en-GB', english],
      ['de', english],
      ['', english],
      [undefined, english],
    ] as const)
      assert.equal(await wordingFor(locale), wording, String(locale));
  });
});

/** Tells whether a text is what a wording says, whatever its values, or several in a row. A value that begins a sentence has a capital. */
function tellerOf(wording: Wording): (text: string) => boolean {
  const words = keys.flatMap((key) => [wording[key]].flat().map((each) => each ?? '')).filter((each) => !/^\W*\{\w+\}\W*$/.test(each));
  const patterns = words.map((each) =>
    each
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&'))
      .join('[^]*?'),
  );
  const whole = patterns.map((pattern) => new RegExp(`^${pattern}$`, 'i'));
  const first = patterns.filter((pattern) => pattern.endsWith('.')).map((pattern) => new RegExp(`^${pattern} (?<rest>.*)`, 'i'));
  return function isSaid(text: string): boolean {
    const rests = first.flatMap((pattern) => pattern.exec(text)?.groups?.['rest'] ?? []);
    return whole.some((pattern) => pattern.test(text)) || rests.some(isSaid);
  };
}

function messagesOf(wording: Wording): readonly (readonly [Key, string])[] {
  return keys.flatMap((key) => {
    const words = wording[key];
    return typeof words === 'string' ? [] : [[key, words[0] ?? ''] as const];
  });
}

function placeholdersIn(words: Wording[Key]): string[] {
  return [
    ...new Set(
      Array.from(
        [words]
          .flat()
          .join(' ')
          .matchAll(/\{(\w+)\}/g),
        ([, name = '']) => name,
      ),
    ),
  ].sort();
}

const farTooLong = 'to invite the keepers of all the lighthouses of the northern shore to record the days of fog';

/** Of what is not quoted, the longest that rules put there. */
function longestValues(wording: Wording): Values {
  const longest = (...words: readonly string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a));
  const say = (key: Key, values: Values = {}): string => filled(String(wording[key]), values);
  const name = longest(say('operativeParagraph', { number: '12 bis' }), say('aParagraph'), say('subParagraph', { number: '(viii)' }));
  const number = '2786';
  const session = 'XXXVIII';
  const marks = keys.filter((key) =>
    /^(?:opening|closing)|^(?:comma|colon|semicolon|fullStop|exclamationMark|questionMark|changeBeginning|changeEnd)$/.test(key),
  );
  const bounds = say('between', { least: 1567, most: 1587 });
  const range = say('fromFirstToLast', { first: 2158, last: 2258 });
  const doubts = [
    say('sessionMetNot', {
      ordinal: say('ordinal', { words: 'seventy-seventh', number: 77 }),
      when: say('fromYearToYear', { first: 2016, last: 2018 }),
      year: 2019,
    }),
    say('romanSessionMetNot', { session, met: 2008, year: 2009 }),
    say('sessionAdoptedResolutions', { session, range, number }),
    say('sessionAdoptedDeclarations', { session, range, number: 54 }),
    say('resolutionOfSession', { number, session }),
    say('declarationOfSession', { number: 54, session }),
    say('resolutionOfSessionNot', { number, least: session, session }),
    say('resolutionBetweenSessions', { number, least: 'XV', most: 'XXII', session: 'XXVII' }),
    say('resolutionOfMeetingNot', { number: 910, bounds, meeting: 1500 }),
    say('isOfYearNot', { subject: say('theResolution', { number }), bounds: say('between', { least: 2003, most: 2008 }), year: 2019 }),
    say('numberOfDecision', { number: 564 }),
  ];
  return {
    ...Object.fromEntries(['before', 'after', 'first', 'second', 'missing', 'last', 'due', 'number'].map((each) => [each, '12 bis'])),
    name,
    article: say('articleNumbered', { number: '12 bis' }),
    note: say('noteWithWords', { name: '12', words: farTooLong.slice(0, 41) }),
    symbol: 'AG/RES. 2312 (XXXVIII-O/07)',
    doubt: longest(...doubts),
    mark: longest(...marks.map((key) => say(key))),
    place: say('beforeWords', { words: 'x'.repeat(20) }),
    form: say('formSuchAs', { form: say('byNameInCapitals'), example: 'COLOMBIA' }),
    usual: say('aPresentSuchAs', { example: 'Requests' }),
    ending: longest(...(['aSemicolon', 'aComma', 'aFullStop', 'aColon'] as const).map((key) => say(key))),
    what: longest(...keys.filter((key) => /^two[A-Z]/.test(key)).map((key) => say(key))),
    when: say('fromYearToYear', { first: 2016, last: 2018 }),
    properly: 'AG/RES. 2312 (XXXVIII-O/07)',
    date: '23 de noviembre de 1989',
    told: 'XXXVIII-O/08',
    numbers: '2, 2 bis',
    letter: 'b',
    year: 2019,
    years: '2019, 2020',
    drafted: 2019,
    drafts: 12,
    count: 120,
    depth: 60,
    most: '10,000',
    rule: 'proposal-unknown-proposer',
    other: 'XXXVII',
    previous: '12',
  };
}
