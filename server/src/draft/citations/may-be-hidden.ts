import type { Citation } from '../../citations/citation.ts';
import { instructionPlaces } from '../../syntax/tokens/instruction.ts';
import { stampPlaces } from '../../syntax/tokens/stamp.ts';

/**
 * Whether one of these symbols may stand in a token that holds other words too, and is no citation there: in an instruction, in a comment or another tracked change, behind a stamp, or among
 * the names of a bracket's proposers. The paragraph's tree tells, which takes several times as long to build.
 */
export function mayBeHidden(text: string, citations: readonly Citation[]): boolean {
  return places.test(text) || citations.some(({ span }) => isInBracket(text, span.start));
}

const places = new RegExp(`\\{|${instructionPlaces.pattern}|${stampPlaces.pattern}`);

/** Looks back no further than the longest names and notes of a bracket reach. */
function isInBracket(text: string, offset: number): boolean {
  let closed = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - longestNoteUnits); at--) {
    const character = text.charAt(at);
    if (character === ')' || character === ']') closed++;
    else if ((character === '(' || character === '[') && closed-- === 0) return true;
  }
  return false;
}

/** See the expressions of `AttributionToken` and `ProposerToken`. */
const longestNoteUnits = 400;
