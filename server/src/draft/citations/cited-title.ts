import type { Citation } from '../../citations/citation.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { matchAt } from '../../text/match-at.ts';
import { type Span, span } from '../../text/span.ts';
import { citationGatherer } from './citations.ts';

/** A title that a text quotes for one that it cites. */
export interface CitedTitle {
  readonly citation: Citation;
  /** Of the words between the quotation marks, without a comma or a full stop at their end, in the paragraph. */
  readonly span: Span;
  /** A word such as “entitled” says that it is a title. What is quoted without one may be a passage. */
  readonly isCalled: boolean;
}

/**
 * The titles that stand in quotation marks right after a citation or its date, `AG/RES. 2019 (XXXIV-O/04), “Tending of Lighthouses,”`, `resolution 71/256 of 23 December 2016, entitled “…”`,
 * or right before it, where it stands in parentheses: `“Tending of Lighthouses” (AG/RES. 2019)`.
 */
export const quotedTitles = citationGatherer(({ text }: Paragraph, citation): CitedTitle | undefined => {
  const end = citation.dating?.span.end ?? citation.span.end;
  const found = matchAt(after, text, end) ?? matchAt(before, text, citation.span.start);
  const { title = '', called } = found?.groups ?? {};
  const [start] = found?.indices?.groups?.['title'] ?? [];
  // What has brackets in it is not agreed yet.
  if (start === undefined || /[[\]{}]/.test(title)) return undefined;
  return { citation, span: span(start, start + title.replace(/[\s,.;]+$/, '').length), isCalled: called !== undefined };
});

/** In UTF-16 code units. Titles of resolutions are seldom longer than four lines. */
const longestTitleUnits = 400;
const title = `[“"«]\\s?(?<title>[^“”"«»]{4,${longestTitleUnits}})[”"»]`;
const called = anyOf(allWords(({ sentences }) => sentences.beforeTitles).filter((words) => !words.includes(' ')));
const after = new RegExp(`\\)?,?\\s(?:(?<called>${called})\\s)?${title}`, 'diy');
const citing = anyOf(allWords(({ citing }) => citing.resolution));
const before = new RegExp(`(?<=${title},?\\s\\((?:${citing}\\s)?)`, 'diy');
