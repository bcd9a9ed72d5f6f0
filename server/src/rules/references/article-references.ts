import { gatherer } from '../../draft/paragraphs.ts';
import { having } from '../../languages/index.ts';
import { suffixIndex } from '../../syntax/label.ts';
import { suffixPattern } from '../../syntax/label-forms.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { givesText } from './gives-text.ts';

/** A reference to an article of the same draft, or to a paragraph of one: "Article 3 bis, paragraph 2". */
export interface ArticleReference {
  readonly span: Span;
  readonly article: NumberAt;
  readonly paragraph: NumberAt | undefined;
}

/** A number as written, with its span. */
export interface NumberAt {
  readonly number: number;
  readonly suffix: number;
  readonly span: Span;
}

const space = '(?:\\r\\n|\\s)';
const patternsByLanguage = having(({ references }) => references).map((words) => {
  const any = (list: readonly string[]) => anyOf(list, space);
  const own = `${space}(?:of${space}${any(words.ownDeterminers)}${space}${any(words.ownTreaties)}|${any([...words.above, ...words.below, ...words.here])})`;
  return {
    mayRefer: new RegExp(any(words.articles), 'i'),
    // The singular, which stands first in both lists.
    reference: new RegExp(
      `\\b(?<word>${any(words.articles.slice(0, 1))})${space}(?<article>\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?)\\b(?:,?${space}${any(words.paragraphs.slice(0, 1))}${space}(?<paragraph>\\d{1,3}(?:[ \\u00a0]?${suffixPattern})?)\\b)?(?<own>,?${own}\\b)?`,
      'gi',
    ),
    /** What stands after, or before, an article of another text. */
    foreign: new RegExp(
      `^(?:${space}?\\([a-z\\d]+\\))*(?:[,*]?${space}${any(words.articleToOtherText)}\\b|[,*]?${space}${any(words.paragraphs)}\\b)`,
      'i',
    ),
    proposed: new RegExp(`\\b${any(words.proposed)}${space}$`, 'i'),
    foreignBefore: new RegExp(
      `(?:\\b${any(words.otherTreaties)}\\b[^.;]{0,20}|[,–-]\\s?|\\d(?:\\s\\w+)?\\s${any(words.betweenArticles)}\\s)$`,
    ),
  };
});

/** Marks before the first word: "[**“". */
const longestOrnamentUnits = 8;

/**
 * The references to articles in a paragraph that can mean no other text: "Article 3 of this Agreement", "Article 5 below", and articles with a Latin suffix,
 * which drafts have and treaties in force seldom do. A label is no reference.
 */
export const articleReferencesIn = gatherer((paragraph): readonly ArticleReference[] | undefined => {
  const found = patternsByLanguage.flatMap((reader) => readBy(reader, paragraph));
  return found.length > 0 ? found : undefined;
});

function readBy(
  { mayRefer, reference, foreign, foreignBefore, proposed }: (typeof patternsByLanguage)[number],
  { text, line, content }: Paragraph,
): ArticleReference[] {
  const found: ArticleReference[] = [];
  if (!mayRefer.test(text)) return found;
  for (const match of text.matchAll(reference)) {
    const start = match.index;
    const end = start + match[0].length;
    const { word = '', article = '', paragraph: inside } = match.groups ?? {};
    if (start < (line.label?.span.end ?? 0) || line.form === 'heading') continue;
    // "Article 4 bis" that opens a paragraph, and "a new Article 4 bis", are that article itself.
    if (start <= content.start + longestOrnamentUnits && /^[\s\p{P}]*$/u.test(text.slice(content.start, start))) continue;
    if (proposed.test(text.slice(Math.max(0, start - 12), start)) || givesText(text, end)) continue;
    const isOwn = match.groups?.['own'] !== undefined;
    if (
      !isOwn &&
      (!/[a-z]/i.test(article) ||
        foreign.test(text.slice(end, end + aroundUnits)) ||
        foreignBefore.test(text.slice(Math.max(0, start - aroundUnits), start)))
    )
      continue;
    const articleAt = start + match[0].indexOf(article, word.length);
    const insideAt = inside === undefined ? 0 : start + match[0].lastIndexOf(inside);
    found.push({
      span: { start, end },
      article: numberAt(article, articleAt),
      paragraph: inside === undefined ? undefined : numberAt(inside, insideAt),
    });
  }
  return found;
}

/** How far round a reference the name of another text is looked for: a few words. */
const aroundUnits = 40;

function numberAt(written: string, start: number): NumberAt {
  return {
    number: Number.parseInt(written, 10),
    suffix: suffixIndex(/[a-z]+$/i.exec(written)?.[0]),
    span: { start, end: start + written.length },
  };
}
