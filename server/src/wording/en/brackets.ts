export const brackets = {
  bracketNotClosed: ['The bracket “{words}” in {name} is not closed.', 'Close it where the contested words end, or remove it.'],
  bracketNotClosedLikely: [
    'The bracket “{words}” in {name} is not closed.',
    'Close it where the contested words end; the likeliest place is after “{place}”.',
  ],
  bracketNotClosedHere: [
    'The bracket “{words}” in {name} is not closed, and should end here.',
    'What it introduces ends here: close it after “{place}”.',
  ],
  bracketNotOpened: [
    'The bracket that closes “{words}” in {name} was not opened.',
    'Open it where the contested words begin, or remove it.',
  ],
  bracketNotOpenedLikely: [
    'The bracket that closes “{words}” in {name} was not opened.',
    'Open it where the contested words begin; the likeliest place is before “{place}”.',
  ],
  bracketNotOpenedHere: [
    'The bracket that closes “{words}” in {name} was not opened here.',
    'What it ends begins here: open it before “{place}”.',
  ],
  quoteNotClosed: [
    'The quotation “{words}” in {name} is not closed.',
    'Close it where the quoted words end, or remove the opening quotation mark.',
  ],
  quoteNotOpened: [
    'The closing quotation mark after “{words}” in {name} has no opening one.',
    'Remove it, or open the quotation where the quoted words begin.',
  ],
  parenthesisNotClosed: ['The parenthesis “{words}” in {name} is not closed.', 'Close it, or remove it.'],
  parenthesisNotOpened: ['The parenthesis that closes “{words}” in {name} was not opened.', 'Open it, or remove it.'],
  braceNotClosed: ['The note “{words}” in {name} is not closed.', 'Close it where the note ends, or remove the opening brace.'],
  braceNotOpened: [
    'The brace that closes “{words}” in {name} was not opened.',
    'Open it where the note begins, or remove the closing brace.',
  ],
  parenthesisForBrace: 'Write a closing parenthesis for this brace',
  redundantBrackets: [
    'Two pairs of brackets hold the same words, “{words}”.',
    'One pair says that they are not agreed: remove the other, or say whose each is.',
  ],
  bothPairsClose: 'Both pairs close here',
  removeOuterPair: 'Remove the outer pair of brackets',
  unattributedBrackets: [
    'Nobody is named for the brackets “{words}” in {name}.',
    'Most brackets of this draft say whose they are. Name the delegation after the opening bracket, or remove the brackets if nobody holds to them.',
  ],
  tooDeep: [
    'Brackets and quotations stand {depth} deep before “{words}”, too deep to be read.',
    'What is deeper is read as plain text, and nobody proposes it: take some of the brackets out.',
  ],
  tooManyMarks: [
    'This paragraph has more than {most} brackets and quotation marks.',
    'It is read as one piece of plain text. Divide it by blank lines.',
  ],
} as const;
