import type { Draft } from '../../draft/draft.ts';
import { paragraphAt } from '../../draft/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import type { Unused } from './suppression.ts';

/** Needs the findings of all other rules. So `run.ts` calls `describeUnused` when they are there, and the check itself finds nothing. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'info',
  summary: 'A comment silences a rule that finds nothing there.',
  check: () => [],
};

export function describeUnused(draft: Draft, { span, rules }: Unused): Found {
  const [first, second] = rules;
  return {
    span,
    ...(first === undefined
      ? tell('idleComment')
      : second === undefined
        ? tell('idleCommentOf', { rule: first })
        : tell('idleCommentOfSeveral', { count: rules.length, rules: rules.join(', ') })),
    fixes: [{ title: say('removeComment'), certain: false, edits: () => [{ span: withItsLine(draft, span), newText: '' }] }],
  };
}

/** The comment, with its line where it has one of its own. */
function withItsLine(draft: Draft, span: Span): Span {
  const placed = paragraphAt(draft.paragraphs, span.start);
  if (placed?.paragraph.line.form !== 'comment') return span;
  const { text, content } = placed.paragraph;
  const own = /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(content.end))?.[0].length ?? 0;
  return { start: placed.offset + content.start, end: placed.offset + content.end + own };
}
