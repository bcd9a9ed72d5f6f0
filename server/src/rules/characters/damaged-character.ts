import { gatherer } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { cutAfter, cutBefore } from '../../text/cut.ts';
import { overlaps } from '../../text/span.ts';
import { replacement } from '../finding.ts';
import { type Found, placed, type Rule } from '../rule.ts';
import type { Damage } from './damage.ts';
import { hiddenCharacters } from './hidden-character.ts';
import { ligatures } from './ligature.ts';
import { mixedScripts } from './mixed-script.ts';
import { mojibake } from './mojibake.ts';

export const damagedCharacter: Rule = {
  id: 'damaged-character',
  severity: 'warning',
  summary: 'A character was spoilt by a conversion, hides in a word, or only looks like the right one.',
  check: (draft) => {
    const all = gathered(draft.paragraphs)
      .flatMap(({ offset, value }) => value.map(({ found, habit }) => ({ found: placed(found, offset), habit })))
      // A byte order mark is right at a file's beginning only.
      .filter(({ found: { span } }) => span.start > 0 || draft.slice(span) !== '\uFEFF');
    return Array.from(Map.groupBy(all, ({ habit }) => habit)).flatMap(([habit, each]) => {
      const found = each.map((one) => one.found);
      return habit === undefined || found.length <= mostReportedSingly ? found : asOneFinding(found);
    });
  },
};

/** More damage of one habit is reported as one finding. */
const mostReportedSingly = 5;

const gathered = gatherer((paragraph) => {
  if (harmless.test(paragraph.text)) return undefined;
  const garbled = mojibake(paragraph.text);
  // Some of the characters that garbled text consists of are control characters.
  const hidden = [...hiddenCharacters(paragraph)].filter(({ span }) => !garbled.some((other) => overlaps(span, other.span)));
  const all = [...garbled, ...hidden, ...ligatures(paragraph.text), ...mixedScripts(paragraph.text)];
  return all.length === 0 ? undefined : all.map((damage) => ({ found: foundIn(paragraph, damage), habit: damage.habit }));
});

/** A cheap test: nearly all paragraphs have only these characters. */
const harmless = /^[\t\n\f\r\x20-\x7E‘’“”«»–—…•]*$/;

function foundIn({ text }: Paragraph, { span, what, repairs }: Damage): Found {
  const before = /[^\s\p{Cc}]{0,20}$/u.exec(text.slice(cutAfter(text, span.start - 20), span.start))?.[0] ?? '';
  const after = /^[^\s\p{Cc}]{0,20}/u.exec(text.slice(span.end, cutBefore(text, span.end + 20)))?.[0] ?? '';
  const place = before !== '' ? `after “${before}”` : after !== '' ? `before “${after}”` : 'here';
  return {
    span,
    message: what.replace('@', () => place),
    fixes: repairs.map(({ newText, certain }) =>
      replacement(newText === '' ? 'Remove it' : /^\s$/.test(newText) ? 'Write a space' : `Write “${newText}”`, span, newText, certain),
    ),
  };
}

/** One finding for all damage of a habit, at its first place. */
function asOneFinding(found: readonly Found[]): Found[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const certain = found.flatMap(({ fixes = [] }) => fixes.filter((fix) => fix.certain));
  // Where no repair is certain, the best of each place.
  const best = certain.length > 0 ? certain : found.flatMap(({ fixes = [] }) => fixes.slice(0, 1));
  return [
    {
      span: first.span,
      message: `${first.message} The same stands at ${others.length} other places.`,
      related: others.slice(0, mostReportedSingly).map(({ span }) => ({ span, message: 'The same here' })),
      fixes:
        best.length === 0
          ? []
          : [{ title: `Mend all ${best.length} places`, certain: certain.length > 0, edits: () => best.flatMap((fix) => fix.edits()) }],
    },
  ];
}
