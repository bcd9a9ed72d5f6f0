export const names = {
  nameVariant: [
    '“{odd}” here, “{usual}” elsewhere in this draft.',
    'This draft writes “{whole}”. One name in two forms may be read as two things: write “{shown}”, or change the others.',
  ],
  nameVariantIn: [
    '“{odd}” here, “{usual}” in “{file}”.',
    'The name in {file} is “{whole}”. One name in two forms may be read as two things: write “{shown}”, or change the others.',
  ],
  nameVariantAdopted: [
    '“{odd}” here, “{usual}” in the adopted text “{file}”.',
    'The name in {file} is “{whole}”. One name in two forms may be read as two things: write “{shown}”, or change the others.',
  ],
  writtenHere: 'written “{words}” here',
  spellingVariant: [
    '“{written}” is written “{usual}” or alike in most places of this draft.',
    'It is so {times} times. Write “{usual}”, so that whoever searches for it finds all.',
  ],
  nearDuplicate: [
    '{second} says nearly the same as {first}.',
    '{first} begins “{words}”. If both are meant, say what sets them apart; else merge them.',
  ],
  paragraphLikeIt: 'The paragraph that is like it',
} as const;
