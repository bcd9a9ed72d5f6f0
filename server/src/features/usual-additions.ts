import type { Dating } from '../citations/dating.ts';
import { citationsIn, citingParagraphs } from '../draft/citations/citations.ts';
import { type CitedTitle, quotedTitles } from '../draft/citations/cited-title.ts';
import type { Draft } from '../draft/draft.ts';
import type { PlacedValue } from '../draft/paragraphs.ts';
import { languages } from '../languages/index.ts';

/** What is known of a text that is about to be cited. */
export interface CitedFacts {
  readonly title: string | undefined;
  /** "2008-12-18". */
  readonly date: string | undefined;
}

/**
 * What stands after a citation when it is written as the draft writes others: the date, the title, both or nothing, each in the form that stands there first. Those in the paragraph with this number are not looked
 * at, since one of them may only be half written. Most of the draft's citations must have it.
 */
export function usualAdditions(draft: Draft, paragraph: number): (facts: CitedFacts) => string {
  let citations = 0;
  let dated = 0;
  let firstDate: WrittenDate | undefined;
  for (const { paragraph: each, index } of citingParagraphs(draft.paragraphs)) {
    if (index === paragraph) continue;
    for (const { span, dating } of citationsIn(each)) {
      citations++;
      if (dating === undefined) continue;
      dated++;
      firstDate ??= { written: each.text.slice(span.end, dating.span.end).replace(/\s+/g, ' '), dating };
    }
  }
  const titles = quotedTitles(draft.paragraphs).flatMap((placed) =>
    placed.index === paragraph ? [] : placed.value.flatMap((title) => frameOf(title, placed) ?? []),
  );
  const [frame] = titles;
  return ({ title, date }) => {
    const when = firstDate !== undefined && date !== undefined && isMost(dated, citations) ? datedLike(firstDate, date) : undefined;
    const isTitled = frame !== undefined && title !== undefined && !isCapitals(title) && isMost(titles.length, citations);
    return `${when ?? ''}${isTitled ? `${frame.before}${title}${frame.after}` : ''}`;
  };
}

interface WrittenDate {
  /** With the words that lead from the citation to it, in one line. */
  readonly written: string;
  readonly dating: Dating;
}

/** What stands round a title that follows its citation: `, entitled “` and `”`. Undefined where the title stands before it. */
function frameOf(
  { citation, span }: CitedTitle,
  { paragraph: { text } }: PlacedValue<unknown>,
): { before: string; after: string } | undefined {
  const end = citation.dating?.span.end ?? citation.span.end;
  if (span.start < end) return undefined;
  const after = /^[,.;]?\s?[”"»]/.exec(text.slice(span.end, span.end + 3))?.[0];
  return after === undefined ? undefined : { before: text.slice(end, span.start).replace(/\s+/g, ' '), after };
}

/** At least two, since one is no habit. */
function isMost(some: number, all: number): boolean {
  return some > 1 && some * 2 > all;
}

/** The heading of a text is often in capitals, and a citation is not: nobody can tell its small letters. */
function isCapitals(title: string): boolean {
  return title === title.toUpperCase();
}

/** Another date in the form of this one, with the words before it: " of 24 December 2017". Undefined where its day has an ending, “1er”, which another may not have, and for a date without a day. */
function datedLike({ written, dating: { year, month, day } }: WrittenDate, date: string): string | undefined {
  const [newYear, newMonth, newDay] = date.split('-').map(Number);
  if (newYear === undefined || newMonth === undefined || newDay === undefined) return undefined;
  for (const { citing } of languages) {
    const name = citing.months[month - 1] ?? '';
    const part = new RegExp(`(?<![\\d\\p{L}])(?:${day}(?![\\d\\p{L}º])|${name}(?!\\p{L})|${year}(?!\\d))`, 'giu');
    if (written.match(part)?.length !== 3) continue;
    return written.replace(part, (found) => {
      if (found === String(year)) return String(newYear);
      return found === String(day) ? String(newDay) : (citing.months[newMonth - 1] ?? '');
    });
  }
  return undefined;
}
