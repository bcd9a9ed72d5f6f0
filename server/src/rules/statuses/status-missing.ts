import {
  gatherInPlace,
  listInPlace,
  type ParagraphInPlace,
  type Place,
  type PlacedIn,
  placeAt,
  placedAt,
  placesOf,
} from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import { contestedBrackets, isAgreed, type StampUsage, stampOf, stampUsage } from '../../draft/stamps/stamps.ts';
import { allWords } from '../../languages/index.ts';
import { stampLike } from '../../languages/statuses.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { lastWordStart } from '../../text/cut.ts';
import { shift } from '../../text/span.ts';
import type { Gathered } from '../../tree/measure.ts';
import { say, type Told, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { wordsFrom } from '../words-of.ts';
import { misstampOf } from './stamp-slips.ts';

export const statusMissing: Rule = {
  id: 'status-missing',
  severity: 'info',
  summary: 'A paragraph without a stamp, in a section that stamps most of its paragraphs.',
  check(draft) {
    // A cheap test, since most drafts have next to no stamps.
    const usage = stampUsage(draft);
    const places = placesOf(draft);
    if (usage.total < fewestStamps || usage.total * mostParagraphsPerStamp < candidates(places).count) return [];
    return sections.flatMap((section) => {
      const { stamped, bare } = entries[section];
      const count = stamped(places).count;
      if (count < fewestStamps || count < leastStampedShare * (count + bare(places).count)) return [];
      return listInPlace(draft, bare(places)).flatMap((each) => found(draft, usage, each));
    });
  },
};

/** Fewer stamps, or on a smaller share of a section's paragraphs, make no custom. */
const fewestStamps = 5;
const leastStampedShare = 0.6;
/** However many paragraphs cannot have a stamp. */
const mostParagraphsPerStamp = 10;

const sections = ['preamble', 'operative'] as const;
type StampedSection = (typeof sections)[number];

const entries = {
  preamble: { stamped: entriesOf('preamble', true), bare: entriesOf('preamble', false) },
  operative: { stamped: entriesOf('operative', true), bare: entriesOf('operative', false) },
};

function entriesOf(section: StampedSection, isStamped: boolean): Gathered<ParagraphInPlace, true> {
  return gatherInPlace((paragraph, place) =>
    stampedSectionOf(place) === section && takesStamp(paragraph, place) && (stampOf(paragraph) !== undefined) === isStamped
      ? true
      : undefined,
  );
}

const candidates = gatherInPlace((_, place) => stampedSectionOf(place));

/** The section of a paragraph that may have a stamp; undefined for others. */
function stampedSectionOf({ section, role, depth }: Place): StampedSection | undefined {
  if (depth > 0 || (role !== 'preambular' && role !== 'operative')) return undefined;
  return section === 'preamble' || section === 'operative' ? section : undefined;
}

/** Whether a paragraph should have a stamp: not one that is only proposed, introduces others, is to be moved, or has a wrong stamp. */
function takesStamp(paragraph: Paragraph, { label }: Place): boolean {
  const { text, content, tree } = paragraph;
  const words = text.slice(tree.label?.span.end ?? content.start, content.end);
  if (/:\s*$/.test(words) || !/\p{L}/u.test(words) || misstampOf(paragraph) !== undefined) return false;
  if (tree.nodes.some((node) => node.type === 'instruction')) return false;
  const [first, ...others] = tree.nodes.filter(
    (node) => node.type !== 'text' || /[\p{L}\d]/u.test(text.slice(node.span.start, node.span.end)),
  );
  if (first?.type === 'change' && others.length === 0) return false;
  return !(first?.type === 'bracketed' && others.length === 0 && (first.head !== undefined || (label?.suffix ?? 0) > 0));
}

function found(draft: Draft, { words }: StampUsage, each: PlacedIn): Found[] {
  if (isStampedBelow(draft, each)) return [];
  const { paragraph, offset, place } = each;
  const { text, content } = paragraph;
  const open = contestedBrackets(paragraph).length > 0;
  const fitting = words.filter(({ status }) => !open || !isAgreed(status)).map(({ written }) => written);
  const choices =
    fitting.length > 0 ? fitting.slice(0, mostOffers) : open ? [stampLike('pending', words[0]?.written ?? '').toUpperCase()] : [];
  const end = content.end;
  const tail = text.slice(Math.max(content.start, end - endingUnits), end);
  const joint = ended.test(tail) ? ' ' : '; ';
  const quoted = wordsFrom(paragraph, paragraph.tree.label?.span.end ?? content.start);
  return [
    {
      span: shift({ start: Math.max(content.start, lastWordStart(text, end)), end }, offset),
      ...told(place, quoted, choices),
      fixes: choices.map((words) => replacement(say('stampIt', { words }), shift({ start: end, end }, offset), joint + words)),
    },
  ];
}

function told(place: Place, words: string, [first, ...others]: readonly string[]): Told {
  const isPreamble = place.section === 'preamble';
  const name = nameIn(place);
  if (first === undefined) return tell(isPreamble ? 'stampMissingInPreamble' : 'stampMissing', { name, words });
  const stamps = others.reduce((list, stamp) => say('orStamp', { stamps: list, stamp }), first);
  return tell(isPreamble ? 'stampMissingInPreambleBut' : 'stampMissingBut', { name, words, stamps });
}

const mostOffers = 3;
/** Room for a mark and a conjunction. */
const endingUnits = 5;
const ended = new RegExp(`(?:[;.,:]|\\s${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]))})$`);

/** Whether a sub-paragraph has the stamp: it may stand on the last of them. */
function isStampedBelow(draft: Draft, { index, place }: PlacedIn): boolean {
  for (let next = index + 1; (placeAt(draft, next)?.depth ?? 0) > place.depth; next++) {
    const below = placedAt(draft, next);
    if (below !== undefined && stampOf(below.paragraph) !== undefined) return true;
  }
  return false;
}
