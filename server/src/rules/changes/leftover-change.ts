import { languageAt } from '../../draft/language.ts';
import type { Leftover } from '../../draft/words/leftover-kinds.ts';
import { neighbouringWords } from '../../draft/words/neighbouring-words.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { capitalized } from '../../text/capitalized.ts';
import { say, tell } from '../../wording/say.ts';
import type { Fix } from '../finding.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { leftoversIn } from './leftovers.ts';

export const leftoverChange: Rule = {
  id: 'leftover-change',
  severity: 'warning',
  summary: 'Both halves of a lost tracked change stand side by side: to implement strengthen.',
  check: perParagraph(
    (paragraph) =>
      neighbouringWords(paragraph).suspect
        ? [...leftoversIn(prose(paragraph, { quoted: true }))].map((leftover) => found(paragraph, leftover))
        : [],
    (draft, index) => languageAt(draft, index)?.lostChanges !== undefined,
  ),
};

function found(paragraph: Paragraph, leftover: Leftover): Found {
  const { first, second, what, secondFits } = leftover;
  const written = ({ start, end }: { start: number; end: number }) => paragraph.text.slice(start, end).replace(/\s+/g, ' ');
  const whole = { start: first.start, end: second.end };
  const [one, other] = [written(first), written(second)];
  const keepFirst = choice(say('keep', { words: one }), one);
  const keepSecond = choice(say('keep', { words: other }), asBegun(one, other));
  return {
    span: whole,
    ...tell('leftoverChange', { words: written(whole), what: say(what) }),
    fixes: [
      ...(secondFits ? [keepSecond, keepFirst] : [keepFirst, keepSecond]),
      choice(say('markAsChange', { words: one, others: other }), `{~~${one}~>${other}~~}`),
    ],
  };

  function choice(title: string, words: string): Fix {
    return { title, certain: false, edits: () => [replacement(paragraph.text, leftover, words)] };
  }
}

/** The second word, with a capital where the first has one: it takes its place at the beginning of a sentence. */
function asBegun(one: string, other: string): string {
  return /^\p{Lu}/u.test(one) ? capitalized(other) : other;
}

/** A line break between the two words moves before the words that replace them, so that hard-wrapped text keeps its lines. */
function replacement(text: string, { first, second }: Leftover, words: string): { span: { start: number; end: number }; newText: string } {
  const lineBreak = /\r\n?|\n/.exec(text.slice(first.end, second.start))?.[0];
  const space = / *$/.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[0].length ?? 0;
  return lineBreak === undefined || space === 0
    ? { span: { start: first.start, end: second.end }, newText: words }
    : { span: { start: first.start - space, end: second.end }, newText: lineBreak + words };
}
