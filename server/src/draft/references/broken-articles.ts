import type { Draft } from '../draft.ts';
import { type Neighbours, type Numeral, nearestOf, type Target } from '../neighbours.ts';
import { type ArticleReference, articleReferencesIn, type NumberAt } from './article-references.ts';
import { keyOf, landmarksOf } from './numbered.ts';
import { type RankedNumbers, rankedNumbers } from './ranked-numbers.ts';
import { indexOf } from './text-scope.ts';

/** A reference to an article of the draft, or to a paragraph of one, that is not there. */
export interface BrokenArticle {
  readonly reference: ArticleReference;
  /** Where the reference's paragraph starts: its spans are relative to it. */
  readonly offset: number;
  readonly fault: 'article' | 'paragraph';
  readonly wanted: NumberAt;
  readonly neighbours: Neighbours;
}

/** Of a draft with articles. Their numbers run through the whole of it. */
export function brokenArticles(draft: Draft): readonly BrokenArticle[] {
  const references = articleReferencesIn(draft.paragraphs);
  if (references.length === 0) return [];
  const articles = articlesOf(draft);
  if (articles.length < 2) return [];
  const numbered = byNumber(articles);
  return references.flatMap(({ offset, value }) => value.flatMap((reference) => judge(numbered, reference, offset) ?? []));
}

interface Article extends Target {
  readonly paragraphs: readonly Target[];
}

function articlesOf(draft: Draft): readonly Article[] {
  const articles: (Target & { paragraphs: Target[] })[] = [];
  landmarksOf(draft).forEach(({ landmarks }, chunk) => {
    for (const { index, value } of landmarks) {
      if (value.kind !== 'article' && value.kind !== 'paragraph') continue;
      const target = { number: value.number, suffix: value.suffix, index: indexOf(draft, { chunk, index }) };
      if (value.kind === 'article') articles.push({ ...target, paragraphs: [] });
      else if (value.kind === 'paragraph' && !value.bare) articles.at(-1)?.paragraphs.push(target);
    }
  });
  return articles;
}

/** Articles or paragraphs by their numbers. */
interface ByNumber<T extends Target> {
  having(wanted: Numeral): readonly T[];
  next(wanted: Numeral): Neighbours;
}

function byNumber<T extends Target>(targets: readonly T[]): ByNumber<T> {
  const having = Map.groupBy(targets, keyOf);
  let ranked: RankedNumbers | undefined;
  return {
    having: (wanted) => having.get(keyOf(wanted)) ?? [],
    next(wanted) {
      ranked ??= rankedNumbers(targets);
      const [lower, higher] = [ranked.lower(wanted, all), ranked.higher(wanted, all)];
      return { lower, higher, nearest: nearestOf(lower, higher, wanted) };
    },
  };
}

const all = () => true;

/** The paragraphs of all articles of one number: the draft may have several of them. */
const paragraphsOf = new WeakMap<readonly Article[], ByNumber<Target>>();

function judge(articles: ByNumber<Article>, reference: ArticleReference, offset: number): BrokenArticle | undefined {
  const { article, paragraph } = reference;
  const namesakes = articles.having(article);
  if (namesakes.length === 0) return { reference, offset, fault: 'article', wanted: article, neighbours: articles.next(article) };
  const paragraphs = paragraphsOf.get(namesakes) ?? byNumber(namesakes.flatMap((each) => each.paragraphs));
  paragraphsOf.set(namesakes, paragraphs);
  if (paragraph === undefined || namesakes.every((each) => each.paragraphs.length === 0) || paragraphs.having(paragraph).length > 0)
    return undefined;
  return { reference, offset, fault: 'paragraph', wanted: paragraph, neighbours: paragraphs.next(paragraph) };
}
