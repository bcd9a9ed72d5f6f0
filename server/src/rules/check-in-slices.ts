import type { Draft } from '../draft/draft.ts';
import { stretchesOf } from '../draft/stretches.ts';
import type { Settings } from '../settings/settings.ts';
import type { Slices } from '../text/slices.ts';
import { type Budget, stopwatch } from './budget.ts';
import type { RuleContext } from './rule.ts';
import { checkingDraft, type Findings } from './run.ts';

/**
 * As `checkDraft`, in slices short enough that others can be served between them, even of a long draft that nobody has looked at yet. A rule looks at the whole
 * draft at once, which takes the longest rule a second or two; so each stretch is checked by itself first, and the whole finds there what is kept with its
 * paragraphs. A check that is broken off has lost nothing: the next finds what it kept.
 */
export function* checkInSlices(
  draft: Draft,
  context: RuleContext,
  onError: (rule: string, error: unknown) => void,
  budget: Budget | undefined,
): Slices<Findings> {
  const watch = stopwatch(budget);
  const known = knownUnder(context.settings);
  const fresh = draft.isUnread ? [] : [...stretchesOf(draft)].filter(({ parts }) => !parts.every((part) => known.has(part)));
  for (const { parts, alone } of fresh.length > fewStretches ? fresh : []) {
    // Whatever goes wrong here goes wrong again, and is told of, in the check of the whole.
    yield* checkingDraft(alone(), context, () => {}, watch);
    for (const part of parts) known.add(part);
  }
  const findings = yield* checkingDraft(draft, context, onError, watch);
  for (const { parts } of fresh) for (const part of parts) known.add(part);
  return findings;
}

/** So many are checked with the whole in some 10 ms: an edit brings one or two. */
const fewStretches = 2;

const knownParts = new WeakMap<Settings, WeakSet<object>>();

/** The parts of drafts that have been checked under these settings. */
function knownUnder(settings: Settings): WeakSet<object> {
  const known = knownParts.get(settings) ?? new WeakSet();
  knownParts.set(settings, known);
  return known;
}
