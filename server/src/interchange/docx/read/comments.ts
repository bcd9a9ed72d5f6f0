import type { DocumentParts } from './document-parts.ts';
import { isoDate } from './revisions.ts';
import { allText } from './sink.ts';
import type { MarginComment } from './write-line.ts';
import { childrenOf, within } from './xml.ts';

export interface ReadComment extends MarginComment {
  readonly isResolved: boolean;
}

/** The comments of the margin by their ids. Their paragraphs are one line, since a comment in a draft has no lines. */
export function readComments(parts: DocumentParts): ReadonlyMap<string, ReadComment> {
  const resolved = new Set(
    childrenOf(parts.one('commentsExtended'), 'w15:commentEx').flatMap(({ attributes }) =>
      attributes['w15:done'] === '1' ? [attributes['w15:paraId']] : [],
    ),
  );
  return new Map(
    childrenOf(parts.one('comments'), 'w:comment').map((comment) => {
      const { 'w:id': id = '', 'w:author': author, 'w:date': date } = comment.attributes;
      const paragraphs = within(comment, new Set(['w:p']));
      const texts = paragraphs.map((each) => allText(each, 'w:t').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
      return [
        id,
        {
          author: author?.trim() || undefined,
          date: isoDate(date),
          text: texts.join(' / '),
          isResolved: resolved.has(paragraphs.at(-1)?.attributes['w14:paraId'] ?? ''),
        },
      ];
    }),
  );
}
