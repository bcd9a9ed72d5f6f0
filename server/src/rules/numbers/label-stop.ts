import { gatherInPlace, listInPlace, type PlacedInValue, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { numbersAround } from '../../draft/numbering/numbers-around.ts';
import { operativeVerbs } from '../../draft/openings/operative-verbs.ts';
import { openingVerb } from '../../syntax/line-form.ts';
import { shift, span } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';

export const labelStop: Rule = {
  id: 'label-stop',
  severity: 'warning',
  summary: 'A paragraph’s number lacks its full stop: “7 Decides” between 6 and 8.',
  check: (draft) => listInPlace(draft, bare(placesOf(draft))).flatMap((each) => found(draft, each) ?? []),
};

/** A number at the beginning that is no label, before a verb that opens operative paragraphs. */
const bare = gatherInPlace(({ text, content }, { section, label }) => {
  if (section !== 'operative' || label !== undefined) return undefined;
  const [written, before = '', digits = ''] = number.exec(text.slice(content.start, content.start + numberUnits)) ?? [];
  if (written === undefined || !operativeVerbs.has(openingVerb(text, content.start + written.length))) return undefined;
  const start = content.start + before.length;
  return { span: span(start, start + digits.length), number: Number(digits) };
});

const number = /^([[*]{0,3})(\d{1,3})[ \u00a0]{1,2}(?=[*[]{0,3}\p{Lu})/u;
/** Room for a number in brackets and emphasis, and a letter. */
const numberUnits = 16;

/** Only between two paragraphs of one series that leave room for it: else the number may be a note's or a table's. */
function found(draft: Draft, { index, offset, value }: PlacedInValue<NonNullable<ReturnType<typeof bare.of>>>): Found | undefined {
  const { before, after } = numbersAround(draft, index);
  if (before === undefined || after === undefined) return undefined;
  const isNext = value.number === before.number + 1 && after.number === value.number + 1;
  const isOdd = !isNext && after.number === before.number + 2;
  if (!isNext && !isOdd && (value.number <= before.number || after.number <= value.number)) return undefined;
  const due = `${isOdd ? before.number + 1 : value.number}.`;
  const at = shift(value.span, offset);
  return {
    span: at,
    ...tell('labelStop', { number: value.number, before: before.number, after: after.number, due }),
    fixes: [replacement(say('write', { words: due }), at, due, isNext)],
  };
}
