import type { TokenType } from 'chevrotain';
import { bracketPlaces } from './brackets.ts';
import { changePlaces } from './changes.ts';
import { citationPlaces } from './citations.ts';
import { anyCharacter, contextual, found, type Places } from './contextual.ts';
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

export const places: readonly Places[] = [bracketPlaces, changePlaces, citationPlaces, footnoteMarkPlaces, instructionPlaces, stampPlaces];
const starts = [...new Set(places.flatMap((each) => each.starts))].map((character) =>
  /\w/.test(character) ? character : `\\${character}`,
);

/** Of no length, so that `lastIndex` tells where it stands and no match has to be made; its first part refuses most letters at once. */
const place = new RegExp(`(?=[${starts.join('')}])(?=${places.map(({ pattern }) => pattern).join('|')})`, 'g');
