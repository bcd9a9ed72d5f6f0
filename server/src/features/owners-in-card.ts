import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { authorsOf } from '../draft/proposals/authorship.ts';
import { reasonsAt } from '../draft/proposals/reasons.ts';
import type { Submission } from '../draft/proposals/submission.ts';
import { submissionAt } from '../draft/proposals/submissions.ts';
import { type Wish, wishesIn } from '../draft/proposals/wishes.ts';
import { escaped } from '../text/markdown.ts';
import { namesInCard, quoted, unknownNames } from './names-in-card.ts';

/** Whose brackets are that name nobody: the sentence, the heading of a submission or that of the document tells. `inside` is an offset in the paragraph. */
export function ownersInCard(draft: Draft, placed: Placed, inside: number): string[] {
  const wish = wishesIn(placed.paragraph).find(({ span }) => span.start <= inside && inside < span.end);
  const reasons = reasonsAt(draft, placed.index);
  const submission = submissionAt(draft, placed.index);
  const said = [
    ...(wish === undefined ? [] : [`They stand in this: ${wishInCard(placed, wish)}`]),
    ...(reasons === undefined ? [] : [reasonsInCard(reasons)]),
    ...(submission === undefined ? [] : submissionInCard(submission)),
  ];
  if (submission?.certain && reasons === undefined && !wish?.offers)
    said.push('A submission repeats brackets of the text that it speaks of: the draft does not tell which are its own.');
  return said.length > 0 ? said : author(draft);
}

export function wishInCard({ paragraph }: Placed, { by, words, offers }: Wish): string {
  const said = quoted(paragraph.text.slice(words.start, words.end).replace(/\s+/g, ' '));
  const many = by.length > 1;
  if (by.length === 0) return `nobody is named for this wish about the text: ${said}.`;
  if (offers) return `${namesInCard(by)} ${many ? 'propose' : 'proposes'} text: ${said}.`;
  return `${namesInCard(by)} ${many ? 'say' : 'says'} what ${many ? 'they want' : 'it wants'} of the text: ${said}.`;
}

export function reasonsInCard(heading: string): string {
  return `Below “${escaped(heading)}”, among the reasons: no text of the draft.`;
}

export function submissionInCard({ line, by, certain, hasHeading }: Submission): string[] {
  if (!certain)
    return [
      `Whose text this is cannot be told: the line ${quoted(by.map(({ written }) => written).join(', '))} above it, on line ${line + 1}, may name somebody whom Penholder does not know.`,
    ];
  if (!hasHeading)
    return [`In the submission of ${namesInCard(by)}, by what it says there, from line ${line + 1} on: its heading is lost.`];
  return [`In the submission of ${namesInCard(by)}, by the heading on line ${line + 1}.`, ...unknownNames(by)];
}

function author(draft: Draft): string[] {
  const authors = authorsOf(draft);
  if (authors.length === 0) return [];
  return [`The heading names the ${authors.length > 1 ? 'authors' : 'author'} of this document: ${namesInCard(authors)}.`];
}
