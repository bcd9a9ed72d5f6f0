import { once } from '../../tree/memo.ts';
import { eachNode } from '../document/path.ts';
import type { PlacedIn, Section } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { keyOf, type Numeral, numbersParagraph } from './numeral.ts';

/** Labels that count one after the other, at one depth, between two starts or within one parent. Headings count apart from paragraphs. */
export interface Series {
  /** In the order of the text; all have a label. */
  readonly members: readonly PlacedIn[];
  /** Those that "paragraph 3" may mean, under `bearerKey`. */
  readonly bearers: ReadonlyMap<string, readonly PlacedIn[]>;
  /** The text of a compilation that it begins in: how many parts of the document have begun. */
  readonly text: number;
  /** The member of the outermost series below which it stands; undefined for one of the outermost. */
  readonly parent: PlacedIn | undefined;
}

/** All series of a draft. Paragraphs are named by their index. */
export interface SeriesOfDraft {
  /** The series that the paragraph's own label belongs to. */
  of(index: number): Series | undefined;
  /** The outermost series within which the paragraph stands, numbered or not: that of the last number before it in its division of the document, or of the first after it. */
  around(index: number): Series | undefined;
  textAt(index: number): number;
  /** How many paragraphs of one part of a text bear this number. */
  countBearers(text: number, section: Section, number: Numeral): number;
}

/** Walks the whole draft, once: for what a person asked for, never at a keystroke. */
export const seriesOf = once((draft: Draft): SeriesOfDraft => {
  const own = new Map<number, Series>();
  const around: (Series | undefined)[] = [];
  const texts: number[] = [];
  const counts = new Map<string, number>();
  const headings = new Map<string, Growing>();
  let open: Growing[] = [];
  let outermost: Growing | undefined;
  /** Where the division begins that has no number yet. */
  let unnumbered = 0;
  let text = 0;
  eachNode(draft, (node, each) => {
    if (node.type === 'part') text++;
    if (each === undefined) {
      if (node.type === 'list') return;
      outermost = undefined;
      unnumbered = around.length;
      return;
    }
    const { place, index } = each;
    if (place.label !== undefined && place.role === 'heading') {
      open = open.slice(0, 1);
      const kind = place.label.kind;
      const series = continued(headings.get(kind), each, text, undefined);
      headings.set(kind, series);
      own.set(index, series);
    } else if (place.label !== undefined && place.role !== 'note' && place.role !== 'option') {
      open = open.slice(0, place.depth + 1);
      const series = continued(open[place.depth], each, text, place.depth > 0 ? open[0]?.members.at(-1) : undefined);
      open[place.depth] = series;
      own.set(index, series);
      if (outermost === undefined) around.fill(open[0], unnumbered);
      outermost = open[0];
      if (bearsNumber(each)) {
        const key = `${text} ${bearerKey(place.section, place.label)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    around.push(outermost);
    texts.push(text);
  });
  return {
    of: (index) => own.get(index),
    around: (index) => around[index],
    textAt: (index) => texts[index] ?? 0,
    countBearers: (of, section, number) => counts.get(`${of} ${bearerKey(section, number)}`) ?? 0,
  };
});

/** True for an outermost paragraph with a number. */
export function bearsNumber({ place: { label, depth, role } }: PlacedIn): boolean {
  return depth === 0 && role !== 'heading' && label !== undefined && numbersParagraph(label);
}

/** A number in one part of a text. */
export function bearerKey(section: Section, number: Numeral): string {
  return `${section} ${keyOf(number)}`;
}

interface Growing extends Series {
  readonly members: PlacedIn[];
  readonly bearers: Map<string, PlacedIn[]>;
}

function continued(before: Growing | undefined, each: PlacedIn, text: number, parent: PlacedIn | undefined): Growing {
  const { label, section, starts } = each.place;
  const series = before === undefined || starts ? { members: [], bearers: new Map<string, PlacedIn[]>(), text, parent } : before;
  series.members.push(each);
  if (label !== undefined && bearsNumber(each)) {
    const key = bearerKey(section, label);
    const bearers = series.bearers.get(key);
    if (bearers === undefined) series.bearers.set(key, [each]);
    else bearers.push(each);
  }
  return series;
}
