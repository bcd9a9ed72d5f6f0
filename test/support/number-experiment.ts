import { parse } from '../../server/src/draft/draft.ts';
import { numberDuplicate } from '../../server/src/rules/numbers/number-duplicate.ts';
import { numberGap } from '../../server/src/rules/numbers/number-gap.ts';
import { numberOrder } from '../../server/src/rules/numbers/number-order.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import type { Span } from '../../server/src/text/span.ts';
import { randomFrom } from '../bench/random.ts';

/** What the rules on numbers make of a text in which one label is spoilt. */
export interface NumberFigures {
  /** Findings on the text as it stands. */
  readonly unspoilt: number;
  readonly trials: number;
  /** Trials with a finding at the spoilt label or one of the three after it. */
  readonly found: number;
  /** Findings elsewhere that the unspoilt text does not have. */
  readonly others: number;
}

/** How one label is spoilt: it is taken away, its paragraph is, it repeats the one before, it changes places with the next, or another number stands there. */
export const slips = ['lost', 'dropped', 'doubled', 'swapped', 'jumped'] as const;

interface Numbered {
  readonly number: number;
  /** The number itself, the label, and where its line starts. */
  readonly span: Span;
  readonly label: Span;
  readonly line: number;
}

/** The labels of a series that is in order by the text alone: five or more of one form, at the heads of lines, from the first on. What has a tab after its number may be a note. */
type CleanSeries = readonly Numbered[];

interface Form {
  readonly pattern: RegExp;
  readonly read: (written: string) => number;
  readonly write: (number: number) => string;
}

const letters = {
  read: (written: string) => written.charCodeAt(0) - 96,
  write: (number: number) => String.fromCharCode(96 + Math.min(26, number)),
};
const forms: readonly Form[] = [
  { pattern: /^[ \t]*\[*(?<label>(?<number>\d{1,3})\.)(?=[ \r\n]|$)/, read: Number, write: String },
  { pattern: /^[ \t]*\[*(?<label>\((?<number>[a-z])\))(?=[ \r\n]|$)/, ...letters },
  { pattern: /^[ \t]*\[*(?<label>(?<number>[a-z])\.)(?=[ \r\n]|$)/, ...letters },
];
const fewest = 5;

/** Spoils a label of a clean series, not the first or the last, `trials` times in each way. Undefined for a text without such a series. */
export function spoilNumbers(text: string, { trials, seed = 1 }: { trials: number; seed?: number }): NumberFigures | undefined {
  const random = randomFrom(seed);
  const all = forms.flatMap((form) => cleanSeries(text, form).map((series) => ({ form, series })));
  if (all.length === 0) return undefined;
  const before = findings(text);
  let found = 0;
  let others = 0;
  for (const slip of slips) {
    for (let trial = 0; trial < trials; trial++) {
      const { form, series } = random.pick(all);
      const at = 1 + random.below(series.length - 2);
      const spoilt = spoil(text, slip, series, at, form, 2 + random.below(8));
      const [from, to] = [series[at - 1]?.line ?? 0, (series[at + 3] ?? series.at(-1))?.line ?? 0];
      const by = spoilt.length - text.length;
      const fresh = [...findings(spoilt)].filter((offset) => !before.has(offset) && !before.has(offset - by));
      const near = fresh.filter((offset) => offset >= from && offset <= to + Math.max(0, by) + nearby);
      if (near.length > 0) found++;
      others += fresh.length - near.length;
    }
  }
  return { unspoilt: before.size, trials: trials * slips.length, found, others };
}

/** In characters: the head of a line. */
const nearby = 20;

function cleanSeries(text: string, { pattern, read }: Form): CleanSeries[] {
  const all: Numbered[][] = [];
  let open: Numbered[] = [];
  let line = 0;
  for (const words of text.split(/(?<=\n)/)) {
    const match = pattern.exec(words);
    if (match?.groups !== undefined) {
      const { label = '', number: written = '' } = match.groups;
      const start = line + match[0].length - label.length;
      const inside = start + label.indexOf(written);
      const number = read(written);
      const next = { number, line, label: { start, end: start + label.length }, span: { start: inside, end: inside + written.length } };
      if (number === (open.at(-1)?.number ?? 0) + 1) open.push(next);
      else open = number === 1 ? [next] : [];
      if (open.length === 1) all.push(open);
    }
    line += words.length;
  }
  return all.filter(({ length }) => length >= fewest);
}

function spoil(text: string, slip: (typeof slips)[number], series: CleanSeries, at: number, { write }: Form, jump: number): string {
  const [own, next] = [series[at], series[at + 1]];
  if (own === undefined || next === undefined) return text;
  const put = (into: string, { start, end }: Span, words: string) => into.slice(0, start) + words + into.slice(end);
  switch (slip) {
    case 'lost':
      return put(text, own.label, '');
    case 'dropped':
      return put(text, { start: own.line, end: next.line }, '');
    case 'doubled':
      return put(text, own.span, write(own.number - 1));
    case 'jumped':
      return put(text, own.span, write(own.number + jump));
    case 'swapped':
      return put(put(text, next.span, write(own.number)), own.span, write(next.number));
  }
}

/** Where a number is wrong. */
function findings(text: string): ReadonlySet<number> {
  const draft = parse(text);
  const found = [numberGap, numberOrder, numberDuplicate].flatMap((rule) => [...rule.check(draft, { settings: defaultSettings })]);
  return new Set(found.map(({ span }) => span.start));
}
