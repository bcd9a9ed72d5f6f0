import { runAfter, runBefore } from '../../text/cut.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { markName } from '../mark-name.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { runningText } from './running-text.ts';

export const spaceAfterPunctuation: Rule = {
  id: 'space-after-punctuation',
  severity: 'info',
  summary: 'No space stands after a comma, a semicolon, a full stop or a closing bracket, and two words run into each other.',
  check: perParagraph((paragraph) => {
    if (!mayLack.test(paragraph.text)) return [];
    const text = runningText(paragraph);
    return Array.from(text.matchAll(lacking), ({ index }) => found(text, index));
  }),
};

/** Spares most paragraphs the pattern below, which looks back at every mark. */
const mayLack = /[,;.\])][A-Za-z\u00c0-\u024f]/;

/**
 * A place where a word begins right after a mark: after a comma between small letters (of a list of delegations, "US,Canada", nobody minds) or right after an opening bracket; after
 * a semicolon; after a full stop that ends a sentence; and after brackets that hold several words, since "[re]affirm" and "State[s]" are one word.
 */
const lacking =
  /(?<=(?:[\p{Ll}\])”]|\[),)(?=\p{Ll}{2})|(?<=[\p{Ll}\])”];)(?=\p{L}\p{Ll})|(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll}+\s)|(?<=\[[^[\]]{1,200}\s[^[\]]{0,60}\p{L}{2}\])(?=\p{Ll})/gu;

function found(text: string, at: number): Found {
  const mark = markName(text.charAt(at - 1), false);
  const word = runAfter(text, at, 30);
  return {
    span: { start: at - 1, end: at },
    ...tell('noSpaceAfter', { mark, before: runBefore(text, at - 1, 30), after: word }),
    fixes: [replacement(say('putSpaceAfter', { mark }), { start: at, end: at }, ' ', true)],
  };
}
