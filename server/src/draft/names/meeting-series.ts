import type { NameMention } from './name-mention.ts';
import { nameWords, partOfLongerWord } from './name-words.ts';

/** Meetings that are numbered in a series: "REMJA-VI", "REMJA VII". */
export function* meetingSeries(text: string): Generator<NameMention> {
  if (!mayHold.test(text)) return;
  for (const match of text.matchAll(meetingInSeries)) {
    const [written, acronym = ''] = match;
    if (partOfLongerWord.test(text.charAt(match.index - 1)) || /^[IVXLC]+$/.test(acronym) || divisions.has(acronym)) continue;
    yield {
      group: `series ${acronym}`,
      form: written.slice(0, acronym.length + 1),
      span: { start: match.index, end: match.index + written.length },
      kind: 'series',
    };
  }
}

/** A cheap test: to look for all matches takes some time where there is none. */
const mayHold = /[A-Z]{3}[- \u2010\u2011][IVX]/;
const meetingInSeries = /([A-Z]{3,8})[- \u2010\u2011](?=[IVX]{1,6}(?![A-Za-z\d/-]))[IVX]+/g;
const divisions: ReadonlySet<string> = new Set(nameWords.flatMap((words) => words.divisions));
