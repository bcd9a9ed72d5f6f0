export const changes = {
  changeNotBegun: [
    '“{sign}” in {name} ends a tracked change that does not begin there.',
    'It stands after “{words}”. Write the sign that begins the change, or remove this one.',
  ],
  changeWithoutArrow: [
    'The tracked change “{words}” in {name} has no arrow.',
    'It replaces words by nothing. Write {~~old~>new~~}, or {--old--} for a deletion.',
  ],
  changeNotEnded: [
    'The tracked change “{words}” in {name} does not end there.',
    'It has to end in its paragraph. Its words are read as plain text. Write “{closer}” where it ends, or remove “{sign}”.',
  ],
  completeChange: 'Complete the end of the change',
  markAsDeletion: 'Mark the words as deleted',
  leftoverChange: [
    '“{words}” is {what} where one fits.',
    'So it looks when a tracked change is lost, and its deleted and inserted words both stay. Keep one of them, or mark both as a change.',
  ],
  twoConjunctions: 'two conjunctions',
  twoArticles: 'two articles or possessives',
  twoAuxiliaryVerbs: 'two auxiliary verbs',
  twoFormsOfOneVerb: 'two forms of one verb',
  twoOpeningVerbs: 'two opening verbs',
  twoInfinitives: 'two infinitives',
  twoWaysToName: 'two ways to name the same',
  twoNouns: 'two nouns',
  keep: 'Keep “{words}”',
  markAsChange: 'Mark “{words}” as replaced by “{others}”',
  gluedChange: [
    '“{written}” is two words, “{first}” and “{second}”.',
    'A lost tracked change leaves the deleted and the inserted words so. Keep the one that is meant.',
  ],
  gluedTogether: ['“{written}” is two words, “{first}” and “{second}”.', 'The hyphen or the space between them was lost. Part them.'],
  gluedEither: [
    '“{written}” is two words, “{first}” and “{second}”.',
    'The hyphen or the space between them was lost, or a lost tracked change left the deleted and the inserted words. Part them, or keep the one that is meant.',
  ],
  gluedNumbers: [
    '“{written}” is two numbers, {first} and {second}.',
    'The paragraph before is {before}. A lost tracked change leaves the deleted and the inserted number so. Keep the one that is meant.',
  ],
  lostFormatting: [
    'What this says to be shown by “{word}” is not to be seen.',
    'The formatting was lost when the text was copied or converted, and proposed, struck out and agreed words look alike. Take the changes from the original, and mark them: {++added++}, {--deleted--}.',
  ],
} as const;
