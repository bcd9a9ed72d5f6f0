import type { Citation, Doubts } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { capitalized } from '../../text/capitalized.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { FoundInParagraph } from '../rule.ts';
import { written } from './written.ts';

/** The check for symbols whose parts contradict each other, or what is known of their organization, in one respect. */
export function doubted(about: Doubts['about']): (paragraph: Paragraph, citation: Citation) => FoundInParagraph | undefined {
  return (paragraph, citation) => {
    const doubts = doubtsOf(citation);
    return doubts.about === about ? found(paragraph, citation, doubts) : undefined;
  };
}

function found({ text }: Paragraph, citation: Citation, { phrases, corrections }: Doubts): FoundInParagraph {
  const { start, end } = citation.span;
  const parenthesis = { start: start + text.slice(start, end).lastIndexOf('('), end };
  const [best] = corrections;
  const symbol = written(citation, text);
  const [doubt = '', ...others] = phrases;
  return {
    span: citation.span,
    ...withOthers(
      best === undefined ? tell('symbolDoubted', { symbol, doubt }) : tell('symbolDoubtedBetter', { symbol, doubt, best }),
      others,
    ),
    fixes: corrections.map((words) => replacement(say('writeInParentheses', { words }), parenthesis, `(${words})`)),
  };
}

/** A message has room for one doubt. */
function withOthers({ message, detail = '' }: Told, others: readonly string[]): Told {
  return { message, detail: [...others.map((doubt) => `${capitalized(doubt)}.`), detail].join(' ') };
}
