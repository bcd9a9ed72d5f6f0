import type { Placed } from '../draft/paragraphs.ts';
import type { Library } from '../library/library.ts';
import { mainSymbol } from '../library/main-symbol.ts';
import { printsOf } from '../library/passages/prints.ts';
import { escaped } from '../text/markdown.ts';
import { shift } from '../text/span.ts';
import type { Hover } from './data.ts';

/** On a paragraph's label: which passages of adopted texts say nearly what the paragraph says. `uri` is the draft's own, whose passages are no answer. */
export function labelCard({ paragraph, offset }: Placed, inside: number, library: Library, uri: string | undefined): Hover | undefined {
  const { label } = paragraph.line;
  if (label === undefined || inside < label.span.start || inside >= label.span.end) return undefined;
  const passages = library
    .passagesLike(printsOf(paragraph), mostRead)
    .filter((passage) => passage.uri !== uri && passage.share >= leastShare)
    .slice(0, mostNamed);
  if (passages.length === 0) return undefined;
  const named = passages.map(({ uri, name }) => {
    const entry = library.entryOf(uri);
    return `- **${escaped((entry && mainSymbol(entry)?.symbol) ?? entry?.title ?? '')}**, ${escaped(name)}`;
  });
  return { span: shift(label.span, offset), markdown: `Said nearly so before:\n\n${named.join('\n')}` };
}

/** Of the prints: about as many are shared as of the words' runs, and a card must be sure. */
const leastShare = 0.6;
const mostRead = 20;
/** The command lists all of them. */
const mostNamed = 3;
