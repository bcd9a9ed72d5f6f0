import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { authorsOf } from '../draft/proposals/authorship.ts';
import { reasonsAt } from '../draft/proposals/reasons.ts';
import type { Submission } from '../draft/proposals/submission.ts';
import { submissionAt } from '../draft/proposals/submissions.ts';
import { type Wish, wishesIn } from '../draft/proposals/wishes.ts';
import { escaped } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import { namesInCard, quoted, unknownNames } from './names-in-card.ts';

/** Whose brackets are that name nobody: the sentence, the heading of a submission or that of the document tells. `inside` is an offset in the paragraph. */
export function ownersInCard(draft: Draft, placed: Placed, inside: number): string[] {
  const wish = wishesIn(placed.paragraph).find(({ span }) => span.start <= inside && inside < span.end);
  const reasons = reasonsAt(draft, placed.index);
  const submission = submissionAt(draft, placed.index);
  const said = [
    ...(wish === undefined ? [] : [say('standInThis', { sentence: wishInCard(placed, wish) })]),
    ...(reasons === undefined ? [] : [reasonsInCard(reasons)]),
    ...(submission === undefined ? [] : submissionInCard(submission)),
  ];
  if (submission?.certain && reasons === undefined && !wish?.offers) said.push(say('submissionRepeats'));
  return said.length > 0 ? said : author(draft);
}

export function wishInCard({ paragraph }: Placed, { by, words, offers }: Wish): string {
  const text = quoted(paragraph.text.slice(words.start, words.end).replace(/\s+/g, ' '));
  const many = by.length > 1;
  if (by.length === 0) return say('nobodysWish', { text });
  if (offers) return say(many ? 'offerText' : 'offersText', { names: namesInCard(by), text });
  return say(many ? 'sayWish' : 'saysWish', { names: namesInCard(by), text });
}

export function reasonsInCard(heading: string): string {
  return say('belowReasons', { heading: escaped(heading) });
}

export function submissionInCard({ line, by, certain, hasHeading }: Submission): string[] {
  if (!certain) return [say('whoseTextUnknown', { text: quoted(by.map(({ written }) => written).join(', ')), number: line + 1 })];
  if (!hasHeading) return [say('inSubmissionHeadless', { names: namesInCard(by), number: line + 1 })];
  return [say('inSubmission', { names: namesInCard(by), number: line + 1 }), ...unknownNames(by)];
}

function author(draft: Draft): string[] {
  const authors = authorsOf(draft);
  if (authors.length === 0) return [];
  return [say(authors.length > 1 ? 'authorsOfDocument' : 'authorOfDocument', { names: namesInCard(authors) })];
}
