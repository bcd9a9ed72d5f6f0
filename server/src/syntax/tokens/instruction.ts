import { allWords } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import { matchAt } from '../../text/match-at.ts';
import type { Instruction } from '../tree.ts';
import { contextual, found, type TokenBeginnings } from './contextual.ts';

const instructionVerbs = allWords(({ instructions }) => instructions.verbs);
const verbs = `${anyOf(instructionVerbs)}[ \\t]`;

export const instructionPlaces: TokenBeginnings = { starts: [...new Set(instructionVerbs.map((verb) => verb.charAt(0)))], pattern: verbs };

/** An instruction to the editor, in capitals, after a stop, a bracket or a line's end: `MOVE TO ANNEX II`. Its payload is the node. */
export const InstructionToken = contextual('Instruction', {
  label: 'instruction',
  starts: instructionPlaces.starts,
  read(text, offset) {
    const match = matchAt(instruction, text, offset);
    if (match === undefined) return null;
    const words = withoutLooseEnd(match[0]).trimEnd();
    if (!words.includes(' ')) return null;
    const node: Instruction = { type: 'instruction', span: { start: offset, end: offset + words.length } };
    return found(text, offset, node.span.end, node);
  },
});

/** Ends before a sign that ends a tracked change, and before a substitution's arrow. */
const instruction = new RegExp(
  `(?<=^|[\\].;)]\\s{0,4}|[\\r\\n(])${verbs}(?:(?!~>|(?:\\+\\+|--|~~|<<|==)\\})[^\\p{Ll}\\r\\n[\\]{}]){8,200}`,
  'uy',
);

/** Without what follows a parenthesis that was opened before the instruction: "(MOVE TO ANNEX II)". */
function withoutLooseEnd(words: string): string {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words.charAt(at) === '(') depth++;
    else if (words.charAt(at) === ')' && --depth < 0) return words.slice(0, at);
  }
  return words;
}
