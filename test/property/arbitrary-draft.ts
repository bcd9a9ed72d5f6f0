import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';

/** Drafts as delegations write them, with slips: about a screen of text. Lines end with LF. */
export function drafts(): fc.Arbitrary<string> {
  return fc.array(paragraph(), { minLength: 1, maxLength: 14 }).map((paragraphs) => paragraphs.join(''));
}

/** Drafts of some hundreds of short paragraphs: more than one node of the tree of paragraphs holds. */
export function longDrafts(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(paragraph(), { minLength: 4, maxLength: 8 }), fc.integer({ min: 200, max: 300 }))
    .map(([paragraphs, count]) =>
      Array.from({ length: count }, (_, at) => (at % 3 === 0 ? (paragraphs[at % paragraphs.length] ?? '') : `${at}. Notes it;\n`)).join(''),
    );
}

/** Stretches of the real texts, where PENHOLDER_CORPUS names their folder. */
export function realTexts(): fc.Arbitrary<string> | undefined {
  const texts = readTexts();
  if (texts.length === 0) return undefined;
  return fc.tuple(fc.constantFrom(...texts), fc.nat(1000), fc.nat(6000)).map(([text, place, length]) => {
    const start = Math.floor((place * text.length) / 1000);
    return text.slice(start, start + length);
  });
}

/** Any text at all, and texts of little else than what means something to a parser. */
export function wildTexts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
    fc.array(fc.oneof(telling, piece(), breaks), { maxLength: 120 }).map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom('[', ']', '(', ')', '“', '”', '"', '{', '}', ' ', 'a', 'A', '.', '\n'), { maxLength: 300 })
      .map((parts) => parts.join('')),
  );
}

/** Short things that mean something to a parser, and things that trip one. */
export const telling: fc.Arbitrary<string> = fc.constantFrom(
  ...['[', ']', '(', ')', '{', '}', '“', '”', '"', '«', '»', '‘', '’', '/', ' / ', ':', ';', ',', '.', '*', '#', '_', '|'],
  ...['{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{>>', '<<}', '{==', '==}', '[^1]', '[^1]:', '3/', '3/\t', '\n/', '\uFFFD.\t'],
  ...['\n1. ', '\n1.\n', '\n2. ', '\n5 bis.\n', '\n5 ter. ', '\n(a) ', '\n(i) ', '\na.\n', '\n  b. ', '\nII. ', '\nPP2bis ', '\nOP3. '],
  ...['\nArticle 3 bis\n', '\nOption 2:\n', '\n# Heading\n', '\n---\n', '\nRECALLING:\n', '\nRESOLVES:\n', '\nTHE COASTAL ASSEMBLY,\n'],
  ...[
    'AG/RES. ',
    'AG/RES. 2077 (XXXV-O/05)',
    'S/RES/1440 (2002)',
    'CP/RES. 912 (1573/06)',
    'CP/RES. 912 (1575/06)',
    ' of 24 December 2019',
    ', 60/288 and ',
    'resolution 55/2',
    'decisions 1/CP.20 and 2/CP.21',
    ' APPROVED',
    '\tPENDING – ',
  ],
  ...[
    '\n{>>penholder-disable-next-line number-gap<<}\n',
    '\n{>>penholder-disable number-gap, unbalanced-bracket<<}\n',
    '{>>penholder-enable<<}',
  ],
  ...['\0', '\uFEFF', '\uD83D', '\uDE00', '😀', '\u2028', '\u0085', '\u00a0', '\t', '\v', '\f', '  '],
);

/** The ends of lines and paragraphs. */
export const breaks: fc.Arbitrary<string> = fc.constantFrom('\n', '\r', '\r\n', '\n\n', '\r\n\r\n', '\n \n', '\n\r', '\r\r');

/** One paragraph with the line breaks after it. */
export function paragraph(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof({ weight: 5, arbitrary: numbered() }, frame), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'))
    .map((parts) => parts.join(''));
}

