import { ours, theirs } from './contenders.ts';
import type { Results, SizeResults } from './results.ts';
import type { Measured } from './session.ts';
import { type Target, targetsOf } from './targets.ts';

/** The results as two Markdown tables, with what a reader has to know of how they came about. */
export function tableOf(results: Results): string {
  const { machine, sizes, commands } = results;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node}; load ${machine.load.map((load) => load.toFixed(1)).join(' to ')}; ${versions.join(', ')}.`,
    ...(Math.max(...machine.load) > machine.cores
      ? ['The machine had other work during this run: the times are longer than they need be.']
      : []),
    '',
    row('', 'size', ours.name, theirs.name, 'ratio'),
    row('---', '---:', '---:', '---:', '---:'),
    ...rows.flatMap(({ what, unit, of }) =>
      sizes.map((size) =>
        row(what, sizeName(size.bytes), unit(of(size.ours)), unit(of(size.theirs)), ratio(of(size.ours), of(size.theirs))),
      ),
    ),
    ...(commands ? ['', row('', 'size', 'penholder check', 'markdownlint-cli2', 'ratio'), row('---', '---:', '---:', '---:', '---:')] : []),
    ...(commands
      ? [row('command line', sizeName(commands.bytes), ms(commands.ours), ms(commands.theirs), ratio(commands.ours, commands.theirs))]
      : []),
    '',
    row('to reach', 'at most', 'measured', ''),
    row('---', '---:', '---:', '---'),
    ...targetsOf(results).map(targetRow),
    '',
    ...notes(sizes),
  ].join('\n');
}

interface Row {
  readonly what: string;
  readonly unit: (value: number) => string;
  readonly of: (measured: Measured) => number;
}

const rows: readonly Row[] = [
  { what: 'open to diagnostics, fresh server', unit: ms, of: ({ open }) => open },
  { what: 'open again to diagnostics', unit: ms, of: ({ reopen }) => reopen },
  { what: 'keystroke to diagnostics, p50', unit: ms, of: ({ keystroke }) => keystroke.p50 },
  { what: 'keystroke to diagnostics, p99', unit: ms, of: ({ keystroke }) => keystroke.p99 },
  { what: 'hover, p50', unit: ms, of: ({ hover }) => hover.p50 },
  { what: 'outline', unit: ms, of: ({ outline }) => outline },
  { what: 'symbols in the outline', unit: (value) => String(value), of: ({ symbols }) => symbols },
  { what: 'memory', unit: (value) => `${Math.round(value / 1e6)} MB`, of: ({ memory }) => memory },
];

function notes(sizes: readonly SizeResults[]): string[] {
  const [first] = sizes;
  if (!first) return [];
  return [
    `Both servers run on this Node over stdio and get the same keystrokes in turn at the same places (${first.ours.keystroke.count} at each size); the JSON server`,
    'has the draft as an array of strings, one a line, without a schema: it checks syntax, and its hover has nothing to say.',
    `Diagnostics are ${first.ours.diagnostics} from ${ours.name} and ${first.theirs.diagnostics} from ${theirs.name}. Each time runs from the sending of a message to`,
    'the arrival of its answer. Of a draft above 250,000 characters that has just been opened, Penholder answers its errors first,',
    'and all else when it is asked again; every later answer is whole. Memory is the resident set two seconds after the last of them. A ratio below 1 is for Penholder.',
  ];
}

function targetRow({ what, limit, measured, unit }: Target): string {
  const shown = (value: number) => (unit === 'ms' ? ms(value) : value.toFixed(2));
  if (measured === undefined) return row(what, Number.isNaN(limit) ? '' : shown(limit), '', 'not measured');
  return row(what, shown(limit), shown(measured), measured <= limit ? 'reached' : 'not reached');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function sizeName(bytes: number): string {
  return bytes < 1e6 ? `${bytes / 1e3} KB` : `${bytes / 1e6} MB`;
}
