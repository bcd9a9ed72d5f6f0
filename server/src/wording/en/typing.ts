export const typing = {
  doubledWord: [
    '“{word}” stands here again after “{word}”.',
    'Mostly a change left it behind. Keep one, or put back the word that the other stands for.',
  ],
  sameWordBefore: 'The same word before it',
  removeSecond: 'Remove the second “{words}”',
  doubledCitation: [
    '“{written}” is cited here again right after “{before}”.',
    'Another text may have been meant. Write its symbol, or keep one.',
  ],
  sameTextBefore: 'The same text before it',
  doubledMarks: [
    '“{written}” after “{words}” is one mark too many.',
    'Mostly a sentence that ended here was joined to another or cut. Keep the mark that belongs here.',
  ],
  keepMark: 'Keep {mark} alone',
  writeEllipsis: 'Write an ellipsis',
  smallAfterStop: [
    'A sentence begins with a small letter: “{words}”.',
    'The full stop ends a sentence. Begin the next with a capital; or, if the sentence goes on, take the stop out.',
  ],
  writeWithCapital: 'Write “{words}” with a capital',
  removeStopAfter: 'Remove the full stop after “{words}”',
  commaForStop: 'Write a comma for the full stop',
  spaceAstray: ['The space after “{words}” stands on the wrong side of {mark}.', 'Put it after {mark}.'],
  spaceBeforeMark: [
    'A space stands between “{words}” and {mark}.',
    'A line may break there, and the mark begin the next one. Remove the space.',
  ],
  spaceAfterOpening: ['A space stands between {mark} and “{words}”.', 'A line may break there. Remove the space.'],
  moveSpaceAfter: 'Put the space after {mark}',
  removeSpaceBefore: 'Remove the space before {mark}',
  removeSpaceAfter: 'Remove the space after {mark}',
  noSpaceAfter: ['No space stands after {mark} between “{before}” and “{after}”.', 'Put one there.'],
  putSpaceAfter: 'Put a space after {mark}',
  splitWord: ['“{written}” is one word, split by a conversion.', 'Whoever searches for “{word}” does not find it. Join the two.'],
  doubleSpace: [
    '{count} spaces stand between “{before}” and “{after}”.',
    'A word may have been taken out. See that none is missing, and leave one space.',
  ],
  leaveOneSpace: 'Leave one space',
  trailingSpace: [
    'A space stands at the end of the line.',
    'A comparison of two versions shows the line as changed where no word is. Remove it.',
  ],
  trailingSpaces: [
    '{count} spaces stand at the end of the line.',
    'A comparison of two versions shows the line as changed where no word is. Remove them.',
  ],
  removeTrailing: 'Remove the spaces at the end of the line',
  openBlank: [
    'Empty brackets: nothing is proposed here.',
    'Write the value or the words that are meant, or a word for what is missing ([date], [number]), or remove the brackets.',
  ],
} as const;
