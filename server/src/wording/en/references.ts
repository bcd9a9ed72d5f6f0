export const references = {
  referenceMissing: [
    '“{words}” is not there: there is no {name} in this draft.',
    '{there}. Name the paragraph that is meant, or restore the one that was lost.',
  ],
  referenceMissingAbove: [
    '“{words}” is not there: there is no {name} above.',
    '{there}. Name the paragraph that is meant, or restore the one that was lost.',
  ],
  referenceMissingBelow: [
    '“{words}” is not there: there is no {name} below.',
    '{there}. Name the paragraph that is meant, or restore the one that was lost.',
  ],
  pointMissing: [
    '“{words}” is not there: {name} has no sub-paragraph ({letter}).',
    '{there}. Name the one that is meant, or restore the one that was lost.',
  ],
  articleMissing: [
    '“{words}” is not there: this draft has no {article}.',
    '{there}. Name the one that is meant, or restore the one that was lost.',
  ],
  articleParagraphMissing: [
    '“{words}” is not there: {article} has no paragraph {number}.',
    '{there}. Name the one that is meant, or restore the one that was lost.',
  ],
  numbersBeside: 'after {lower} comes {higher}',
  lastNumber: 'the last is {number}',
  firstNumber: 'the first is {number}',
  noNumber: 'none stands there',
  referenceStandsAbove: ['“{words}” looks the wrong way: {name} stands above.', 'Name the paragraph that is meant.'],
  referenceStandsBelow: ['“{words}” looks the wrong way: {name} stands below.', 'Name the paragraph that is meant.'],
  referenceTurnsAbove: ['“{words}” looks the wrong way: {name} stands above.', 'Write “above”, or name the paragraph that is meant.'],
  referenceTurnsBelow: ['“{words}” looks the wrong way: {name} stands below.', 'Write “below”, or name the paragraph that is meant.'],
  writeWhereStands: 'Write “{word}”, where {name} stands',
  referenceToItself: [
    '“{words}” stands in that paragraph itself.',
    'After a renumbering, or a paragraph that was dropped, it names the wrong one. Name the paragraph that is meant, or write “this paragraph”.',
  ],
  referenceOpen: [
    '“{words}” may name the wrong paragraph since a renumbering.',
    'It was left as it is: {reason}. See which paragraph is meant, write its number, and remove this comment.',
  ],
  referenceOpenTo: [
    'The reference to {numbers} may name the wrong paragraph since a renumbering.',
    'It was left as it is: {reason}. See which paragraph is meant, write its number, and remove this comment.',
  ],
  leaveReference: 'Remove the comment, and leave the reference as it is',
  referTo: 'Refer to {name}',
  wordsInPlace: '“{words}” in {name}',
  leftOpen: 'Left as it is, for you to decide: {names}',
  nowNumbered: 'Reference to paragraph {from}, which is now {to}',
} as const;
