import type { Draft } from '../../draft/draft.ts';
import { keyOf, type Numeral, sameNumber } from '../../draft/numbering/numeral.ts';
import { sameLandmark } from '../../draft/references/landmarks.ts';
import { type NearestNumbers, type NumberedItem, nearestNumbersAmong, nearestOf } from '../../draft/references/nearest-numbers.ts';
import { type RankedNumbers, rankedNumbers } from '../../draft/references/ranked-numbers.ts';
import { landmarksOf, scopesOf } from '../../draft/references/texts.ts';
import { whileSame } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { type ArticleReference, articleReferencesIn, type NumberAt } from './article-references.ts';

/** A reference to an article, or to a paragraph of an article, that the draft does not have. */
export interface BrokenArticle {
  readonly reference: ArticleReference;
  /** Where the reference's paragraph starts: its spans are relative to it. */
  readonly offset: number;
  readonly fault: 'article' | 'paragraph';
  readonly wanted: NumberAt;
  readonly nearestNumbers: NearestNumbers;
}

/** The broken references to articles, in a draft with several. Articles are numbered through the whole draft. */
export function brokenArticles(draft: Draft): readonly BrokenArticle[] {
  const { paragraphs } = draft;
  const references = articleReferencesIn.hits(paragraphs);
  if (references.count === 0) return [];
  const articles = articlesOf(draft);
  if (articles.byNumber.size < fewestArticles) return [];
  const found: BrokenArticle[] = [];
  eachHit(paragraphs, broken(paragraphs, references, articles), (all, _paragraph, _index, offset) => {
    for (const each of all) found.push({ ...each, offset });
  });
  return found;
}

/** A draft with one article speaks mostly of those of other texts. */
const fewestArticles = 2;

/** Kept for each paragraph as long as the draft's articles stay the same. */
const broken = mapHits(
  (references: readonly ArticleReference[], _paragraph: Paragraph, articles: Articles) => {
    const found = references.flatMap((reference) => judgeArticle(articles, reference) ?? []);
    return found.length > 0 ? found : undefined;
  },
  (a, b) => a === b,
);

interface Article extends NumberedItem {
  readonly paragraphs: readonly NumberedItem[];
}

interface Articles {
  /** In the order of the text. */
  readonly all: readonly Article[];
  readonly ranked: RankedNumbers;
  readonly byNumber: ReadonlyMap<string, readonly Article[]>;
}

const articlesOf = whileSame(landmarksOf, sameLandmark, (draft): Articles => {
  const articles: (NumberedItem & { paragraphs: NumberedItem[] })[] = [];
  for (const scope of scopesOf(draft)) {
    for (const { index, value } of scope.landmarksFrom(0)) {
      if (value.kind === 'article') articles.push({ number: value.number, suffix: value.suffix, index, paragraphs: [] });
      else if (value.kind === 'paragraph' && !value.bare)
        articles.at(-1)?.paragraphs.push({ number: value.number, suffix: value.suffix, index });
    }
  }
  return { all: articles, ranked: rankedNumbers(articles), byNumber: Map.groupBy(articles, keyOf) };
});

function nextTo(ranked: RankedNumbers, wanted: Numeral): NearestNumbers {
  const [lower, higher] = [ranked.lower(wanted, () => true), ranked.higher(wanted, () => true)];
  return { lower, higher, nearest: nearestOf(lower, higher, wanted) };
}

function judgeArticle(articles: Articles, reference: ArticleReference): Omit<BrokenArticle, 'offset'> | undefined {
  const namesakes = articles.byNumber.get(keyOf(reference.article)) ?? [];
  if (namesakes.length === 0 && isOutside(articles, reference.article)) return undefined;
  if (namesakes.length === 0)
    return {
      reference,
      fault: 'article',
      wanted: reference.article,
      nearestNumbers: nextTo(articles.ranked, reference.article),
    };
  const paragraphs = namesakes.flatMap((each) => each.paragraphs);
  const { paragraph } = reference;
  if (paragraph === undefined || paragraphs.length === 0 || paragraphs.some((each) => sameNumber(each, paragraph))) return undefined;
  return { reference, fault: 'paragraph', wanted: paragraph, nearestNumbers: nearestNumbersAmong(paragraphs, paragraph) };
}

/** Of a part of a text, which begins elsewhere, the other articles are not at hand. */
function isOutside({ all }: Articles, { number }: Numeral): boolean {
  const numbers = all.map((each) => each.number);
  const lowest = Math.min(...numbers);
  return lowest > 1 && (number < lowest || number > Math.max(...numbers));
}
