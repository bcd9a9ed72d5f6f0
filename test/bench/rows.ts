import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { race } from './commands.ts';
import { type Command, check, markdownlint, ours, rumdl, theirs } from './contenders.ts';
import { median, percentile } from './median.ts';
import { type Session, session } from './session.ts';
import type { BenchText, Texts } from './texts.ts';
import { hoveringWhileOpening, typingWhileIndexing } from './while-busy.ts';

/** A line of the table. */
export interface Row {
  /** What `--only` names. */
  readonly group: Group;
  readonly what: string;
  measure(): Promise<Result>;
}

export const groups = ['open', 'keystroke', 'slowest', 'indexing', 'memory', 'outline', 'check', 'threads', 'growth', 'hover'] as const;
export type Group = (typeof groups)[number];

export interface Result {
  readonly unit: 'ms' | 'MB';
  readonly measured: number;
  /** Of the other: the JSON server, another linter. */
  readonly other?: number;
  /** Of the ratio to the other where there is one, else of what was measured. No target without it. */
  readonly most?: number;
}

/** All lines for the texts. `typed` characters are typed into each, and as many deleted. */
export function rowsFor(texts: Texts, typed: number): readonly Row[] {
  const { small, large, megabyte, all, allFiveTimes, shortOverAndOver } = texts;
  const [largest = small, ...lesser] = large;
  const sessions = sessionsOf(typed);
  const row = (group: Group, what: string, measure: () => Promise<Result>): Row => ({ group, what, measure });

  const compared = (group: Group, what: string, of: (sessions: readonly Session[]) => number) => (text: BenchText, most?: number) =>
    row(group, `${what}, ${text.name}`, async () => {
      const both = await sessions(text);
      return { unit: 'ms', measured: of(both.ours), other: of(both.theirs), ...(most !== undefined && { most }) };
    });
  const open = compared('open', 'open to first diagnostics', (each) => median(each.map((one) => one.open)));
  const keystroke = compared('keystroke', 'keystroke p50', p50);
  const p99 = compared('keystroke', 'keystroke p99', (each) => percentile(keystrokesOf(each), 0.99));
  const slowest = (text: BenchText, most?: number) =>
    row('slowest', `slowest keystroke, the first after opening included, ${text.name}`, async () => {
      const measured = Math.max(...keystrokesOf((await sessions(text)).ours));
      return { unit: 'ms', measured, ...(most !== undefined && { most }) };
    });
  const outline = compared('outline', 'outline', (each) => median(each.map((one) => one.outline)));
  const memory = (text: BenchText, most: number) =>
    row('memory', `peak memory, ${text.name}`, async () => {
      const measured = Math.max(...(await sessions(text)).ours.map(({ peakMemory }) => peakMemory)) / 1e6;
      return { unit: 'MB', measured, most };
    });

  return [
    keystroke(small, 1),
    keystroke(largest, 0.5),
    ...lesser.map((text) => keystroke(text)),
    keystroke(all, 0.3),
    keystroke(allFiveTimes, 0.15),
    ...[small, largest, all, allFiveTimes].map((text) => p99(text)),
    row('growth', `keystroke p50 at ${allFiveTimes.name}, at most 3 times that at ${small.name} and 1 ms`, async () => {
      const most = 3 * p50((await sessions(small)).ours) + 1;
      return { unit: 'ms', measured: p50((await sessions(allFiveTimes)).ours), most };
    }),
    slowest(largest, 50),
    ...lesser.map((text) => slowest(text)),
    slowest(all, 50),
    slowest(allFiveTimes, 100),
    ...(shortOverAndOver ? [slowest(shortOverAndOver, 100)] : []),
    row('indexing', `slowest keystroke in ${small.name} while ${allFiveTimes.name} of the same folder are indexed`, async () => {
      return { unit: 'ms', measured: await typingWhileIndexing(small.text, allFiveTimes.text), most: 50 };
    }),
    row('hover', `slowest hover while ${allFiveTimes.name} are opened`, async () => {
      return { unit: 'ms', measured: await hoveringWhileOpening(allFiveTimes.text), most: 50 };
    }),
    open(largest, 4),
    ...lesser.map((text) => open(text)),
    open(all, 4),
    open(allFiveTimes, 6),
    memory(small, 100),
    memory(megabyte, 200),
    memory(allFiveTimes, 700),
    outline(all, 0.3),
    outline(allFiveTimes, 0.1),
    raced('check', `check of ${megabyte.name}, of rumdl’s time`, { 'text.draft': megabyte.text, 'text.md': megabyte.text }, [
      check('text.draft'),
      rumdl('text.md'),
    ])(2.5),
    raced('check', `check of ${megabyte.name}, of markdownlint-cli2’s time`, { 'text.draft': megabyte.text, 'text.md': megabyte.text }, [
      check('text.draft'),
      markdownlint('text.md'),
    ])(1 / 3),
    raced('threads', 'check of 1,000 drafts (20 MB) on two threads, of the time on one', thousandDrafts(all.text), [
      check('--threads', '2', '.'),
      check('--threads', '1', '.'),
    ])(1 / 1.7),
  ];
}

const rounds = 3;

/** Every text is measured once, in fresh servers by turns, however many rows ask for it. */
function sessionsOf(
  typed: number,
): (text: BenchText) => Promise<{ readonly ours: readonly Session[]; readonly theirs: readonly Session[] }> {
  const known = new Map<BenchText, Promise<{ ours: Session[]; theirs: Session[] }>>();
  const measure = async ({ text }: BenchText) => {
    const measured = { ours: [] as Session[], theirs: [] as Session[] };
    for (let round = 0; round < rounds; round++) {
      measured.ours.push(await session(ours, text, typed));
      measured.theirs.push(await session(theirs, text, typed));
    }
    return measured;
  };
  return (text) => {
    const sessions = known.get(text) ?? measure(text);
    known.set(text, sessions);
    return sessions;
  };
}

function keystrokesOf(sessions: readonly Session[]): number[] {
  return sessions.flatMap(({ keystrokes }) => keystrokes);
}

function p50(sessions: readonly Session[]): number {
  return median(keystrokesOf(sessions));
}

function raced(
  group: Group,
  what: string,
  files: Readonly<Record<string, string>>,
  commands: readonly [Command, Command],
): (most: number) => Row {
  return (most) => ({
    group,
    what,
    async measure() {
      const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
      try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        const [measured = Number.NaN, other = Number.NaN] = await race(commands, folder, rounds);
        return { unit: 'ms', measured, other, most };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  });
}

/** Pieces of about 20 KB, no two alike, of the text over and over. */
function thousandDrafts(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n');
  let next = 0;
  return Object.fromEntries(
    Array.from({ length: 1000 }, (_, nth) => {
      const piece: string[] = [];
      for (let length = 0; length < 20_000; next++) {
        const line = lines[next % lines.length] ?? '';
        piece.push(line);
        length += line.length + 1;
      }
      return [`${String(nth).padStart(3, '0')}.draft`, `${piece.join('\n')}\n`];
    }),
  );
}
