import { areKnown, delegationsIn, splitNames } from '../delegations/delegations.ts';

/** An author's name as the draft can have it. */
export interface WrittenAuthor {
  readonly written: string;
  /** It is not that of the document. */
  readonly differs: boolean;
}

/** Names in a draft are divided by commas, and a colon ends them: “Smith, John” would be two, and becomes “John Smith”. Several delegations stay as they are. */
export function writtenAuthor(author: string): WrittenAuthor {
  let written = author.replace(/[\s:{}<>]+/g, ' ').trim();
  if (splitNames(written).length > 1 && !areKnown(delegationsIn(written))) {
    const [, last, first] = /^([^,;/+]+), ?([^,;/+]+)$/.exec(written) ?? [];
    written = first !== undefined ? `${first.trim()} ${last?.trim()}` : written.replace(/[,;/+]+\s*/g, ' ').trim();
  }
  return { written, differs: written !== author };
}

/** What a report says of a name that differs. */
export function renamedRemark(author: string, written: string): string {
  return `The author “${author}” is written “${written}”: a comma or a colon would end the name in a draft.`;
}
