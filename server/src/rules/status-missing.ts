import { byPlace, type InChunk } from '../draft/by-place.ts';
import type { Draft } from '../draft/draft.ts';
import { nameIn } from '../draft/naming.ts';
import { misstampOf } from '../draft/stamps/stamp-slips.ts';
import { contestedBrackets, isAgreed, type StampUsage, stampOf, stampUsage } from '../draft/stamps/stamps.ts';
import { type Place, type PlacedIn, placeAt, structure } from '../draft/structure.ts';
import { allWords } from '../languages/index.ts';
import { stampLike } from '../languages/statuses.ts';
import type { Paragraph } from '../syntax/paragraph.ts';
import { anyOf } from '../text/any-of.ts';
import { capitalized } from '../text/capitalized.ts';
import { shift } from '../text/span.ts';
import { wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const statusMissing: Rule = {
  id: 'status-missing',
  severity: 'info',
  summary: 'A paragraph without a stamp, in a section that stamps most of its paragraphs.',
  check(draft) {
    // Most drafts stamp next to nothing, and then nobody need ask which paragraphs would bear a stamp.
    const { total } = stampUsage(draft);
    if (total < fewest || total * most < candidates(draft).reduce((sum, { length }) => sum + length, 0)) return [];
    const chunks = stamped(draft).map(summed);
    return sections.flatMap((section) => {
      const count = (key: 'stamped' | 'all') => chunks.reduce((sum, each) => sum + each[section][key], 0);
      if (count('stamped') < fewest || count('stamped') < share * count('all')) return [];
      const usage = stampUsage(draft);
      return chunks.flatMap((each, at) => {
        const start = draft.paragraphs.before[at]?.index ?? 0;
        return each[section].without.flatMap((index) => found(draft, usage, start + index));
      });
    });
  },
};

/** Paragraphs, and their share of the section: a few stamps make no custom. */
const fewest = 5;
const share = 0.6;
/** However many of its paragraphs take no stamp. */
const most = 10;

const sections = ['preamble', 'operative'] as const;
type Section = (typeof sections)[number];

interface Entry {
  readonly section: Section;
  readonly stamped: boolean;
}

const stamped = byPlace((paragraph, place): Entry | undefined => {
  const section = sectionOf(place);
  return section !== undefined && takesStamp(paragraph, place) ? { section, stamped: stampOf(paragraph) !== undefined } : undefined;
});

const candidates = byPlace((_, place) => sectionOf(place));

/** Of a paragraph that a stamp could stand on. */
function sectionOf({ section, role, depth }: Place): Section | undefined {
  if (depth > 0 || (role !== 'preambular' && role !== 'operative')) return undefined;
  return section === 'preamble' || section === 'operative' ? section : undefined;
}

/** Not a proposed paragraph, which is not yet one of the draft's; nor one that introduces others, or is to be moved, or bears a wrong stamp. */
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

interface Sums {
  readonly stamped: number;
  readonly all: number;
  /** The numbers of the paragraphs without a stamp, from the chunk's start. */
  readonly without: readonly number[];
}

/** Kept with the chunk: most of a stamped draft's paragraphs have an entry. */
function summed(entries: readonly InChunk<Entry>[]): Readonly<Record<Section, Sums>> {
  let known = sums.get(entries);
  if (known === undefined) {
    known = { preamble: sumOf(entries, 'preamble'), operative: sumOf(entries, 'operative') };
    sums.set(entries, known);
  }
  return known;
}

const sums = new WeakMap<readonly InChunk<Entry>[], Readonly<Record<Section, Sums>>>();

function sumOf(entries: readonly InChunk<Entry>[], section: Section): Sums {
  const own = entries.filter(({ value }) => value.section === section);
  const without = own.filter(({ value }) => !value.stamped).map(({ index }) => index);
  return { stamped: own.length - without.length, all: own.length, without };
}

function found(draft: Draft, { words }: StampUsage, index: number): Found[] {
  const [each] = structure(draft, index, index + 1);
  if (each === undefined || isStampedBelow(draft, each)) return [];
  const { paragraph, offset, place } = each;
  const { text, content } = paragraph;
  const open = contestedBrackets(paragraph).length > 0;
  const fitting = words.filter(({ status }) => !open || !isAgreed(status)).map(({ written }) => written);
  const choices = fitting.length > 0 ? fitting.slice(0, 3) : open ? [stampLike('pending', words[0]?.written ?? '').toUpperCase()] : [];
  const end = content.end;
  const tail = text.slice(Math.max(content.start, end - 5), end);
  const joint = ended.test(tail) ? ' ' : '; ';
  const quoted = wordsFrom(paragraph, paragraph.tree.label?.span.end ?? content.start);
  return [
    {
      span: shift({ start: Math.max(content.start, lastWord(text, end)), end }, offset),
      message: `${capitalized(nameIn(place))}, “${quoted}”, bears no stamp, while most paragraphs of this ${place.section === 'preamble' ? 'preamble' : 'operative part'} do: is it agreed? Stamp it${choices.length > 0 ? ` ${choices.map((words) => `“${words}”`).join(' or ')}` : ''}.`,
      fixes: choices.map((words) => ({
        title: `Stamp it “${words}”`,
        certain: false,
        edits: () => [{ span: shift({ start: end, end }, offset), newText: joint + words }],
      })),
    },
  ];
}

const ended = new RegExp(`(?:[;.,:]|\\s${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]))})$`);

/** The stamp of a paragraph with sub-paragraphs may stand on the last of them. */
function isStampedBelow(draft: Draft, { index, place }: PlacedIn): boolean {
  for (let next = index + 1; (placeAt(draft, next)?.depth ?? 0) > place.depth; next++) {
    const [below] = structure(draft, next, next + 1);
    if (below !== undefined && stampOf(below.paragraph) !== undefined) return true;
  }
  return false;
}

/** Where the last word begins: the stamp belongs after it. */
function lastWord(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 40), end);
  return end - tail.length + Math.max(0, tail.search(/\S+$/));
}
