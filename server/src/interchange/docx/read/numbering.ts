import { formatNumber } from './number-formats.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { childOf, childrenOf, type Element, isOn, valueIn } from './xml.ts';

/** The number or the bullet that Word puts before a paragraph. */
export interface ComputedLabel {
  /** With the space that divides it from the words. */
  readonly text: string;
  /** A format that is not known, whose number is written in figures. */
  readonly unknown: string | undefined;
}

/** Gives each numbered paragraph its label; to be asked in the order of the text, since each number goes on from those before it. */
export type Numberer = (numId: string, level: number) => ComputedLabel | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Above it stand the levels after which it begins anew; undefined for all above it. */
  readonly restart: number | undefined;
  readonly inFigures: boolean;
  readonly suffix: string;
  readonly font: string;
  readonly style: string | undefined;
}

interface List {
  /** Those that share it go on counting from each other. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly numberer: () => Numberer;
  /** The level that a list keeps for the paragraphs of a style. */
  readonly levelOfStyle: (numId: string, style: string | undefined) => number | undefined;
}

export function readNumbering(part: Element | undefined, styles: Styles): Numbering {
  const lists = listsIn(part, styles);
  return {
    numberer: () => numbererOf(lists),
    levelOfStyle: (numId, style) => {
      const found = style === undefined ? undefined : [...(lists.get(numId)?.levels ?? [])].find(([, each]) => each.style === style);
      return found?.[0];
    },
  };
}

function numbererOf(lists: ReadonlyMap<string, List>): Numberer {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (numId, at) => {
    const list = lists.get(numId);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return undefined;
    const counts = counters.get(list.abstract) ?? new Map<number, number>();
    counters.set(list.abstract, counts);
    const start = list.starts.get(at);
    const key = `${numId} ${at}`;
    const isNew = start !== undefined && !begun.has(key);
    begun.add(key);
    const before = counts.get(at);
    counts.set(at, isNew ? start : before === undefined ? (start ?? level.start) : before + 1);
    for (const [deeper, { restart }] of list.levels) if (deeper > at && (restart === undefined || at < restart)) counts.delete(deeper);
    return labelOf(level, list, counts);
  };
}

function labelOf(level: Level, list: List, counts: ReadonlyMap<number, number>): ComputedLabel | undefined {
  let unknown: string | undefined;
  const written =
    level.format === 'bullet'
      ? bullet(level)
      : level.text.replace(/%([1-9])/g, (_, digit: string) => {
          const at = Number(digit) - 1;
          const other = list.levels.get(at);
          const format = level.inFigures && other?.format !== 'none' ? 'decimal' : (other?.format ?? 'decimal');
          // A level that has not been counted yet stands at its first number.
          const value = counts.get(at) ?? list.starts.get(at) ?? other?.start ?? 1;
          const number = formatNumber(value, format === 'bullet' ? 'none' : format);
          if (number === undefined) unknown = format;
          return number ?? `${value}`;
        });
  if (written.trim() === '') return undefined;
  return { text: level.suffix === 'nothing' ? written : `${written.trimEnd()} `, unknown };
}

/** A sign of a font of signs becomes the bullet of all fonts. */
function bullet({ text, font }: Level): string {
  const sign = [...text].map((each) => symbolOf(font, each.codePointAt(0) ?? 0) ?? '•').join('');
  return sign === 'o' ? '•' : sign;
}

function listsIn(part: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(childrenOf(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]));
  const nums = new Map(childrenOf(part, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]));
  const lists = new Map<string, List>();
  const known = new Map<string, Pick<List, 'abstract' | 'levels'>>();
  for (const [numId, num] of nums) {
    const named = valueIn(num, 'w:abstractNumId') ?? '';
    const common = known.get(named) ?? commonOf(resolved(named, abstracts, nums, styles), abstracts);
    known.set(named, common);
    const { abstract } = common;
    const levels = new Map(common.levels);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const own = childOf(override, 'w:lvl');
      if (indexOf(override) > deepestLevel) continue;
      if (own !== undefined) levels.set(indexOf(override), readLevel(own));
      const start = valueIn(override, 'w:startOverride');
      if (start !== undefined) starts.set(indexOf(override), whole(start, 1));
    }
    lists.set(numId, { abstract, levels, starts });
  }
  return lists;
}

/** What all lists of one definition have in common. */
function commonOf(abstract: string, abstracts: ReadonlyMap<string, Element>): Pick<List, 'abstract' | 'levels'> {
  const levels = childrenOf(abstracts.get(abstract), 'w:lvl').filter((each) => indexOf(each) <= deepestLevel);
  return { abstract, levels: new Map(levels.map((each) => [indexOf(each), readLevel(each)])) };
}

/** From 0: a list has nine levels (ECMA-376, part 1, 17.9.3). */
const deepestLevel = 8;

/** A list that is defined by a style has its levels where the style has them. */
function resolved(abstract: string, abstracts: ReadonlyMap<string, Element>, nums: ReadonlyMap<string, Element>, styles: Styles): string {
  const link = valueIn(abstracts.get(abstract), 'w:numStyleLink');
  const numId = link === undefined ? undefined : styles.numbering(link)?.numId;
  const linked = numId === undefined ? undefined : valueIn(nums.get(numId), 'w:abstractNumId');
  return linked !== undefined && abstracts.has(linked) ? linked : abstract;
}

function readLevel(level: Element): Level {
  const restart = valueIn(level, 'w:lvlRestart');
  return {
    start: whole(valueIn(level, 'w:start'), 0),
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    text: valueIn(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : whole(restart, 0),
    inFigures: isOn(level, 'w:isLgl') ?? false,
    suffix: valueIn(level, 'w:suff') ?? 'tab',
    font: childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
    style: valueIn(level, 'w:pStyle'),
  };
}

function indexOf(level: Element): number {
  return whole(level.attributes['w:ilvl'], 0);
}

export function whole(written: string | undefined, otherwise: number): number {
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : otherwise;
}
