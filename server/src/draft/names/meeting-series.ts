import type { NameMention } from './name-mention.ts';
import { nameWords, partOfLongerWord } from './name-words.ts';

/** Meetings that are numbered in a series: "REMJA-VI", "REMJA VII". */
export function* meetingSeries(text: string): Generator<NameMention> {
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

const meetingInSeries = /([A-Z]{3,8})[- \u2010\u2011](?=[IVX]{1,6}(?![A-Za-z\d/-]))[IVX]+/g;
const divisions: ReadonlySet<string> = new Set(nameWords.flatMap((words) => words.divisions));