/** The paragraphs that divide a draft. */
const frame = fc.constantFrom(
  'THE COASTAL ASSEMBLY,',
  'The Conference of Lighthouse Keepers,',
  'DRAFT RESOLUTION\nLAMPS AND FOGHORNS',
  'RECALLING:',
  'BEARING IN MIND:',
  'RESOLVES:',
  'WE ALSO RESOLVE:',
  'As a result of the second reading:',
  '## Part B',
  'Article 4',
  '- 3 -',
  'MOVE THIS PARAGRAPH BEFORE PARAGRAPH 3 OF THE PREAMBLE.',
  '1.\tTwo keepers abstained.',
  '\uFFFD.\tSee the log of the keepers.',
  '[^2]: The log of the keepers.',
  '/\tAd referendum.',
  '{>>penholder-disable-next-line number-gap<<}',
  '{>>penholder-disable-next-line unbalanced-bracket, unbalanced-quote: the Chair will ask<<}',
  '{>>penholder-disable-next-line<<}',
  '{>>penholder-disable number-order, number-gap<<}',
  '{>>penholder-enable number-gap<<}',
  '{>>penholder-enable<<}',
);

function numbered(): fc.Arbitrary<string> {
  return fc
    .tuple(label, opener, fc.array(piece(), { minLength: 1, maxLength: 7 }), ending)
    .map(([first, verb, pieces, last]) => `${first}${verb} ${pieces.join(' ')}${last}`);
}

const label = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('. ', '.\n', '. ', ' bis. ', ' ter.\n', '.1 ', ') '))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', '    '), fc.constantFrom(...'abcdehivx'), fc.constantFrom('. ', ') ', '.\n')).map((parts) => parts.join('')),
  fc.constantFrom(
    '(a) ',
    '(b) ',
    '(c) bis. ',
    '(i) ',
    '(ii) ',
    '(iv) ',
    'II.  ',
    'PP1 ',
    'PP2bis ',
    'OP3. ',
    'OP4alt ',
    '[39 ter. ',
    '[7. ',
    'Option 1: ',
    'Option (b):\n',
  ),
);
const opener = fc.constantFrom(
  'Recalling',
  'RECALLING',
  'Decides',
  'To strengthen',
  'Requests',
  'also notes',
  '[Keepers',
  'Taking note of',
);
const ending = fc.constantFrom(
  '.',
  ';',
  ',',
  '; and',
  '',
  ':',
  ']',
  '].',
  '; APPROVED',
  ' PENDING – a word with Chile',
  ' (Agreed)',
  '”',
  ' /\n/; APPROVED',
);

/** Some words of a paragraph. */
function piece(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...[
      'the keepers of the lamp',
      'lighthouses',
      'of oil, wicks and glass',
      'at dusk',
      'the harbour master’s log',
      'and to report',
      'ships that pass',
    ],
    ...[
      '[shall][should]',
      '[a / b]',
      '[MEXICO: at once]',
      '[Mex: lamps lanterns]',
      '[Secretariat: whale oil]',
      '[by night',
      'or by day]',
      '[X]',
      '[oil] (G77: delete)',
      '[[and] so]',
    ],
    ...[
      '“safe passage',
      '“safe passage”',
      'in calm seas”',
      '"the log"',
      '"',
      '(see the annex)',
      '(the log',
      'as kept)',
      '{check}',
      '[“a] b”',
    ],
    ...[
      '{++new++}',
      '{--old--}',
      '{~~old~>new~~}',
      '{>>why<<}',
      'all night 3/',
      'the reef[^2]',
      '\nwhere the line was broken',
      '\n/ and on',
    ],
    ...[
      'paragraph 2 of the preamble',
      'operative paragraph 4',
      'paragraphs 3 and 5 bis above',
      'OP3',
      'AG/RES. 2077 (XXXV-O/05)',
      'resolution 1440 (2002)',
      'resolutions 60/1 of 16 September 2007 on lamps and 60/288 of 8 September 2006',
      'CP/RES. 912 (1573/06)',
      'CP/RES. 912 (1575/06)',
      'decision 2/CP.21',
    ],
    ...[
      '(Phrase in brackets at the request of Uruguay)',
      '[wicks]\n(Cuba: retain)',
      '[\nCHILE: by boat]',
      'paragraph\n2 of the preamble',
      'AG/\nRES. 1957 (XXXIII-O/03)',
    ],
  );
}

function readTexts(): string[] {
  const { PENHOLDER_CORPUS: folder = '' } = env;
  if (folder === '') return [];
  return ['seeds', 'corpus'].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, name, file), 'utf8')),
  );
}
