import fc from 'fast-check';

/** A text of any length in one form: a few fragments over and over, and what stands before, amid and after them. */
export interface HostileText {
  /** Of about so many UTF-16 code units. */
  ofLength(length: number): string;
}

/** Runs of one character, of words, of labels, of brackets and their like, on one line or on many, with or without an odd one out. */
export function hostileText(): fc.Arbitrary<HostileText> {
  const fragment = fc.constantFrom(...fragments);
  return fc
    .record({
      units: fc.array(fragment, { minLength: 1, maxLength: 3 }),
      joint: fc.constantFrom('', '', '', ' ', '\n', '\n\n'),
      before: fc.option(fragment, { nil: '' }),
      amid: fc.option(fragment, { nil: '', freq: 1 }),
      after: fc.option(fragment, { nil: '' }),
    })
    .map(({ units, joint, before, amid, after }) => {
      const unit = units.join('') + joint;
      const ofLength = (length: number) => {
        const half = unit.repeat(Math.ceil(length / unit.length / 2));
        return `${before}${half}${amid}${half}${after}`;
      };
      // What fast-check prints of it.
      return { ofLength, toString: () => JSON.stringify(ofLength(60)) };
    });
}

/** Every mark and word that some pattern of ours looks for. */
const fragments = [
  ...'[](){}"“”«»‘’\'.,;:*_#-–—/|~+<>\\',
  ...[' ', '  ', '\u00a0', '\t', '\n', '\r\n', '\n\n', '\u200b', '\u00ad', '\ufffd', 'Ã©', '…', '...', '¹', '&nbsp;'],
  ...['a', 'A', 'é', '1', '9', 'x ', 'the ', 'the the ', 'THE ', 'and ', 'or ', 'e.g. ', 'No. 5 ', '. a', ' .', ' ,', '..', '.,'],
  ...[
    '1. ',
    '2. ',
    '7. ',
    '(a) ',
    '(i) ',
    '1bis. ',
    '1 bis. ',
    '3.1 ',
    'OP1. ',
    'PP2 ',
    'I. A\n',
    'Article 4\n',
    'Article 4bis\n',
    'Annex I\n',
    'ANNEX\n',
  ],
  ...['Article 4, paragraph 3, ', 'paragraph 2 above ', 'paragraphs 1, 2 and 3 ', 'operative paragraph 9 ', 'sub-paragraph (a) '],
  ...['[lamps] ', '[lamps]', '[a', 'b]', '[ ]', '[]', '[[a]] ', '[a]/[b] ', '(a', 'a) ', '{a} ', '_a_ ', '**a** ', '"a" ', '“a” '],
  ...[
    '[EU: ',
    '[EU: a] ',
    '(EU)',
    '[a] (EU, Mexico) ',
    '[Mex: a] [Bra: b] ',
    '[Vnz: a]',
    '[Chile] ',
    'MEXICO: ',
    'Mexico, EU, Chile ',
    'Alt 1: ',
    'Option 1\n',
    'Option A: ',
  ],
  ...['[Agreed] ', '(Agreed ad ref) ', 'AGREED AD REF', '[Move to para 3] ', '[Placeholder] ', '[to be deleted]'],
  ...[
    'A/RES/77/321 ',
    'AG/RES. 2784 (XLIII-O/13) ',
    'decision 1/CP.21 ',
    'resolution 77/321 of 9 May 2023 ',
    'seventy-second session ',
    'the session of 2019 ',
  ],
  ...['1/ ', '1/\t', 'a¹ ', '1 See x\n', '1/ See x.\n', 'Page 3\n', '12\n'],
  ...[
    '{++a++}',
    '{--a--}',
    '{++',
    '++}',
    '{--',
    '--}',
    '{>>',
    '<<}',
    '{~~a~>b~~}',
    '{~~',
    '~>',
    '~~}',
    '{>>penholder-disable-next-line number-gap<<}\n',
    '{>>penholder-disable number-gap<<}\n',
  ],
  ...[
    'Fund for Old Locks ',
    'Fund of Old Locks ',
    'to implement strengthen ',
    'RECALLING:\n',
    'RESOLVES:\n',
    'THE COASTAL ASSEMBLY,\n\n',
    'The Coastal Assembly,\n\n',
    'Recalling that ',
    'Considering ',
    'Requests the ',
    '1. Decides to act;\n',
    '2. Decides to act;\n\n',
    '(a) act;\n',
    '; and\n',
  ],
];
