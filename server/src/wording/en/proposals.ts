export const proposals = {
  unknownProposer: [
    '“{written}” is no delegation, group or office that is known here.',
    'A proposal must say whose it is: correct the name, or write it out.',
  ],
  unknownProposerNear: [
    '“{written}” is no delegation that is known; the nearest is “{first}”.',
    'Nor is it a group or an office. A proposal must say whose it is: correct the name, or write it out.',
  ],
  unknownProposerNearTwo: [
    '“{written}” is no delegation that is known; the nearest are “{first}”, “{second}”.',
    'Nor is it a group or an office. A proposal must say whose it is: correct the name, or write it out.',
  ],
  proposerStyle: [
    '“{written}” is not written as most proposers here: {form}.',
    'Write its name in the same way, so that a reader finds all proposals of one delegation.',
  ],
  proposerStyleBetter: [
    '“{written}” is not written as most proposers here: {form}.',
    'Write “{better}”, so that a reader finds all proposals of one delegation.',
  ],
  byName: 'by name',
  byNameInCapitals: 'by name, in capitals',
  abbreviated: 'abbreviated',
  byCodes: 'by codes of three capitals',
  formSuchAs: '{form}, as “{example}”',
  emptyBrackets: [
    'These brackets hold nothing.',
    'A reader cannot tell what is not agreed. Restore the words that stood in them, or remove the brackets.',
  ],
  emptyProposal: [
    '“{names}” proposes nothing here: the words after the name are gone.',
    'Restore them, or remove the brackets if the proposal was withdrawn.',
  ],
  removeEmptyBrackets: 'Remove the empty brackets',
  removeEmptyProposal: 'Remove the empty proposal of {names}',
  instructionOpen: [
    'The instruction “{words}” is still in the text.',
    'It is for the editor, not for those who adopt the text. Carry it out, or drop it.',
  ],
  instructionOpenOn: [
    'The instruction “{words}” on {name} is still in the text.',
    'It is for the editor, not for those who adopt the text. Carry it out, or drop it.',
  ],
  instructionDone: [
    'The instruction “{words}” on {name} is carried out, and still in the text.',
    'The paragraph stands there already. The instruction is for the editor, not for those who adopt the text. Drop it.',
  ],
  thisIs: 'This is {name}',
  dropInstruction: 'Drop the instruction',
  dropInstructionDone: 'Drop the instruction: the paragraph stands there',
  moveParagraphTo: 'Move the paragraph to {name}, and drop the instruction',
  moveParagraphToAs: 'Move the paragraph to {name}, as paragraph {number}, and drop the instruction',
  movedTo: 'The paragraph at its place with {name}',
  deleteParagraph: 'Delete {name}, and the instruction',
} as const;
