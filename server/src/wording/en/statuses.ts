/** `stamps` are several stamps with quotation marks between them: the outer ones stand here. */
export const statuses = {
  stampedTwice: ['Several stamps stand on {name}: “{stamps}”.', 'Only one can hold. Keep the one that the meeting gave last.'],
  keepAlone: 'Keep “{words}” alone',
  stampedOpen: [
    'The stamp “{stamp}” says that nothing is open, but “{words}” is in brackets.',
    'It stands on {name}. Stamp the paragraph “{pending}”, or remove the brackets round what was agreed.',
  ],
  notAgreed: 'Not agreed, by its brackets',
  stampIt: 'Stamp it “{words}”',
  stampUnknown: [
    '“{written}” stands in the place of a stamp, but is none that is known.',
    'This draft stamps its paragraphs “{stamps}”. Write the stamp that it stands for, so that the paragraph is counted with the others.',
  ],
  stampUnknownAlone: [
    '“{written}” stands in the place of a stamp, but is none that is known.',
    'This draft stamps its paragraphs “{stamps}”. Write the stamp that it stands for alone, so that the paragraph is counted with the others.',
  ],
  stampSlip: [
    '“{written}” is none of the stamps that are known; “{meant}” is.',
    'This draft stamps its paragraphs “{stamps}”. Write “{meant}”, so that the paragraph is counted with the others.',
  ],
  stampSlipAlone: [
    '“{written}” is none of the stamps that are known; “{meant}” is.',
    'This draft stamps its paragraphs “{stamps}”. Write “{meant}” alone, so that the paragraph is counted with the others.',
  ],
  writeAlone: 'Write “{words}” alone',
  stampMissingInPreamble: ['{name}, “{words}”, bears no stamp.', 'Most paragraphs of this preamble do: is it agreed? Stamp it.'],
  stampMissingInPreambleBut: [
    '{name}, “{words}”, bears no stamp.',
    'Most paragraphs of this preamble do: is it agreed? Stamp it “{stamps}”.',
  ],
  stampMissing: ['{name}, “{words}”, bears no stamp.', 'Most paragraphs of this operative part do: is it agreed? Stamp it.'],
  stampMissingBut: ['{name}, “{words}”, bears no stamp.', 'Most paragraphs of this operative part do: is it agreed? Stamp it “{stamps}”.'],
  orStamp: '{stamps}” or “{stamp}',
  andStamp: '{stamps}”, “{stamp}',
} as const;
