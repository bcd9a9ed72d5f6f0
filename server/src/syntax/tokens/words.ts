import type { TokenType } from 'chevrotain';
import { bracketPlaces } from './brackets.ts';
import { changePlaces } from './changes.ts';
import { citationPlaces } from './citations.ts';
import { anyCharacter, contextual, found } from './contextual.ts';
import { footnoteMarkPlaces } from './footnote-mark.ts';
import { instructionPlaces } from './instruction.ts';
import { stampPlaces } from './stamp.ts';

/** Words, up to the next place where another token may begin. The first character is taken whatever it is: nothing else begins there. */
export const Words: TokenType = contextual('Words', {
  label: 'words',
  starts: anyCharacter,
  read(text, offset) {
    place.lastIndex = offset + 1;
    return found(text, offset, place.test(text) ? place.lastIndex : text.length);
  },
});

/**
 * A pattern that stands at more places than tokens begin costs time, one that stands at fewer loses tokens. As a look ahead it is of no length, so that
 * `lastIndex` tells where it stands, and no match has to be made.
 */
const place = new RegExp(
  `(?=${[bracketPlaces, changePlaces, citationPlaces, footnoteMarkPlaces, instructionPlaces, stampPlaces].join('|')})`,
  'g',
);
