import { stampOf, stampWords } from '../../draft/stamps/stamps.ts';
import { allWords } from '../../languages/index.ts';
import { inCapitals } from '../../languages/lists.ts';
import { statusWords as listed } from '../../languages/statuses.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Stamp } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Span } from '../../text/span.ts';

/** The stamps in a row at a paragraph's end, each with its note: "APPROVED; PENDING" has two. Spans are in the paragraph. */
export function stampsInRow(paragraph: Paragraph, stamp: Stamp): readonly Span[] {
  const { span, note } = stamp;
  const last =
    note !== undefined && stampAlone.test(note)
      ? [
          { start: span.start, end: span.start + stampWords(paragraph, stamp).length },
          { start: span.end - note.length, end: span.end },
        ]
      : [span];
  return [...stampsBefore(paragraph, span.start), ...last];
}

/** A word in the place of a stamp that is none: "APROVED", "Approved", "ADOPTED". `meant` is the stamp that it is a slip in, if any. */
export interface Misstamp {
  readonly span: Span;
  readonly written: string;
  readonly meant: string | undefined;
  /** The stamps right before it, in order. In the paragraph. */
  readonly before: readonly Span[];
}

export function misstampOf(paragraph: Paragraph): Misstamp | undefined {
  const { text, content } = paragraph;
  if (!mayBeWord.test(text.slice(content.end - 2, content.end))) return undefined;
  const from = Math.max(content.start, content.end - tailUnits);
  const match = wordAtEnd.exec(text.slice(from, content.end));
  const written = match?.groups?.['word'];
  if (match === null || written === undefined || stampOf(paragraph) !== undefined) return undefined;
  const capitals = written.toUpperCase();
  const meant = nearestStatus(capitals);
  if (meant === undefined && !(written === capitals && otherStamps.has(capitals))) return undefined;
  const start = from + match.index + match[0].indexOf(written);
  return { span: { start, end: start + written.length }, written, meant, before: stampsBefore(paragraph, start) };
}

function stampsBefore({ text }: Paragraph, place: number): Span[] {
  const row: Span[] = [];
  for (let first = place; ; ) {
    const from = Math.max(0, first - tailUnits);
    const match = stampBefore.exec(text.slice(from, first));
    const words = match?.groups?.['words'];
    if (match === null || words === undefined) return row;
    const start = from + match.index + match[0].indexOf(words);
    row.unshift({ start, end: start + words.length });
    first = start;
  }
}

/** How many letters of a stamp may be wrong. */
const mostSlipLetters = 2;

function nearestStatus(capitals: string): string | undefined {
  const near = statuses.flatMap((status) => {
    const distance = editDistance(capitals, status, mostSlipLetters);
    return distance === undefined ? [] : [{ status, distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.status;
}

const stamps = inCapitals(listed());
const statuses = stamps.filter((words) => !words.includes(' ') && words !== 'RESERVE');
/** Words that are stamped elsewhere, and are unknown in a draft with other stamps. */
const otherStamps: ReadonlySet<string> = new Set(allWords(({ statuses }) => statuses.otherStamps));

/** A stamp with its note is no longer. */
const tailUnits = 200;
/** A cheap test: nearly all paragraphs end with one of these marks. */
const mayBeWord = /[^;,:]$/;
const conjunction = anyOf(
  allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]).flatMap((word) => [word, word.toUpperCase()]),
);
const wordAtEnd = new RegExp(
  `[;.,:/)\\]”"]\\s{1,3}(?:${conjunction}\\s)?(?<word>\\p{Lu}\\p{L}{3,11})(?:\\s?[–—]\\s[^\\r\\n]{1,80})?[.\\s]{0,4}$`,
  'u',
);
const stampBefore = new RegExp(`(?:^|[\\s;.,:/)\\]])(?<words>${anyOf(stamps, ' ')})[\\s;,.:/–—-]{1,6}(?:${conjunction}\\s)?$`);
const stampAlone = new RegExp(`^${anyOf(stamps, ' ')}$`);
