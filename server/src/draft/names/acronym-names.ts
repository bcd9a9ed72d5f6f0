import { anyOf } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import { withoutLineEnds } from './capitalized-names.ts';
import type { NameMention } from './name-mention.ts';
import { and, anyName, article, capitalWord, gap, nameWords, or } from './name-words.ts';

/**
 * Long names before their acronym in parentheses: "Sixth Meeting of Ministers of Fisheries or Ports of the Delta (REMIPE VI)". Two of one acronym that begin
 * and end alike name one thing, whatever stands between. One that begins or ends otherwise may be cut, or another body.
 */
export function* acronymNames(text: string): Generator<NameMention> {
  if (!mayHold.test(text)) return;
  for (const { index, groups = {} } of text.matchAll(nameAndAcronym)) {
    const { written = '', acronym = '' } = groups;
    const before = beforeHead.exec(written)?.[0].length ?? 0;
    const form = withoutLineEnds(written.slice(before));
    const words = form.toLowerCase().split(' ');
    yield {
      group: `acronym ${acronym} ${words.at(0)} ${words.at(-1)}`,
      form,
      span: { start: index + before, end: index + written.length },
      kind: 'name',
    };
  }
}

/** A cheap test: few parentheses hold capitals and stand behind a word. */
const mayHold = /[A-Za-z\u00c0-\u024f’'-][ \u00a0\r\n]{1,16}\([A-Z]{3}/;
const links = anyName(({ links }) => links);
/** The number of words is bounded, so that a line of capitals is read in linear time. */
const nameAndAcronym = new RegExp(
  `(?<![\\w\\u00c0-\\u024f’'/.-])(?<written>${capitalWord}(?:,?${gap}(?:(?:${links}|${and}|${or}|${article})${gap}){0,3}${capitalWord}){2,24})${gap}\\((?<acronym>[A-Z]{3,10})(?![A-Za-z\\u00c0-\\u024f])`,
  'g',
);
/** What numbers a meeting is not part of its name: "Sixth and the Seventh ". */
const beforeHead = new RegExp(`^.*?(?<=\\s)(?=${anyOf(nameWords.flatMap(({ heads }) => heads.map(capitalized)))}\\s${links}\\s)`, 's');
