/** `note` is “note 3, “Held jointly …””. */
export const footnotes = {
  noteWithWords: 'note {name}, “{words}”',
  noteLostWithWords: 'the note “{words}”',
  noteTwice: ['{note} is given twice, word for word.', 'Remove one of the two.'],
  givenAlready: 'Given here already',
  noteNumberTaken: [
    'Two notes are called {name}.',
    'Here it is {note}, and before it {previous}. A mark could mean either: give one of them another number.',
  ],
  noteNameTaken: [
    'Two notes are called {name}.',
    'Here it is {note}, and before it {previous}. A mark could mean either: give one of them another name.',
  ],
  firstNoteCalled: 'The first note called {name}',
  noteUnmarked: [
    'No mark in the text stands for {note}.',
    'The mark was lost, or the words that bore it were dropped. Put the mark back, or remove the note.',
  ],
  markWithoutNote: ['No note is called {name}, as this mark is.', 'Give the mark the name of its note, or restore the note.'],
  marksSwapped: [
    'The mark {number} stands below the mark {after}, and the notes are in the other order.',
    'Number the marks as they are met, and put the notes in the same order.',
  ],
  theMark: 'The mark {name}',
  theNote: 'Note {name}',
  noteNumberLost: [
    'The number of {note} is lost.',
    'A sign that stands for nothing is left in its place. By its place it is note {number}. Write its number, and its mark in the text.',
  ],
  noteFollows: [
    '{note} follows note {previous}.',
    'Notes are numbered in the order in which the text refers to them: number them anew, or restore what is missing.',
  ],
  noteStandsBelow: [
    '{note} stands below note {previous}.',
    'Notes are numbered in the order in which the text refers to them: number them anew, or restore what is missing.',
  ],
  markNumberLost: [
    'The footnote mark after “{words}” has lost its number.',
    'The reader cannot tell which note it stands for. Write the number of its note before the stroke.',
  ],
  markNumberLostOf: [
    'The footnote mark after “{words}” has lost its number.',
    'The reader cannot tell which note it stands for. By its place it is for {note}: write the number before the stroke.',
  ],
  markNumberLostNumbered: [
    'The footnote mark after “{words}” has lost its number.',
    'The reader cannot tell which note it stands for. By its place it is {number}/, for {note}: write the number before the stroke.',
  ],
  noteOfMark: 'The note that this mark stands for, by their order',
  numberNotes: 'Number the footnote marks and their notes in order',
  removeNote: 'Remove this note',
  removeNoteAndNumber: 'Remove this note, and number the others in order',
} as const;
