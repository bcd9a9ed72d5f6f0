import { conventionOf } from '../../draft/convention.ts';
import type { Draft } from '../../draft/draft.ts';
import { counter, gatherer } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { runAfter, runBefore } from '../../text/cut.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, placed, type Rule } from '../rule.ts';
import { onLine, runningText } from './running-text.ts';

export const doubleSpace: Rule = {
  id: 'double-space',
  severity: 'info',
  summary: 'Two spaces stand between two words.',
  check: (draft, { settings }) => {
    const wide = gathered(draft.paragraphs);
    const custom =
      wide.some(({ value }) => value.some(({ afterStop }) => afterStop)) &&
      (conventionOf(draft, settings.convention) === 'oas' || isCustom(draft));
    return wide.flatMap(({ offset, value }) =>
      value.flatMap(({ found, afterStop }) => (afterStop && custom ? [] : [placed(found, offset)])),
    );
  },
};

interface WideGap {
  readonly start: number;
  readonly end: number;
  /** After a full stop or a colon, where many typists put two. */
  readonly afterStop: boolean;
}

const gathered = gatherer((paragraph) => {
  if (!paragraph.text.includes('  ')) return undefined;
  const wide = gapsIn(paragraph).filter(({ start, end }) => end - start > 1);
  return wide.length === 0 ? undefined : wide.map((gap) => ({ found: found(paragraph, gap), afterStop: gap.afterStop }));
});

const widths = counter(function* (paragraph) {
  for (const { start, end, afterStop } of gapsIn(paragraph)) if (afterStop) yield end - start > 1 ? 'two' : 'one';
});

/** Whether a third or more of all sentences have two spaces before them: then it is the draft's custom. */
function isCustom({ paragraphs }: Draft): boolean {
  const counts = widths(paragraphs);
  return 2 * (counts.get('two') ?? 0) >= (counts.get('one') ?? 0);
}

function found({ text }: Paragraph, { start, end }: WideGap): Found {
  const before = runBefore(text, start, 20);
  const after = runAfter(text, end, 20);
  return {
    span: { start, end },
    ...tell('doubleSpace', { count: end - start, before, after }),
    fixes: [replacement(say('leaveOneSpace'), { start, end }, ' ', true)],
  };
}

/** The wide gaps between words of sentences, and all gaps after stops. Not gaps of the layout: columns, headings, after a label or a bullet. */
const gapsIn = once((paragraph: Paragraph): readonly WideGap[] => {
  const { form } = paragraph.line;
  if (form === 'heading' || form === 'capitals' || !mayGape.test(paragraph.text)) return [];
  const text = runningText(paragraph);
  const gaps: WideGap[] = [];
  for (const { index: start, 0: spaces } of text.matchAll(gap)) {
    const end = start + spaces.length;
    const afterStop = stop.test(text.slice(Math.max(0, start - 4), start));
    if (spaces.length === 1 || !isLayout(text, { start, end })) gaps.push({ start, end, afterStop });
  }
  return gaps;
});

/** A cheap test: the pattern below looks at every character. */
const mayGape = / {2}|[.?!:]["”’»)\]]{0,3} /;

/** A single space only after a stop. Spaces before punctuation are reported by `space-before-punctuation`. */
const gap = /(?<=\S)(?: {2,}(?=[^\s,;:.!?)\]”»|])|(?<=[\p{L}\p{N}][.?!:]["”’»)\]]{0,3}) (?=["“«‘([]{0,3}\p{Lu}))/gu;
const stop = /[.?!:]["”’»)\]]{0,3}$/;

function isLayout(text: string, gap: Span): boolean {
  const { before, after } = onLine(text, gap);
  const isColumn = gap.end - gap.start > 3 || /[|\t]| {4}/.test(before.trimStart() + after);
  return isColumn || !/\p{L}{2}/u.test(before) || /\[[^[\]:]{1,160}:$/.test(before);
}
