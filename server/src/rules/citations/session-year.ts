import { inWords, mayMeetIn, type SessionOrgan, sessionNamed, sessionsIn, yearsOf } from '../../citations/calendar.ts';
import { ordinal } from '../../citations/english.ts';
import { type SessionMention, sessionMentions } from '../../citations/session-mentions.ts';
import { gatherInPlace, placeAt, placesOf } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { languageAt, languagesAt } from '../../draft/language.ts';
import { gatherer, type PlacedValue } from '../../draft/paragraphs.ts';
import { unchanged } from '../../draft/while-same.ts';
import { capitalized } from '../../text/capitalized.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { say, tell } from '../../wording/say.ts';
import { type Fix, replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { whileInputs } from '../while-inputs.ts';
import { citedFamilies } from './cited-families.ts';
import { draftYear } from './draft-year.ts';

export const sessionYear: Rule = {
  id: 'session-year',
  severity: 'warning',
  summary: 'A session’s ordinal does not fit the year beside it, or it met before the draft that reports to it.',
  check: whileInputs(
    (draft) => {
      const mentions = sameMentions(draft);
      return mentions.length === 0 ? [] : [mentions, languages(draft), draftYear(draft), ...citedFamilies(draft)];
    },
    (draft) => {
      const cited = citedFamilies(draft);
      return gatherMentions(draft.paragraphs)
        .filter(({ index }) => languageAt(draft, index)?.sessions !== undefined)
        .flatMap((gathered) =>
          gathered.value.flatMap((mention) => {
            // Each convention has its Conference of the Parties, which counts its own sessions.
            if (mention.organs.includes('unfccc/CP') && !cited.has('unfccc')) return [];
            const organs = mention.organs.filter((organ) => mention.organs.length === 1 || cited.has(organ.replace(/\/.*/, '')));
            return foundIn(draft, gathered, mention, organs.length > 0 ? organs : mention.organs) ?? [];
          }),
        );
    },
  ),
};

const gatherMentions = gatherer((paragraph) => {
  const found = /session|Health\sAssembly/i.test(paragraph.text) ? [...sessionMentions(paragraph.text)] : [];
  return found.length > 0 ? found : undefined;
});

const mentionsInPlace = gatherInPlace((paragraph, place) => {
  const mentions = gatherMentions.hits.of(paragraph);
  return mentions && { mentions, place };
});

const sameMentions = unchanged((draft) => ({ tree: placesOf(draft), hits: mentionsInPlace(placesOf(draft)) }));

const languages = languagesAt(sameMentions);

/** The finding on a session that fits none of the organs that may be meant. */
function foundIn(
  draft: Draft,
  gathered: PlacedValue<unknown>,
  mention: SessionMention,
  organs: readonly SessionOrgan[],
): Found | undefined {
  const { number, years } = mention;
  if (years.length > 0) {
    const fits = years.some(({ year }) => organs.some((organ) => mayMeetIn(organ, number, year)));
    return fits ? undefined : contradiction(gathered, mention, organs);
  }
  const latest = Math.max(...organs.flatMap((organ) => yearsOf(organ, number)));
  const drafted = mention.awaited && isOperative(draft, gathered.index) ? draftYear(draft) : undefined;
  if (drafted === undefined || latest >= drafted) return undefined;
  return {
    span: shift(mention.span, gathered.offset),
    ...tell('sessionTooEarly', { year: latest, drafted, session: organs.map((organ) => nameOfSession(organ, number)).join(', ') }),
  };
}

function isOperative(draft: Draft, index: number): boolean {
  const role = placeAt(draft, index)?.role;
  return role === 'operative' || role === 'sub-paragraph';
}

function contradiction({ paragraph, offset }: PlacedValue<unknown>, mention: SessionMention, organs: readonly SessionOrgan[]): Found {
  const { number, span, years } = mention;
  const last = years.at(-1);
  const facts = organs.map((organ) => say('sessionMet', { session: nameOfSession(organ, number), when: inWords(yearsOf(organ, number)) }));
  const written = paragraph.text.slice(span.start, span.end);
  const edit = (title: string, at: { start: number; end: number }, newText: string): Fix => replacement(title, shift(at, offset), newText);
  const sessions = last === undefined ? [] : organs.flatMap((organ) => sessionsIn(organ, last.year));
  const otherYears = years.length === 1 ? organs.flatMap((organ) => yearsOf(organ, number)) : [];
  return {
    span: shift(span, offset),
    ...tell('sessionYear', { written: oneLine(written), years: years.map(({ year }) => year).join(', '), facts: facts.join(', ') }),
    related: years.map((each) => ({ span: shift(each.span, offset), message: say('yearOfSession') })),
    fixes: [
      ...[...new Set(sessions)].map((session) => edit(say('write', { words: ordinal(session) }), span, cased(ordinal(session), written))),
      ...[...new Set(otherYears)].flatMap((year) =>
        last === undefined ? [] : edit(say('writeSymbol', { symbol: year }), last.span, String(year)),
      ),
    ],
  };
}

function nameOfSession(organ: SessionOrgan, number: number): string {
  const [family = '', ...rest] = organ.split('/');
  return sessionNamed(family, rest.join('/'), number);
}

/** Words with capitals as in those that they replace. */
function cased(words: string, like: string): string {
  if (like === like.toUpperCase()) return words.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? capitalized(words) : words;
}
