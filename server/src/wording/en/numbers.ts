export const numbers = {
  numberNotFirst: ['{name} is the first of its list, which begins at {first}.', 'Renumber the list, or restore what stood before it.'],
  numberInPlaceOf: ['{name} stands between {before} and {after}, in the place of {due}.', 'Correct the number.'],
  numberInPlaceOfTwo: [
    '{name} stands between {before} and {after}, in the place of {due}.',
    'It is {first} and {second} in one, as a lost tracked change leaves the old number and the new one. Correct the number.',
  ],
  numberMissing: ['{name} follows {before}: {missing} is missing.', 'Renumber the paragraphs, or restore what was lost.'],
  numbersMissing: ['{name} follows {before}: {first} to {last} are missing.', 'Renumber the paragraphs, or restore what was lost.'],
  numberTwice: [
    'The number {number} is given twice: this is the second {name}.',
    'A reference to it could mean either. Renumber the paragraphs, or give this one a number of its own.',
  ],
  theFirstOfTwo: 'The first {name}',
  numberOrder: ['{name} stands after {before}.', 'Renumber the paragraphs, or move this one to its place.'],
  numberOrderInserted: [
    '{name} stands after {before}.',
    'The order is {number}, {number} bis, {number} ter, {next}: renumber the paragraphs, or move this one to its place.',
  ],
  labelStop: [
    'The number {number} lacks its full stop.',
    'Without it, it is no paragraph’s number. It stands between {before} and {after}: write “{due}”.',
  ],
  numberStyle: [
    '“{written}” is written otherwise than “{model}”.',
    'That is the form of most inserted numbers in this draft. Write “{alike}”, so that whoever searches for a number finds it.',
  ],
  numberStyleFirst: [
    '“{written}” is written otherwise than “{model}”.',
    'That is the form that stands first in this draft. Write “{alike}”, so that whoever searches for a number finds it.',
  ],
  writtenSoHere: 'Written “{words}” here',
  numbersApart: [
    'The numbering of this text cannot be read in {count} places.',
    'Many numbers stand apart from their paragraphs, as in a column that a converter made. Numbers that skip, come twice or go back are not reported there, nor are endings where numbers stand apart. If they are as they should be, write {>>penholder-disable structure-lost<<} on a line above this one, and all are.',
  ],
  numbersBroken: [
    'The numbering of this text cannot be read in {count} places.',
    'Many numbers neither follow those before them nor are followed, as in a text that is quoted in part. Numbers that skip, come twice or go back are not reported there, nor are endings where numbers stand apart. If they are as they should be, write {>>penholder-disable structure-lost<<} on a line above this one, and all are.',
  ],
  theFirstPlace: 'The first is {name}',
  theHeadings: 'the headings',
  theArticles: 'the articles',
  theseSubParagraphs: 'these sub-paragraphs',
  thePreambularParagraphs: 'the preambular paragraphs',
  theOperativeParagraphs: 'the operative paragraphs',
  renumber: 'Renumber {series}',
  renumberAll: 'Renumber {series}, and every reference to them',
  renumberPoints: 'Renumber {series}, and every reference to them such as “paragraph 1 ({letter})”',
  renumberLeavingOne: 'Renumber {series}; of the references to them, one is left to you, with a comment: {names}',
  renumberLeaving: 'Renumber {series}; of the references to them, {count} are left to you, with a comment: {names}',
  andMore: '{names}, and {count} more',
} as const;
