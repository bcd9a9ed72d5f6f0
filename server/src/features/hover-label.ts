import { placeAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import type { Placed } from '../draft/paragraphs.ts';
import { referencesTo } from '../draft/references/referred-paragraphs.ts';
import type { Library } from '../library/library.ts';
import { mainSymbol } from '../library/main-symbol.ts';
import { printsOf } from '../library/passages/prints.ts';
import { capitalized } from '../text/capitalized.ts';
import { escaped } from '../text/markdown.ts';
import { shift } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import type { Hover } from './data.ts';

/** On a paragraph's label: which paragraph it is, of how many, how often the draft refers to it, and which passages of adopted texts say nearly the same. `uri` is the draft's own, whose passages are no answer. */
export function labelCard(draft: Draft, placed: Placed, inside: number, library: Library, uri: string | undefined): Hover | undefined {
  const { label } = placed.paragraph.line;
  const place = placeAt(draft, placed.index);
  if (label === undefined || inside < label.span.start || inside >= label.span.end || place?.label === undefined) return undefined;
  const markdown = card([paragraphInWords(draft, placed), saidBefore(placed, library, uri)]);
  return { span: shift(label.span, placed.offset), markdown };
}

/** "Operative paragraph 5 of 12. The draft refers to it twice." */
function paragraphInWords(draft: Draft, placed: Placed): string {
  const members = seriesOf(draft).of(placed.index)?.members.length ?? 0;
  const references = referencesTo(draft, [placed.index]).length;
  const name = `**${escaped(capitalized(nameOf(draft, placed)))}**`;
  const counted = members > 1 ? say('ofSeries', { name, count: members }) : `${name}.`;
  if (references === 0) return counted;
  return `${counted} ${references === 1 ? say('referredOnce') : say('referredTimes', { count: references })}`;
}

function saidBefore({ paragraph }: Placed, library: Library, uri: string | undefined): string | undefined {
  const passages = library
    .passagesLike(printsOf(paragraph), mostRead)
    .filter((passage) => passage.uri !== uri && passage.share >= leastShare)
    .slice(0, mostNamed);
  if (passages.length === 0) return undefined;
  const named = passages.map((passage) => {
    const entry = library.entryOf(passage.uri);
    return `- **${escaped((entry && mainSymbol(entry)?.symbol) ?? entry?.title ?? '')}**, ${escaped(passage.name)}`;
  });
  return `${say('saidNearlySo')}\n\n${named.join('\n')}`;
}

/** Of the prints: about as many are shared as of the words' runs, and a card must be sure. */
const leastShare = 0.6;
const mostRead = 20;
/** The command lists all of them. */
const mostNamed = 3;
