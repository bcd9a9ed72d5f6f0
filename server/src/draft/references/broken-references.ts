import type { Paragraph } from '../../syntax/paragraph.ts';
import { Keeper } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { type BrokenReference, judge } from './judge-reference.ts';
import { referencesIn } from './references.ts';
import { type Scope, scopeHolding, scopesOf } from './text-scope.ts';

/**
 * The broken ones among the references that can mean no other text. A text whose labels a converter has put apart from their paragraphs has none:
 * where its numbers belong is not known.
 */
export function brokenReferences(draft: Draft): readonly BrokenReference[] {
  const scopes = scopesOf(draft);
  return referencesIn(draft.paragraphs).flatMap(({ paragraph, index, offset, value }) => {
    const scope = scopeHolding(scopes, index);
    if (scope === undefined || isSoundIn(paragraph, scope, index)) return [];
    const broken = value.flatMap((reference) => (reference.own ? (judge(scope, { paragraph, index, offset }, reference) ?? []) : []));
    if (broken.length === 0) sound.set(paragraph, { scope, index });
    return broken;
  });
}

function isSoundIn(paragraph: Paragraph, scope: Scope, index: number): boolean {
  const known = sound.get(paragraph);
  return known?.scope === scope && known.index === index;
}

/** Paragraphs whose references were all sound, with the text that they were judged in and their number: nothing else decides. */
const sound = Keeper.fact<Paragraph, { readonly scope: Scope; readonly index: number }>();
