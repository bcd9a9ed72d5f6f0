import type { TokenType } from 'chevrotain';
import { bracketPlaces } from './brackets.ts';
import { changePlaces } from './changes.ts';
import { citationPlaces } from './citations.ts';
import { anyCharacter, contextual, found, type TokenBeginnings } from './contextual.ts';
import { footnoteMarkPlaces } from './footnote-mark.ts';
import { instructionPlaces } from './instruction.ts';
import { stampPlaces } from './stamp.ts';

/** Words, up to the next place where another token may begin. Their first character may be any, since it is tried after all other tokens. */
export const Words: TokenType = contextual('Words', {
  label: 'words',
  starts: anyCharacter,
  read(text, offset) {
    nextToken.lastIndex = offset + 1;
    return found(text, offset, nextToken.test(text) ? nextToken.lastIndex : text.length);
  },
});

export const places: readonly TokenBeginnings[] = [
  bracketPlaces,
  changePlaces,
  citationPlaces,
  footnoteMarkPlaces,
  instructionPlaces,
  stampPlaces,
];
const starts = [...new Set(places.flatMap((each) => each.starts))].map((character) =>
  /\w/.test(character) ? character : `\\${character}`,
);

/** Matches are empty, so that `lastIndex` tells their place and no match object is made. The first part refuses most letters at once. */
const nextToken = new RegExp(`(?=[${starts.join('')}])(?=${places.map(({ pattern }) => pattern).join('|')})`, 'g');
