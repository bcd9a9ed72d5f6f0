import { prose } from '../../draft/words/prose.ts';
import { splitsIn } from '../../draft/words/split-words.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { perParagraph, type Rule } from '../rule.ts';

export const splitWord: Rule = {
  id: 'split-word',
  severity: 'info',
  summary: 'A space stands in the midst of a word: “th e”, “govern ment”.',
  check: perParagraph((paragraph) =>
    Array.from(splitsIn(prose(paragraph, { quoted: true })), ({ span, word }) => ({
      span,
      ...tell('splitWord', { written: paragraph.text.slice(span.start, span.end), word }),
      fixes: [replacement(say('write', { words: word }), span, word)],
    })),
  ),
};
