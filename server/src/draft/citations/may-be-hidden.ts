import type { Citation } from '../../citations/citation.ts';
import { mayAttribute } from '../../syntax/tokens/attributions.ts';
import { instructionPlaces } from '../../syntax/tokens/instruction.ts';
import { proposerWords } from '../../syntax/tokens/proposers.ts';
import { mayStampAlone, stampPlaces } from '../../syntax/tokens/stamp.ts';

/**
 * Whether one of these symbols may stand in a token that holds other words too, and is no citation there: in an instruction, in a comment or another tracked change, behind a stamp, or among
 * the names of a bracket's proposers. The paragraph's tree tells, which takes several times as long to build.
 */
export function mayBeHidden(text: string, citations: readonly Citation[]): boolean {
  if (text.includes('{')) return true;
  const hasPlaces = places.test(text);
  return citations.some(({ span: { start } }) => (hasPlaces && isBehindPlace(text, start)) || isAmongNames(text, start));
}

const places = new RegExp(`${instructionPlaces.pattern}|${stampPlaces.pattern}`);

function isBehindPlace(text: string, offset: number): boolean {
  return places.test(text.slice(Math.max(0, offset - longestNoteUnits), offset));
}

/** Names and notes have no brackets in them, save that proposers may have parentheses: so the nearest bracket before tells, and the nearest square one. */
function isAmongNames(text: string, offset: number): boolean {
  const least = Math.max(0, offset - longestNoteUnits);
  let isNearest = true;
  for (let at = offset - 1; at >= least; at--) {
    const character = text.charAt(at);
    if (character === ']') return false;
    if (character === '[') return (proposerWords(text, at + 1)?.end ?? 0) > offset || (isNearest && mayStampAlone(text, at));
    if (character !== '(' && character !== ')') continue;
    if (isNearest && character === '(' && (mayAttribute(text, at) || mayStampAlone(text, at))) return true;
    isNearest = false;
  }
  return false;
}

/** See the expressions of `AttributionToken`, `ProposerToken`, `StampToken` and `InstructionToken`. */
const longestNoteUnits = 400;
