import type { Draft } from '../../draft/draft.ts';
import { placedReference, type Reference, referencesIn } from '../../draft/references/references.ts';
import { type Scope, scopeHolding, scopesOf } from '../../draft/references/texts.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { eachHit } from '../../tree/hits.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { gather } from '../../tree/measure.ts';
import { type BrokenReference, judgeReference } from './judge-reference.ts';

/**
 * The broken references that can mean no other text. None in a text whose labels a converter has separated from their paragraphs, since it is not known
 * where its numbers belong.
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

/** Kept for each paragraph as long as the texts' landmarks and their places stay the same. */
const broken = mapHits(
  (references: readonly Reference[], paragraph: Paragraph, scopes: readonly Scope[], index: number) => {
    const scope = scopeHolding(scopes, index);
    const found = references.flatMap((reference) => (scope && judgeReference(scope, { paragraph, index }, reference)) ?? []);
    return found.length > 0 ? found : undefined;
  },
  (a, b) => a === b,
);
