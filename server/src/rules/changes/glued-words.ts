import { gatherer } from '../../draft/paragraphs.ts';
import { type Glued, gluedIn } from '../../draft/words/glued.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraphs, type Rule, someOf } from '../rule.ts';
import { gluedNumbers } from './glued-numbers.ts';

export const gluedWords: Rule = {
  id: 'glued-words',
  severity: 'warning',
  summary: 'Two words stand in one, as a lost tracked change leaves them: “sSecretariat”, “shallmay”.',
  check: perParagraphs((draft) => gathered.hits(draft.paragraphs), gluedNumbers),
};

const gathered = gatherer((paragraph) =>
  someOf(Array.from(gluedIn(prose(paragraph, { quoted: false })), (glued) => found(paragraph, glued))),
);

function found({ text }: Paragraph, { span, words: [first, second], parted, belongTogether }: Glued): Found {
  const written = text.slice(span.start, span.end);
  const fixes = [...parted, ...(belongTogether ? [] : [second, first])].map((newText) => replacement(`Write “${newText}”`, span, newText));
  return {
    span,
    message: `“${written}” is two words, “${first}” and “${second}”${whatToDo(parted.length > 0, belongTogether ?? false)}`,
    fixes,
  };
}

function whatToDo(mayBeParted: boolean, belongTogether: boolean): string {
  const lost = 'a lost tracked change leaves the deleted and the inserted words so';
  if (!mayBeParted) return `: ${lost}. Keep the one that is meant.`;
  if (belongTogether) return ', and the hyphen or the space between them was lost. Part them.';
  return `, without a hyphen or a space: one was lost, or ${lost}. Part them, or keep the one that is meant.`;
}
