import type { Draft } from '../../draft/draft.ts';
import { gatherer, paragraphNumber } from '../../draft/paragraphs.ts';
import { whileSame } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { cutAfter, cutBefore } from '../../text/cut.ts';
import { overlaps } from '../../text/span.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { say } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, type FoundInParagraph, perParagraphs, placed, type Rule } from '../rule.ts';
import type { Damage } from './damage.ts';
import { hiddenCharacters } from './hidden-character.ts';
import { ligatures } from './ligature.ts';
import { mixedScripts } from './mixed-script.ts';
import { mojibake } from './mojibake.ts';

export const damagedCharacter: Rule = {
  id: 'damaged-character',
  severity: 'warning',
  summary: 'A character was spoilt by a conversion, hides in a word, or only looks like the right one.',
  check: perParagraphs((draft) => found(draft.paragraphs, reported(draft))),
};

/** More damage of one habit is reported as one finding. */
const mostReportedSingly = 5;

/** Damage by numbers, which stay the same when words before it change. */
interface DamageAt {
  /** The number of its paragraph in the draft. */
  readonly index: number;
  /** Its number among the damage of its paragraph. */
  readonly number: number;
}

/** A finding on one piece of damage, or on all of one habit: then `all` tells their places, the first one's among them. */
interface Reported extends DamageAt {
  readonly all: readonly DamageAt[] | undefined;
}

/** In order. The same list as long as paragraphs of the same numbers have damage of the same habits. */
const reported: (draft: Draft) => readonly Reported[] = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: gathered.hits(paragraphs) }),
  (a, b) => a.length === b.length && a.every(({ habit, begins }, at) => habit === b[at]?.habit && begins === b[at]?.begins),
  ({ paragraphs }) => {
    const all = gathered(paragraphs).flatMap(({ index, value }) =>
      value.flatMap(({ habit, begins }, number) => (begins && index === 0 ? [] : [{ index, number, habit }])),
    );
    return [...Map.groupBy(all, ({ habit }) => habit)]
      .flatMap(([habit, places]): Reported[] => {
        const [first] = places;
        return habit === undefined || first === undefined || places.length <= mostReportedSingly
          ? places.map(({ index, number }) => ({ index, number, all: undefined }))
          : [{ index: first.index, number: first.number, all: places }];
      })
      .sort((a, b) => a.index - b.index);
  },
);

const found = hitsOfItems(
  ({ number, all }: Reported, paragraph: Paragraph) => {
    const one = gathered.hits.of(paragraph)?.[number]?.found;
    return one && all ? asOneFinding(one, all) : one;
  },
  (a, b) => a.number === b.number && a.all === b.all,
);

const gathered = gatherer((paragraph) => {
  if (harmless.test(paragraph.text)) return undefined;
  const garbled = mojibake(paragraph.text);
  // Some of the characters that garbled text consists of are control characters.
  const hidden = [...hiddenCharacters(paragraph)].filter(({ span }) => !garbled.some((other) => overlaps(span, other.span)));
  const all = [...garbled, ...hidden, ...ligatures(paragraph.text), ...mixedScripts(paragraph.text)];
  return all.length === 0 ? undefined : all.map((damage) => damagedAt(paragraph, damage));
});

function damagedAt(paragraph: Paragraph, damage: Damage) {
  const { start, end } = damage.span;
  return {
    found: foundIn(paragraph, damage),
    habit: damage.habit,
    /** A byte order mark at the paragraph's beginning, which is right at a file's beginning only. */
    begins: start === 0 && paragraph.text.slice(start, end) === '\uFEFF',
  };
}

/** A cheap test: nearly all paragraphs have only these characters. */
const harmless = /^[\t\n\f\r\x20-\x7E‘’“”«»–—…•]*$/;

function foundIn({ text }: Paragraph, { span, told, repairs }: Damage): Found {
  const before = /[^\s\p{Cc}]{0,20}$/u.exec(text.slice(cutAfter(text, span.start - 20), span.start))?.[0] ?? '';
  const after = /^[^\s\p{Cc}]{0,20}/u.exec(text.slice(span.end, cutBefore(text, span.end + 20)))?.[0] ?? '';
  const place = before !== '' ? say('afterWords', { words: before }) : after !== '' ? say('beforeWords', { words: after }) : say('here');
  return {
    span,
    ...told(place),
    fixes: repairs.map(({ newText, certain }) =>
      replacement(
        newText === '' ? say('removeIt') : /^\s$/.test(newText) ? say('writeSpace') : say('write', { words: newText }),
        span,
        newText,
        certain,
      ),
    ),
  };
}

/** One finding for all damage of a habit, at its first place. */
function asOneFinding({ span, message, detail }: Found, all: readonly DamageAt[]): FoundInParagraph {
  return {
    span,
    message,
    detail: `${say('sameElsewhere', { count: all.length - 1 })} ${detail ?? ''}`,
    relatedIn: (draft) =>
      all.slice(1, mostReportedSingly + 1).map((each) => ({ span: foundAt(draft, each).span, message: say('sameHere') })),
    fixesIn(draft) {
      const each = all.map((at) => foundAt(draft, at).fixes ?? []);
      const certain = each.flatMap((fixes) => fixes.filter((fix) => fix.certain));
      // Where no repair is certain, the best of each place.
      const best = certain.length > 0 ? certain : each.flatMap((fixes) => fixes.slice(0, 1));
      if (best.length === 0) return [];
      return [
        { title: say('mendAll', { count: best.length }), certain: certain.length > 0, edits: () => best.flatMap((fix) => fix.edits()) },
      ];
    },
  };
}

/** In the draft. */
function foundAt({ paragraphs }: Draft, { index, number }: DamageAt): Found {
  const at = paragraphNumber(paragraphs, index);
  const damage = at && gathered.hits.of(at.paragraph)?.[number];
  if (at === undefined || damage === undefined) throw new RangeError(`No damage ${number} in paragraph ${index}`);
  return placed(damage.found, at.offset);
}
