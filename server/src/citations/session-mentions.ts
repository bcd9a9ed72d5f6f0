import { having } from '../languages/index.ts';
import { anyOf } from '../text/any-of.ts';
import type { Span } from '../text/span.ts';
import type { SessionOrgan } from './calendar.ts';
import { months } from './english.ts';

/** A session that a text names by its ordinal, with its organ and, where one stands beside it, its year. Offsets are those of the text. */
export interface SessionMention {
  /** Of the ordinal: "thirty-eighth". */
  readonly span: Span;
  readonly number: number;
  /** The organs that it can be: "the General Assembly" may be the one of the OAS or of the United Nations. */
  readonly organs: readonly SessionOrgan[];
  /** The years that the sentence gives to the session: "(2008)", "held in Medellín in June 2008". */
  readonly years: readonly { readonly year: number; readonly span: Span }[];
  /** True where something is still to be submitted to the session: "to report to the General Assembly at its …". */
  readonly awaited: boolean;
}

/** The English mentions of sessions in a paragraph. */
export function* sessionMentions(text: string): Generator<SessionMention> {
  for (const match of text.matchAll(mention)) {
    const number = ordinals.get((match.groups?.['ordinal'] ?? '').toLowerCase().replace(/[-\s]/g, ''));
    if (number === undefined) continue;
    const start = match.index;
    const before = sentenceBefore(text, start);
    const after = text.slice(start + match[0].length, start + match[0].length + reachUnits);
    const named = organOf(match[0], before, after);
    if (named === undefined) continue;
    const span = { start, end: start + (match.groups?.['ordinal'] ?? '').length };
    const years = yearsIn(yearAfter, after.slice(named.nameUnits), start + match[0].length + named.nameUnits);
    if (years.length === 0) years.push(...yearsIn(yearBefore, before, start - before.length));
    yield { span, number, organs: named.organs, years, awaited: submitted.test(before) };
  }
}

/** In UTF-16 code units: how far round an ordinal its organ and its year are looked for, about a line and a half. */
const reachUnits = 160;

const sessionWords = having(({ sessions }) => sessions);
const ordinals: ReadonlyMap<string, number> = new Map(
  sessionWords.flatMap(({ ordinals: { units, teens, tens, tenths } }) => [
    ...[...units, ...teens].map((word, at) => [word, at + 1] as const),
    ...tenths.map((word, at) => [word, 10 * (at + 2)] as const),
    ...tens.flatMap((ten, at) => units.map((unit, one) => [ten + unit, 10 * (at + 2) + one + 1] as const)),
  ]),
);
const ordinal = anyOf(sessionWords.flatMap(({ ordinals: { units, teens, tenths } }) => [...units, ...teens, ...tenths]));
const compound = sessionWords.map(({ ordinals: { units, tens } }) => `${anyOf(tens)}[-\\s]?${anyOf(units)}`).join('|');
const mention = new RegExp(
  `(?<![\\p{L}-])(?<ordinal>${compound}|${ordinal})\\s(?:(?:regular\\s|ordinary\\s)?session(?!\\p{L})|World\\sHealth\\sAssembly)`,
  'giu',
);

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reachUnits), start);
  return before.slice(before.search(/[^.;:]*$/));
}

const assembly = 'General\\sAssembly';
const parties =
  'Conference\\sof\\sthe\\sParties(?:\\sserving\\sas\\sthe\\s[Mm]eeting\\sof\\sthe\\sParties\\sto\\sthe\\s(?:Paris\\sAgreement|Kyoto\\sProtocol))?';
/** Any body, since the session is of the body named last before "its": an organ that stands farther back is not meant. */
const body = new RegExp(
  `(?:(?:OAS|United\\sNations|UN)\\s)?${assembly}(?:\\sof\\sthe\\s(?:OAS|Organization\\sof\\sAmerican\\sStates|United\\sNations))?|${parties}|(?:World\\s)?Health\\sAssembly|\\b(?:Council|Commission|Committee|Board|Conference|Body|Forum|Meeting|Congress|Parties|Assembly|Bodies|Group)\\b`,
  'gi',
);
const itsSession = /^,?\s(?:(?:convened|held|meeting|adopted|to\sbe\sheld)\s)?(?:at|in|during)\s(?:its|their|the)\s$/i;
const ofBody = new RegExp(`^\\sof\\s(?:the\\s)?(?<body>${body.source})`, 'i');
const otherConvention = /^\sto\sthe\s/;

/** The organs that may hold the session, and how many code units of what follows are their name. */
function organOf(
  mentioned: string,
  before: string,
  after: string,
): { readonly organs: readonly SessionOrgan[]; readonly nameUnits: number } | undefined {
  if (/Assembly$/i.test(mentioned)) return { organs: ['who/WHA'], nameUnits: 0 };
  const following = ofBody.exec(after);
  if (following !== null) return organsNamed(following.groups?.['body'] ?? '', after.slice(following[0].length), following[0].length);
  const last = [...before.matchAll(body)].at(-1);
  if (last === undefined || !itsSession.test(before.slice(last.index + last[0].length))) return undefined;
  return organsNamed(last[0], '', 0);
}

function organsNamed(name: string, rest: string, nameUnits: number): { organs: readonly SessionOrgan[]; nameUnits: number } | undefined {
  const organs = organsByName.find(({ pattern }) => pattern.test(name))?.organs;
  // A conference of the parties to another convention counts its own sessions.
  return organs === undefined || (organs.includes('unfccc/CP') && otherConvention.test(rest)) ? undefined : { organs, nameUnits };
}

const organsByName: readonly { readonly pattern: RegExp; readonly organs: readonly SessionOrgan[] }[] = [
  { pattern: /^(?:OAS\s.*|.*(?:OAS|American\sStates))$/i, organs: ['oas/AG'] },
  { pattern: /^(?:United\sNations\s.*|UN\s.*|.*United\sNations)$/i, organs: ['un/A'] },
  { pattern: /^General\sAssembly$/i, organs: ['oas/AG', 'un/A'] },
  { pattern: /Health\sAssembly$/i, organs: ['who/WHA'] },
  { pattern: /Paris\sAgreement$/i, organs: ['unfccc/CMA'] },
  { pattern: /^Conference\sof\sthe\sParties$/i, organs: ['unfccc/CP'] },
];

const year = '(?:19|20)\\d\\d';
const yearAfter = new RegExp(
  `^,?\\s(?:\\([^()]{0,60}?\\b${year}\\)|(?:(?:which\\s)?(?:was|is)\\s|to\\sbe\\s)?(?:held|convened|scheduled)\\s[^.;()]{0,100}?\\b${year}\\b|in\\s(?:${months}\\s)?${year}\\b|from\\s[^.;()]{0,60}?\\b${year}\\b)`,
);
const yearBefore = new RegExp(
  `\\bin\\s(?:${months}\\s)?${year},?\\s(?:by\\s)?(?:the\\s)?(?:(?:OAS|United\\sNations)\\s)?(?:${assembly}|(?:World\\s)?Health\\sAssembly|${parties}),?\\s(?:at|in|during)\\s(?:its|the)\\s$`,
);

function yearsIn(pattern: RegExp, text: string, offset: number): { year: number; span: Span }[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  return [...match[0].matchAll(new RegExp(`\\b${year}\\b`, 'g'))].map((each) => {
    const start = offset + match.index + each.index;
    return { year: Number(each[0]), span: { start, end: start + 4 } };
  });
}

const submitted = /\b(?:report|submit|present|transmit|convey)\b/i;
