import { allWords } from '../../languages/index.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Instruction } from '../tree.ts';
import { contextual, found, matchAt, type Places } from './contextual.ts';

const instructionVerbs = allWords(({ instructions }) => instructions.verbs);
const verbs = `${anyOf(instructionVerbs)}[ \\t]`;

export const instructionPlaces: Places = { starts: [...new Set(instructionVerbs.map((verb) => verb.charAt(0)))], pattern: verbs };

/** An order to the editor, in capitals, after a stop, a bracket or a line's end: `MOVE TO ANNEX II`. Its payload is the node. */
export const InstructionToken = contextual('Instruction', {
  label: 'instruction',
  starts: instructionPlaces.starts,
  read(text, offset) {
    const match = matchAt(instruction, text, offset);
    if (match === null) return null;
    const words = withoutLooseEnd(match[0]).trimEnd();
    if (!words.includes(' ')) return null;
    const node: Instruction = { type: 'instruction', span: { start: offset, end: offset + words.length } };
    return found(text, offset, node.span.end, node);
  },
});

/** Up to a sign that ends a tracked change, or parts a substitution. */
const instruction = new RegExp(
  `(?<=^|[\\].;)]\\s{0,4}|[\\r\\n(])${verbs}(?:(?!~>|(?:\\+\\+|--|~~|<<|==)\\})[^\\p{Ll}\\r\\n[\\]{}]){8,200}`,
  'uy',
);

/** "(MOVE TO ANNEX II)": the parenthesis that stood open before the instruction ends it. */
function withoutLooseEnd(words: string): string {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words.charAt(at) === '(') depth++;
    else if (words.charAt(at) === ')' && --depth < 0) return words.slice(0, at);
  }
  return words;
}
