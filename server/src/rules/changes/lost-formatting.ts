import { formatsThatShowChanges, mayNameFormat } from '../../draft/layout/format-legend.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { gather } from '../../tree/measure.ts';
import { tell } from '../../wording/say.ts';
import type { Rule } from '../rule.ts';

export const lostFormatting: Rule = {
  id: 'lost-formatting',
  severity: 'info',
  summary: 'The text says that bold, strikethrough or underlining shows its changes, and the draft has none of these any more.',
  check: ({ paragraphs }) =>
    formatted(paragraphs).count > 0
      ? []
      : legends(paragraphs).map(({ offset, value: { span, word } }) => ({
          span: shift(span, offset),
          ...tell('lostFormatting', { word }),
        })),
};

/** Lines that explain the formatting of a text. */
const legends = gatherer(({ text, content }) => {
  if (!mayNameFormat(text)) return undefined;
  const [word] = formatsThatShowChanges(text.slice(content.start, content.end));
  return word === undefined ? undefined : { span: content, word };
});

/** Marks of Markdown or HTML, or tracked changes: a draft that has any may have kept all. */
const formatted = gather(({ text }: Paragraph) =>
  /\*\*\S|~~\S|\{(?:\+\+|--|~~)|<(?:b|u|s|del|ins|strong)>|(?<![_\w])__\S/.test(text) ? true : undefined,
);
