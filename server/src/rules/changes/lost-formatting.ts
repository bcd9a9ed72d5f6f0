import { gatherer } from '../../draft/paragraphs.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyWord } from '../../text/any-of.ts';
import { shift } from '../../text/span.ts';
import { gather } from '../../tree/measure.ts';
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
          message: `What this says to be shown by “${word}” is not to be seen: the formatting was lost when the text was copied or converted, and proposed, struck out and agreed words look alike. Take the changes from the original, and mark them: {++added++}, {--deleted--}.`,
        })),
};

/** A line that explains the formatting of a text: "Strikethrough = proposed deletion". Longer paragraphs only speak of such things. */
const legends = gatherer(({ text, content }) => {
  if (content.end - content.start > longestLegendUnits || !format.test(text)) return undefined;
  const words = text.slice(content.start, content.end);
  const shown = format.exec(words)?.[0];
  return shown !== undefined && change.test(words) ? { span: content, word: shown } : undefined;
});

/** Room for a few lines that explain several formats. */
const longestLegendUnits = 400;
const format = new RegExp(anyWord(allWords(({ formatting }) => formatting.formats)), 'i');
const change = new RegExp(anyWord(allWords(({ formatting }) => formatting.changes)), 'i');

/** Marks of Markdown or HTML, or tracked changes: a draft that has any may have kept all. */
const formatted = gather(({ text }: Paragraph) =>
  /\*\*\S|~~\S|\{(?:\+\+|--|~~)|<(?:b|u|s|del|ins|strong)>|(?<![_\w])__\S/.test(text) ? true : undefined,
);
