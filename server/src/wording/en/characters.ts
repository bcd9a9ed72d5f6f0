/** `place` is “after “States””, “before “States”” or “here”; `code` is that of the character, as U+00AD. */
export const characters = {
  softHyphen: ['A soft hyphen hides {place}.', 'A search for the word does not find it ({code}). Remove it.'],
  lostCharacter: ['The character {place} was lost in a conversion.', 'Nothing tells which it was ({code}). Look it up in the original.'],
  lostObject: ['Something that is no text was dropped {place}.', 'It was a picture or the like ({code}). Look it up in the original.'],
  symbolFont: [
    'The sign {place} belongs to a symbol font.',
    'Where that font is not at hand it is an empty box ({code}). Write the sign that was meant.',
  ],
  controlSign: ['A control character stands {place}.', 'Old Windows programs showed it as a sign ({code}). Write that sign.'],
  controlCharacter: ['A control character stands {place}.', 'Nobody sees it, and some programs stop there ({code}). Remove it.'],
  invisibleCharacter: [
    'An invisible character stands {place}.',
    'Nobody sees it, and a search for these words does not find them ({code}). Remove it.',
  ],
  ligature: [
    'The letters “{letters}” {place} are one sign of a printer’s font.',
    'A search for the word does not find it. Write “{letters}”.',
  ],
  mixedScripts: [
    '“{word}” mixes letters of two alphabets that look alike.',
    'A search for the word does not find it. Write it in one alphabet.',
  ],
  misread: ['“{written}” {place} was “{meant}” before it was misread.', 'A program misread the file’s encoding. Write “{meant}”.'],
  misreadInvisible: ['“{written}” {place} is an invisible character, misread.', 'A program misread the file’s encoding. Remove it.'],
  misreadLost: ['“{written}” {place} stands for a character that was lost.', 'It was lost in a conversion. Look it up in the original.'],
  sameElsewhere: 'The same stands at {count} other places.',
  sameHere: 'The same here',
  mendAll: 'Mend all {count} places',
  removeIt: 'Remove it',
  writeSpace: 'Write a space',
} as const;
