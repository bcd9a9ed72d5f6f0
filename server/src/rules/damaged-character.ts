import type { Paragraph } from '../syntax/paragraph.ts';
import { overlaps } from '../text/span.ts';
import type { Damage } from './damage.ts';
import { hiddenCharacters } from './hidden-character.ts';
import { mixedScripts } from './mixed-script.ts';
import { mojibake } from './mojibake.ts';
import { type Found, perParagraph, type Rule } from './rule.ts';

export const damagedCharacter: Rule = {
  id: 'damaged-character',
  severity: 'warning',
  summary: 'A character was spoilt by a conversion, hides in a word, or only looks like the right one.',
  check: (draft, context) => {
    const found = Array.from(damaged(draft, context));
    // A byte order mark belongs at a file's beginning, and nowhere else.
    return found.filter(({ span }) => span.start > 0 || draft.slice(span) !== '\uFEFF');
  },
};

const damaged = perParagraph((paragraph) => {
  if (plain.test(paragraph.text)) return [];
  const garbled = mojibake(paragraph.text);
  // Some of the characters that garbled text consists of are control characters.
  const hidden = [...hiddenCharacters(paragraph)].filter(({ span }) => !garbled.some((other) => overlaps(span, other.span)));
  return [...garbled, ...hidden, ...mixedScripts(paragraph.text)].map((damage) => found(paragraph, damage));
});

/** Nearly all paragraphs hold nothing else. */
const plain = /^[\t\n\f\r\x20-\x7E‘’“”«»–—…•]*$/;

function found({ text }: Paragraph, { span, what, repairs }: Damage): Found {
  const before = /[^\s\p{Cc}]{0,20}$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[0] ?? '';
  const after = /^[^\s\p{Cc}]{0,20}/u.exec(text.slice(span.end, span.end + 20))?.[0] ?? '';
  const place = before !== '' ? `after “${before}”` : after !== '' ? `before “${after}”` : 'here';
  return {
    span,
    message: what.replace('@', place),
    fixes: repairs.map(({ newText, certain }) => ({
      title: newText === '' ? 'Remove it' : /^\s$/.test(newText) ? 'Write a space' : `Write “${newText}”`,
      certain,
      edits: () => [{ span, newText }],
    })),
  };
}
