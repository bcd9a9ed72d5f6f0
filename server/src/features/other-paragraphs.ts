import type { PlacedIn } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { type OtherReference, otherReferenceAt, paragraphsNamed } from '../draft/references/paragraphs-of-others.ts';
import { numberNamed } from '../draft/references/references.ts';
import type { Library } from '../library/library.ts';
import type { ReadText } from '../library/text-index.ts';
import { capitalized } from '../text/capitalized.ts';
import { escaped } from '../text/markdown.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import type { Hover, Target } from './data.ts';
import { openingWords } from './opening-words.ts';
import { headOf, originOf } from './paragraph-references.ts';

/** Where “paragraph 3 of its resolution 60/288” leads: the labels of the paragraphs so numbered in the drafts of the workspace that bear the symbol. Undefined where no paragraph of another text is named. */
export async function otherParagraphs(
  draft: Draft,
  offset: number,
  library: Library,
  read: ReadText,
): Promise<readonly Target[] | undefined> {
  const named = otherReferenceAt(draft, offset);
  if (named === undefined) return undefined;
  const origin = originOf(named.reference);
  return (await found(named, library, read)).flatMap(({ uri, text, paragraphs }) =>
    paragraphs.map((each) => ({ uri, range: text.rangeOf(headOf(each)), origin })),
  );
}

/** How that paragraph begins; or that the workspace's text has none of this number. Undefined where the workspace has no such text. */
export async function otherParagraphCard(draft: Draft, offset: number, library: Library, read: ReadText): Promise<Hover | undefined> {
  const named = otherReferenceAt(draft, offset);
  const texts = named === undefined ? [] : await found(named, library, read);
  if (named === undefined || texts.length === 0) return undefined;
  const { reference, symbol } = named;
  const told = texts.flatMap(({ text, title, paragraphs }) =>
    paragraphs.slice(0, mostTold).map((each) =>
      say('paragraphOfText', {
        name: `**${escaped(capitalized(nameOf(text, each)))}**`,
        symbol: escaped(symbol),
        title: escaped(title),
        words: escaped(openingWords(each, shownUnits)),
      }),
    ),
  );
  const number = numberNamed(reference);
  const none = say('textLacksParagraph', {
    symbol: escaped(symbol),
    name: say(reference.section === 'preamble' ? 'preambularParagraph' : 'operativeParagraph', { number }),
  });
  return { span: originOf(reference), markdown: card(told.length > 0 ? told : [none]) };
}

interface FoundText {
  readonly uri: string;
  readonly title: string;
  readonly text: Draft;
  readonly paragraphs: readonly PlacedIn[];
}

async function found({ reference, key }: OtherReference, library: Library, read: ReadText): Promise<readonly FoundText[]> {
  const bearers = library.draftsWithSymbol(key).slice(0, mostTexts);
  const texts = await Promise.all(bearers.map(({ uri }) => read(uri)));
  return bearers.flatMap(({ uri, title }, at) => {
    const text = texts[at];
    return text === undefined || text.isUnread ? [] : { uri, title, text, paragraphs: paragraphsNamed(text, reference) };
  });
}

/** A person looks at no more of them; a text is seldom at hand more than once. */
const mostTexts = 3;
const mostTold = 2;
/** In UTF-16 code units: some three lines of a card. */
const shownUnits = 240;
