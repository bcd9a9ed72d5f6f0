import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { reasonsAt } from '../draft/proposals/reasons.ts';
import { type Remark, remarksIn } from '../draft/proposals/remarks.ts';
import { submissionAt } from '../draft/proposals/submissions.ts';
import { wishesIn } from '../draft/proposals/wishes.ts';
import { capitalized } from '../text/capitalized.ts';
import { type Span, shift } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import type { Hover } from './data.ts';
import { namesInCard } from './names-in-card.ts';
import { reasonsInCard, submissionInCard, wishInCard } from './owners-in-card.ts';

/** Whose words outside of brackets are: a remark on the text, a sentence that says what a delegation wants of it, a part of a submission. */
export function wordsCard(draft: Draft, placed: Placed, inside: number): Hover | undefined {
  const { paragraph, index, offset } = placed;
  const holds = ({ span }: { readonly span: Span }) => span.start <= inside && inside < span.end;
  if (!holds({ span: paragraph.content })) return undefined;
  const remark = remarksIn(paragraph).find(holds);
  const wish = remark === undefined ? wishesIn(paragraph).find(holds) : undefined;
  const reasons = remark === undefined ? reasonsAt(draft, index) : undefined;
  const submission = submissionAt(draft, index);
  if (remark === undefined && wish === undefined && reasons === undefined && submission === undefined) return undefined;
  return {
    span: shift(remark?.span ?? wish?.span ?? paragraph.content, offset),
    markdown: card([
      remark && remarkInCard(remark),
      wish && capitalized(wishInCard(placed, wish)),
      reasons === undefined ? undefined : reasonsInCard(reasons),
      // A converter put comments between the lines of anybody's text.
      ...(submission === undefined || remark?.kind === 'comment' ? [] : submissionInCard(submission)),
    ]),
  };
}

function remarkInCard({ kind, by }: Remark): string {
  const what = say(kind === 'comment' ? 'marginComment' : 'remarkNote');
  if (by.length > 0) return `${what} ${say('namesSomebody', { names: namesInCard(by) })}`;
  return kind === 'comment' ? `${what} ${say('whoseCommentUnknown')}` : what;
}
