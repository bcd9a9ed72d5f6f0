import { type PlacedIn, placedAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { Reference } from '../draft/references/references.ts';
import { referenceAt, referencesTo, referredParagraphs } from '../draft/references/referred-paragraphs.ts';
import { capitalized } from '../text/capitalized.ts';
import { escaped } from '../text/markdown.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';
import type { Hover } from './data.ts';
import { openingWords } from './opening-words.ts';

/** Where "paragraph 3 above" leads: the labels of the paragraphs that may be meant. */
export interface ParagraphsMeant {
  readonly origin: Span;
  readonly targets: readonly Span[];
}

export function paragraphsMeant(draft: Draft, offset: number): ParagraphsMeant | undefined {
  const found = referenceAt(draft, offset);
  return found && { origin: pointedAt(found.reference, offset), targets: referredParagraphs(draft, found).map(headOf) };
}

/** The references to the paragraph whose number stands at the offset, or that the reference there means; with its `declaration`, the number itself first. */
export function referencesToParagraph(draft: Draft, offset: number, declaration: boolean): readonly Span[] {
  const found = referenceAt(draft, offset);
  const paragraphs = found === undefined ? labelled(draft, offset) : referredParagraphs(draft, found);
  return [
    ...(declaration ? paragraphs.map(headOf) : []),
    ...referencesTo(
      draft,
      paragraphs.map(({ index }) => index),
    ).map(originOf),
  ];
}

/** On a reference: which paragraph it means, and how that begins. */
export function referenceCard(draft: Draft, offset: number): Hover | undefined {
  const found = referenceAt(draft, offset);
  if (found === undefined) return undefined;
  const meant = referredParagraphs(draft, found);
  if (meant.length === 0) return undefined;
  const told = meant
    .slice(0, mostTold)
    .map((each) => `**${escaped(capitalized(nameOf(draft, each)))}**: ${escaped(openingWords(each, shownUnits))}`);
  const doubt = meant.length > 1 ? say('ambiguousReference', { count: meant.length }) : undefined;
  return { span: pointedAt(found.reference, offset), markdown: card([...told, doubt]) };
}

/** The paragraph whose number stands at the offset. */
function labelled(draft: Draft, offset: number): readonly PlacedIn[] {
  const index = paragraphAt(draft.paragraphs, offset)?.index;
  const placed = index === undefined ? undefined : placedAt(draft, index);
  const label = placed?.place.label;
  if (placed === undefined || label === undefined) return [];
  const { start, end } = shift(label.span, placed.offset);
  return start <= offset && offset <= end ? [placed] : [];
}

/** The number alone where several stand in a row and one is pointed at; else all words of the reference. */
function pointedAt(reference: Reference, offset: number): Span {
  const own = originOf(reference);
  return touches(own, offset) ? own : reference.span;
}

/** Where a reference stands: its number alone where several stand in a row. */
export function originOf({ span, numberSpan, point, shared }: Reference): Span {
  return shared ? { start: numberSpan.start, end: Math.max(numberSpan.end, point?.span.end ?? 0) } : span;
}

/** The label; of a paragraph without one, its first line. */
export function headOf({ paragraph: { text, content }, place: { label }, offset }: PlacedIn): Span {
  if (label !== undefined) return shift(label.span, offset);
  const line = /[^\r\n]*/.exec(text.slice(content.start, content.end))?.[0].length ?? 0;
  return { start: offset + content.start, end: offset + content.start + line };
}

/** In UTF-16 code units: some three lines of a card. */
const shownUnits = 240;
const mostTold = 3;
