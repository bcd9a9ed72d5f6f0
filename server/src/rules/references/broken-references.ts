import type { Draft } from '../../draft/draft.ts';
import { placedReference, type Reference, referencesIn } from '../../draft/references/references.ts';
import { type Scope, scopeHolding, scopesOf } from '../../draft/references/texts.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { gather } from '../../tree/measure.ts';
import { type BrokenReference, judge } from './judge-reference.ts';

/**
 * The broken ones among the references that can mean no other text. A text whose labels a converter has put apart from their paragraphs has none:
 * where its numbers belong is not known.
 */
export function brokenReferences(draft: Draft): readonly BrokenReference[] {
  const found: BrokenReference[] = [];
  const hits = broken(draft.paragraphs, ownReferences(draft.paragraphs), scopesOf(draft));
  eachHit(draft.paragraphs, hits, (all, _paragraph, _index, offset) => {
    for (const each of all) found.push({ ...each, reference: placedReference(each.reference, offset) });
  });
  return found;
}

const ownReferences = gather((paragraph: Paragraph) => {
  const own = referencesIn.hits.of(paragraph)?.filter((reference) => reference.own) ?? [];
  return own.length > 0 ? own : undefined;
});

/** As long as the texts have the same landmarks at the same numbers, a paragraph's references are as sound as they were. */
const broken = mapHits(
  (references: readonly Reference[], paragraph: Paragraph, scopes: readonly Scope[], index: number) => {
    const scope = scopeHolding(scopes, index);
    const found = references.flatMap((reference) => (scope && judge(scope, { paragraph, index }, reference)) ?? []);
    return found.length > 0 ? found : undefined;
  },
  (a, b) => a === b,
);
