import type { Draft } from '../draft/draft.ts';
import { type Placed, paragraphAt, paragraphNumber } from '../draft/paragraphs.ts';
import { whileIdentical } from '../draft/while-same.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { type Span, shift } from '../text/span.ts';
import { hitsOfItems } from '../tree/hits-of-items.ts';
import { MemoHolder } from '../tree/memo.ts';
import type { Related } from './finding.ts';
import { type Check, type Found, type FoundInParagraph, perParagraphs, type RuleContext } from './rule.ts';

/**
 * A check of findings that speak of several paragraphs. They are kept from one version of a draft to the next as long as the `inputs` are identical, one by
 * one: what `find` answers must depend on nothing else but where paragraphs stand. So a paragraph with a finding, or with a place that one points to, must have a hit
 * among the inputs.
 */
export function whileInputs(
  inputs: (draft: Draft, context: RuleContext) => readonly unknown[],
  find: (draft: Draft, context: RuleContext) => readonly Found[],
): Check {
  const kept = MemoHolder.memo<Draft, { readonly context: RuleContext; readonly found: readonly Found[] }>();
  const listed = whileIdentical(inputs, (draft, context) =>
    foundIn(draft, context)
      .map((found, number) => keptAt(draft, found, (now) => foundIn(now, context)[number]))
      .sort((a, b) => a.index - b.index),
  );
  const hits = hitsOfItems(
    ({ found }: FoundAt, _paragraph: Paragraph) => found,
    (a, b) => a.found === b.found,
  );
  return perParagraphs((draft, context) => hits(draft.paragraphs, listed(draft, context)));

  function foundIn(draft: Draft, context: RuleContext): readonly Found[] {
    const known = kept.get(draft);
    if (known?.context === context) return known.found;
    const found = find(draft, context);
    kept.set(draft, { context, found });
    return found;
  }
}

/** A finding with the number of its paragraph in the draft. */
interface FoundAt {
  readonly index: number;
  readonly found: FoundInParagraph;
}

/** `again` finds the same in another version, for its fixes: these are asked for one by one, and few. */
function keptAt(draft: Draft, { span, message, detail, related = [] }: Found, again: (now: Draft) => Found | undefined): FoundAt {
  const { index, offset } = placeOf(draft, span);
  const elsewhere = related.map((each) => placeable(draft, each));
  return {
    index,
    found: {
      span: shift(span, -offset),
      message,
      ...(detail !== undefined && { detail }),
      ...(related.length > 0 && { relatedIn: (now: Draft) => elsewhere.map((place) => place(now)) }),
      fixesIn: (now) => again(now)?.fixes ?? [],
    },
  };
}

/** Where it is in other versions. */
function placeable(draft: Draft, related: Related): (now: Draft) => Related {
  if ('uri' in related) return () => related;
  const { index, offset } = placeOf(draft, related.span);
  return (now) => ({ ...related, span: shift(related.span, (paragraphNumber(now.paragraphs, index)?.offset ?? 0) - offset) });
}

function placeOf({ paragraphs }: Draft, { start }: Span): Placed {
  const placed = paragraphAt(paragraphs, start);
  if (placed === undefined) throw new RangeError(`Nothing at ${start}`);
  return placed;
}
