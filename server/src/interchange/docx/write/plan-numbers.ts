import type { Draft } from '../../../draft/draft.ts';
import { type Series, type SeriesOfDraft, seriesOf } from '../../../draft/numbering/series.ts';
import type { Slices } from '../../../text/slices.ts';
import { inTurns } from '../../../tree/turns.ts';
import type { Piece } from '../line.ts';
import { changesOfLabel } from '../read/join-lines.ts';
import { readNumbering } from '../read/numbering.ts';
import { readStyles } from '../read/styles.ts';
import { readXml } from '../read/xml.ts';
import { hasNumberOf, type NumberForm, numberForm, withoutLabel } from './number-form.ts';
import { type List, numberingPart } from './numbering-part.ts';
import type { WordParagraph } from './story.ts';
import type { Template } from './templates.ts';

/** Where Word counts. */
export interface ListPlace {
  /** The number of the list. */
  readonly list: number;
  readonly level: number;
}

export interface PlannedNumbers {
  readonly lists: readonly List[];
  /** Of the paragraphs that Word numbers. The others have their labels written. */
  readonly placeOf: ReadonlyMap<WordParagraph, ListPlace>;
}

/**
 * Has Word number the series that count without a gap and without “bis”, each paragraph in the same form. Lists within such a series are levels of its list, or lists of their own where Word would go on counting in
 * another way. Nothing is taken for granted: the reader numbers the paragraphs, and a series whose labels it reads otherwise has them written. In slices.
 */
export function* planNumbers(draft: Draft, body: readonly WordParagraph[], template: Template): Slices<PlannedNumbers> {
  const all = yield* inTurns(() => seriesOf(draft));
  yield;
  const sound = yield* soundSeries(all, body);
  const ways = new Map(sound.slice(0, mostLists).map((each): [SoundSeries, Way] => [each, 'shared']));
  for (;;) {
    const planned = planWith(ways);
    yield;
    const wrong = yield* wrongSeries(planned, ways, body, template);
    if (wrong.size === 0) return planned;
    for (const each of wrong) {
      if (ways.get(each) === 'shared' && each.parent !== undefined) ways.set(each, 'own');
      else ways.delete(each);
    }
  }
}

/** A series has levels of the list around it, or a list of its own. */
type Way = 'shared' | 'own';

interface SoundSeries {
  readonly members: readonly WordParagraph[];
  readonly depth: number;
  readonly form: NumberForm;
  readonly start: number;
  /** The series that it stands in. */
  readonly parent: Series | undefined;
  readonly series: Series;
}

function* soundSeries(all: SeriesOfDraft, body: readonly WordParagraph[]): Slices<SoundSeries[]> {
  const byIndex = new Map(body.map((each) => [each.placed.index, each]));
  const found = new Set<Series>();
  for (const { placed } of body) {
    const series = all.of(placed.index);
    if (series !== undefined) found.add(series);
  }
  const sound: SoundSeries[] = [];
  for (const series of found) {
    yield;
    const members = series.members.flatMap(({ index }) => byIndex.get(index) ?? []);
    const [first] = members;
    const form = first && numberForm(first);
    const start = first?.placed.place.label?.number;
    if (first === undefined || form === undefined || start === undefined || members.length < leastMembers) continue;
    if (members.length < series.members.length) continue;
    if (!members.every((member, at) => hasNumberOf(member, form, start + at) && isInRightChange(member))) continue;
    const parent = series.parent && all.of(series.parent.index);
    sound.push({ members, depth: Math.min(first.placed.place.depth, deepestLevel), form, start, parent, series });
  }
  return sound;
}

/** Real texts have some dozens. Beyond them, the numbers are written. */
const mostLists = 1000;

/** One number is no series. */
const leastMembers = 2;
/** From 0: a list has nine levels. */
const deepestLevel = 8;

/** A number comes and goes with all words of its paragraph: whether it is in the change that they are in, if they are in any. */
function isInRightChange(paragraph: WordParagraph): boolean {
  const [first] = paragraph.pieces;
  if (first?.type !== 'text') return false;
  const words = withoutLabel(paragraph).flatMap((piece): Extract<Piece, { type: 'text' }>[] =>
    piece.type === 'note' ? [{ type: 'text', text: '*', changes: piece.changes }] : piece.type === 'text' ? [piece] : [],
  );
  const { ins, del } = changesOfLabel({}, words);
  return ins === first.changes.ins && del === first.changes.del && words.some(({ text }) => text.trim() !== '');
}

function planWith(ways: ReadonlyMap<SoundSeries, Way>): PlannedNumbers {
  const lists: { levels: Map<number, NumberForm>; starts: Map<number, number> }[] = [];
  const listOf = new Map<Series, number>();
  const placeOf = new Map<WordParagraph, ListPlace>();
  for (const [each, way] of ways) {
    const { members, depth, form, start, parent, series } = each;
    const around = way === 'shared' && parent !== undefined ? listOf.get(parent) : undefined;
    const list = around ?? lists.push({ levels: new Map(), starts: new Map() }) - 1;
    const { levels, starts } = lists[list] ?? {};
    if (levels?.has(depth) !== true) {
      levels?.set(depth, form);
      starts?.set(depth, start);
    }
    listOf.set(series, list);
    for (const member of members) placeOf.set(member, { list, level: depth });
  }
  return {
    lists: lists.map(({ levels, starts }) => ({
      levels: new Map([...levels].map(([level, form]) => [level, { form, start: starts.get(level) ?? 1 }])),
    })),
    placeOf,
  };
}

function* wrongSeries(
  { lists, placeOf }: PlannedNumbers,
  ways: ReadonlyMap<SoundSeries, Way>,
  body: readonly WordParagraph[],
  template: Template,
): Slices<ReadonlySet<SoundSeries>> {
  const seriesOfMember = new Map([...ways.keys()].flatMap((each) => each.members.map((member) => [member, each] as const)));
  const label = readNumbering(
    readXml(new TextEncoder().encode(numberingPart(lists, template)), { elements: 0 }),
    readStyles(undefined),
  ).numberer();
  yield;
  const wrong = new Set<SoundSeries>();
  for (const [at, paragraph] of body.entries()) {
    if (at % sliceParagraphs === sliceParagraphs - 1) yield;
    const place = placeOf.get(paragraph);
    const series = seriesOfMember.get(paragraph);
    if (place === undefined || series === undefined) continue;
    if (label(`${place.list + 1}`, place.level)?.text !== `${paragraph.label} `) wrong.add(series);
  }
  return wrong;
}

/** Numbering so many takes a millisecond or two. */
const sliceParagraphs = 256;
