import { suffixIndex, suffixPattern } from '../../syntax/label.ts';
import type { Span } from '../../text/span.ts';
import { gatherer } from '../paragraphs.ts';

/** A place in the text that names an article of the same draft, alone or with one of its paragraphs: "Article 3 bis, paragraph 2". */
export interface ArticleReference {
  readonly span: Span;
  readonly article: NumberAt;
  readonly paragraph: NumberAt | undefined;
}

/** A number as written: spans in the draft where the reference's is. */
export interface NumberAt {
  readonly number: number;
  readonly suffix: number;
  readonly span: Span;
}

const space = '(?:\\r\\n|\\s)';
const own = `${space}(?:of${space}(?:this|the${space}present)${space}(?:agreement|convention|protocol|treaty|covenant|charter|statute|declaration|draft|text)|above|below|hereof)`;
const reference = new RegExp(
  `\\bArticle${space}(?<article>\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?)\\b(?:,?${space}paragraph${space}(?<paragraph>\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?)\\b)?(?<own>,?${own}\\b)?`,
  'gi',
);
/** What makes it an article of another text. */
const foreign = new RegExp(`^(?:${space}?\\([a-z\\d]+\\))*(?:[,*]?${space}(?:of|to|in|under)\\b|[,*]?${space}paragraphs?\\b)`, 'i');
const foreignBefore =
  /(?:\b(?:Convention|Protocol|Agreement|Treaty|Covenant|Charter|Statute|Constitution|Regulations?|Rules|Act|Code)\b[^.;]{0,20}|[,–-]\s?|\d(?:\s\w+)?\s(?:and|or|to)\s)$/;

/**
 * Only where no other text can be meant: "Article 3 of this Agreement", "Article 5 below", and articles with a Latin suffix, which treaties in
 * force seldom have and drafts do. Their labels are none.
 */
export const articleReferencesIn = gatherer((paragraph): readonly ArticleReference[] | undefined => {
  const { text, line } = paragraph;
  if (!/article/i.test(text)) return undefined;
  const found: ArticleReference[] = [];
  for (const match of text.matchAll(reference)) {
    const start = match.index;
    const end = start + match[0].length;
    const { article = '', paragraph: inside } = match.groups ?? {};
    if (start < (line.label?.span.end ?? 0) || line.form === 'heading') continue;
    const isOwn = match.groups?.['own'] !== undefined;
    if (
      !isOwn &&
      (!/[a-z]/i.test(article) || foreign.test(text.slice(end, end + 40)) || foreignBefore.test(text.slice(Math.max(0, start - 40), start)))
    )
      continue;
    const articleAt = start + match[0].indexOf(article, 'Article'.length);
    const insideAt = inside === undefined ? 0 : start + match[0].lastIndexOf(inside);
    found.push({
      span: { start, end },
      article: numberAt(article, articleAt),
      paragraph: inside === undefined ? undefined : numberAt(inside, insideAt),
    });
  }
  return found.length > 0 ? found : undefined;
});

function numberAt(written: string, start: number): NumberAt {
  return {
    number: Number.parseInt(written, 10),
    suffix: suffixIndex(/[a-z]+$/i.exec(written)?.[0]),
    span: { start, end: start + written.length },
  };
}
