import { gatherInPlace, listInPlace, type PlacedInValue, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { numbersAround } from '../../draft/numbering/numbers-around.ts';
import { shift, span } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found } from '../rule.ts';

/**
 * Two numbers in one before a paragraph, as a renumbering leaves them whose marks were lost: "1211." for 12 struck out and 11 put in. Only where the paragraph before has the number before one of the two, and where
 * the number as a whole cannot be meant: the paragraph after goes on with one of them too, or there is none.
 */
export function gluedNumbers(draft: Draft): readonly Found[] {
  return listInPlace(draft, astray(placesOf(draft))).flatMap((each) => found(draft, each) ?? []);
}

/** A number that does not follow the one before it; one that is too long for a paragraph's is no label, and is looked for in the text. */
const astray = gatherInPlace(({ text, content }, { section, role, label, previous }) => {
  if (section !== 'operative' || role === 'heading' || role === 'page') return undefined;
  if (label !== undefined && (previous === undefined || label.number <= previous.number + 1)) return undefined;
  const [written, before = '', digits = ''] = number.exec(text.slice(content.start, content.start + numberUnits)) ?? [];
  if (written === undefined) return undefined;
  const start = content.start + before.length;
  return { span: span(start, start + digits.length), digits };
});

const number = /^([[*]{0,3})(\d{2,6})\.(?=\s|$)/;
/** Room for a number in brackets and emphasis. */
const numberUnits = 12;

function found(draft: Draft, { index, offset, value }: PlacedInValue<NonNullable<ReturnType<typeof astray.of>>>): Found | undefined {
  const { digits } = value;
  const { before, after } = numbersAround(draft, index);
  // What follows the one before, or stands before the one after, is meant.
  if (before === undefined || [before.number + 1, (after?.number ?? 0) - 1].includes(Number(digits))) return undefined;
  const halves = Array.from({ length: digits.length - 1 }, (_, at) => [digits.slice(0, at + 1), digits.slice(at + 1)] as const);
  const both = halves.find(
    ([one, other]) => [one, other].every(isNumber) && Math.abs(Number(one) - Number(other)) <= mostMoved && [one, other].some(isDue),
  );
  if (both === undefined) return undefined;
  const [one, other] = both;
  const at = shift(value.span, offset);
  const due = [other, one].filter(isDue);
  return {
    span: at,
    ...tell('gluedNumbers', { written: `${digits}.`, first: one, second: other, before: before.number }),
    fixes: [...due, ...[other, one].filter((each) => !isDue(each))].map((each) =>
      replacement(say('write', { words: `${each}.` }), at, each),
    ),
  };

  function isDue(each: string): boolean {
    return Number(each) === (before?.number ?? 0) + 1 && (after === undefined || after.number === Number(each) + 1);
  }
}

/** A number that a paragraph bears. */
function isNumber(digits: string): boolean {
  return /^[1-9]\d{0,2}$/.test(digits);
}

/** Three paragraphs came or went at most. With more, a text that is quoted in part has numbers that look so: 4 and 15. */
const mostMoved = 3;
