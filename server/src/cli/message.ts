import type { Draft, Finding, Fix, Related } from '../service.ts';
import { applyEdits, inOrder } from '../text/edit.ts';
import { shift, span } from '../text/span.ts';
import { excerptOf, fromOne, placeOf, replacementOf } from './places.ts';
import type { Changes, Message, MessageFix, RelatedPlace } from './report.ts';
import { pathOfSource } from './sources.ts';

/** What a rule found, or what is wrong with the file itself: that has no rule. */
export type FileFinding = Omit<Finding, 'rule' | 'ordinal'> & { readonly rule: string | null };

/** A finding of the draft with lines and columns in the place of offsets. */
export function messageOf(draft: Draft, { rule, severity, message, detail, span, related, fixes }: FileFinding): Message {
  return {
    rule,
    severity,
    text: message.toWellFormed(),
    ...(detail !== undefined && { detail: detail.toWellFormed() }),
    place: placeOf(draft, span),
    excerpt: excerptOf(draft, span),
    related: related.map((other) => relatedPlace(draft, other)),
    fixes: fixes.map((fix) => messageFixOf(draft, fix)),
  };
}

function relatedPlace(draft: Draft, related: Related): RelatedPlace {
  const text = related.message.toWellFormed();
  if ('uri' in related) return { path: pathOfSource(related.uri), place: fromOne(related.range), text };
  return { place: placeOf(draft, related.span), text };
}

/**
 * A fix that is larger and not certain is only named in a report. The renumbering of a long series is such a fix: every finding of the series has it, so a
 * report that carried it with each would grow with the square of the draft. At these limits a finding takes 5 KB of SARIF.
 */
const mostEdits = 20;
const mostUnits = 4_000;

/** Title and edits are computed when a report asks for them, since a renumbering takes long. */
function messageFixOf(draft: Draft, fix: Fix): MessageFix {
  return {
    get title() {
      return fix.title.toWellFormed();
    },
    certain: fix.certain,
    changes: () => changesOf(draft, fix),
  };
}

function changesOf(draft: Draft, fix: Fix): Changes | 'too large' | undefined {
  const wanted = fix.edits();
  if (wanted.length === 0) return undefined;
  if (!fix.certain && wanted.length > mostEdits) return 'too large';
  const edits = inOrder(wanted);
  const all = span(edits[0]?.span.start ?? 0, edits.at(-1)?.span.end ?? 0);
  const written = edits.reduce((sum, { newText }) => sum + newText.length, 0);
  if (!fix.certain && all.end - all.start + written > mostUnits) return 'too large';
  const within = edits.map(({ span, newText }) => ({ span: shift(span, -all.start), newText }));
  const whole = { span: all, newText: applyEdits(draft.slice(all), within) };
  return { parts: edits.map((edit) => replacementOf(draft, edit)), whole: replacementOf(draft, whole) };
}
