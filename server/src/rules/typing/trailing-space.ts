import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';

export const trailingSpace: Rule = {
  id: 'trailing-space',
  severity: 'hint',
  summary: 'Spaces stand at the end of a line, where nobody sees them.',
  check: perParagraph(({ text }) =>
    mayTrail.test(text) ? Array.from(text.matchAll(atLineEnd), (match) => found(match.index, match[0].length)) : [],
  ),
};

/** A cheap test: the pattern below looks at every character. */
const mayTrail = /[ \t\u00A0\u2000-\u200A\u202F\u3000](?:[\r\n]|$)/;

/** Spaces of all widths and tabs, but not the form feed between printed pages, nor a byte order mark. */
const atLineEnd = /(?<![ \t\u00A0\u2000-\u200A\u202F\u3000])[ \t\u00A0\u2000-\u200A\u202F\u3000]+(?=[\r\n]|$)/g;

function found(start: number, length: number): Found {
  return {
    span: { start, end: start + length },
    ...(length === 1 ? tell('trailingSpace') : tell('trailingSpaces', { count: length })),
    fixes: [replacement(say('removeTrailing'), { start, end: start + length }, '', true)],
  };
}
