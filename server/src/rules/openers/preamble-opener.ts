import { conventionOf } from '../../draft/convention.ts';
import type { PlacedInValue } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { languageAt } from '../../draft/language.ts';
import { nameIn } from '../../draft/naming.ts';
import { addingWord, openerOf, withoutAdding } from '../../draft/openings/opener.ts';
import { counter } from '../../draft/paragraphs.ts';
import { capitalized } from '../../text/capitalized.ts';
import { shift } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import type { Found, Rule } from '../rule.ts';
import { whileInputs } from '../while-inputs.ts';
import { nextOpening, type OpenerSlip, openerInputs, openerSlips } from './opener-slips.ts';

export const preambleOpener: Rule = {
  id: 'preamble-opener',
  severity: 'info',
  summary: 'A preambular paragraph does not open as the others of its section do.',
  check: whileInputs(
    (draft, { settings }) => [conventionOf(draft, settings.convention) !== undefined, ...openerInputs(draft), ...customOf(draft)],
    (draft, { settings }) => {
      if (conventionOf(draft, settings.convention) === undefined) return [];
      const slips = openerSlips(draft).filter(({ index }) => languageAt(draft, index)?.preambularForms !== undefined);
      if (slips.length === 0) return [];
      const [also, opened] = customOf(draft);
      const unopened = slips.filter(({ value }) => value.kind === 'unopened').length;
      return slips
        .filter(({ value }) => value.kind !== 'repeated' || also >= timesOfCustom)
        .filter(({ value }) => value.kind !== 'unopened' || opened >= timesOfCustom + openedPerUnopened * unopened)
        .map((slip) => found(draft, slip));
    },
  ),
};

/** How many paragraphs have an opener with ALSO, and how many any opener. */
function customOf({ paragraphs }: Draft): readonly [also: number, opened: number] {
  const counts = openers(paragraphs);
  return [counts.get('also') ?? 0, counts.get('opened') ?? 0];
}

/** A draft that does something so often has the custom. */
const timesOfCustom = 2;
/** For each paragraph without an opener, so many must have one. */
const openedPerUnopened = 3;

const openers = counter(function* (paragraph) {
  const opener = openerOf(paragraph);
  if (opener === undefined) return;
  yield 'opened';
  if (opener.also) yield 'also';
});

function found(draft: Draft, { paragraph, place, index, offset, value }: PlacedInValue<OpenerSlip>): Found {
  const { start, end } = value.kind === 'unopened' ? value.words : value.opener.span;
  const words = paragraph.text.slice(start, end).replace(/\s+/g, ' ');
  const name = nameIn(place);
  const span = shift({ start, end }, offset);
  switch (value.kind) {
    case 'also first': {
      const plain = withoutAdding(words);
      const later = nextOpening(draft, index, value.opener.key);
      const there = later && nameIn(later.place);
      const adding = addingWord(words);
      if (later === undefined || there === undefined) return { span, ...tell('alsoFirst', { words, name, plain, adding }) };
      return {
        span,
        ...tell('alsoFirstOfTwo', { words, name, plain, adding, later: there }),
        related: [{ span: shift(later.opener.span, later.offset), message: capitalized(say('opensWithIt', { name: there })) }],
      };
    }
    case 'repeated':
      return { span, ...tell('openedAgain', { words, name }) };
    case 'under a chapeau':
      return { span, ...tell('underChapeau', { words, chapeau: value.chapeau }) };
    case 'unopened':
      return { span, ...tell('unopened', { name, words }) };
  }
}
