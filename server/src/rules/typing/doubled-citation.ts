import { citationsIn } from '../../draft/citations/citations.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found } from '../rule.ts';

/** The texts that a list of citations names twice in a row: "resolutions 60/251 and 60/251", however each is spelled. */
export function doubledCitations(paragraph: Paragraph): readonly Found[] {
  const { text } = paragraph;
  if (!repeatsFigures(text)) return [];
  const citations = citationsIn(paragraph);
  return citations.flatMap((citation, at) => {
    const before = citations[at - 1];
    if (before?.key !== citation.key || !joint.test(text.slice(before.span.end, citation.span.start))) return [];
    const written = oneLine(text.slice(citation.span.start, citation.span.end));
    return {
      span: citation.span,
      ...tell('doubledCitation', { written, before: oneLine(text.slice(before.span.start, before.span.end)) }),
      related: [{ span: before.span, message: say('sameTextBefore') }],
      fixes: [replacement(say('removeSecond', { words: written }), { start: before.span.end, end: citation.span.end }, '')],
    };
  });
}

/** A cheap test: a symbol has up to four figures, and the same follow. */
function repeatsFigures(text: string): boolean {
  const last: string[] = [];
  for (const [figures] of text.matchAll(/\d+/g)) {
    if (last.includes(figures)) return true;
    last.push(figures);
    if (last.length > mostFigures) last.shift();
  }
  return false;
}

const mostFigures = 4;
const joint = new RegExp(`^(?:,|;)?\\s(?:${anyOf(allWords(({ conjunctions }) => conjunctions.and))}\\s)?$`);
