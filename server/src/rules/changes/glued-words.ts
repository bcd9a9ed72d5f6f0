import { gatherer } from '../../draft/paragraphs.ts';
import { type Glued, gluedIn } from '../../draft/words/glued.ts';
import { prose } from '../../draft/words/prose.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { say, tell } from '../../wording/say.ts';
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
  const fixes = [...parted, ...(belongTogether ? [] : [second, first])].map((newText) =>
    replacement(say('write', { words: newText }), span, newText),
  );
  return {
    span,
    ...tell(parted.length === 0 ? 'gluedChange' : belongTogether ? 'gluedTogether' : 'gluedEither', { written, first, second }),
    fixes,
  };
}
