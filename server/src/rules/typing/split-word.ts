import { prose } from '../../draft/words/prose.ts';
import { splitsIn } from '../../draft/words/split-words.ts';
import { replacement } from '../finding.ts';
import { perParagraph, type Rule } from '../rule.ts';

export const splitWord: Rule = {
  id: 'split-word',
  severity: 'info',
  summary: 'A space stands in the midst of a word: “th e”, “govern ment”.',
  check: perParagraph((paragraph) =>
    Array.from(splitsIn(prose(paragraph, { quoted: true })), ({ span, word }) => ({
      span,
      message: `“${paragraph.text.slice(span.start, span.end)}” is one word, split by a conversion: whoever searches for “${word}” does not find it. Join the two.`,
      fixes: [replacement(`Write “${word}”`, span, word)],
    })),
  ),
};
