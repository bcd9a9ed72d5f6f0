/** Why a proposal, a stamp or a name cannot be written into a draft. */
export const authoring = {
  seeLog: 'Penholder could not do this; the log says why.',
  selectProposed: 'Select the words of the paragraph that the proposal is about.',
  nameHasNoMarks: 'A delegation’s name has no brackets, parentheses or colons.',
  sayWhichWords: 'Say which words shall stand there instead.',
  replaceInOneParagraph: 'Select words of one paragraph: other words are proposed for each by itself.',
  selectWholeWords: 'Select words up to their ends.',
  notReadAsProposal:
    'With brackets round them these words would not read as a proposal of {names}: they cut other brackets, a symbol or a stamp.',
  changesOthers: 'These brackets would change what others beside them mean. Mend those first.',
  onlyTextIsStamped: 'Only a paragraph with text of the draft bears a stamp.',
  notReadAsStatus: '“{words}” would not read as the status of this paragraph.',
  noNameOfOne: '“{written}” is no name of one delegation.',
  namedAlready: 'This draft names {name} already: what the two propose could not be told apart any more.',
  notReadAsNames: 'With “{written}” in its place not all of these names would read as those who propose.',
  noSymbol: '“{written}” is not a symbol. Write it as texts of the organization are cited: {symbol}.',
  symbolTooShort: '“{written}” leaves out what citations of {symbol} have in parentheses. Write the symbol in full.',
  nothingToRename:
    'Only a symbol, a delegation or a number can be renamed: put the cursor on a citation, on the symbol in the heading, on the name of a delegation that proposes something, or on the number of a paragraph.',
  fileHasChanged: '{file} has just changed. Rename again.',
  fileUnreadable: '{file} cannot be read.',
} as const;
