import { randomFrom } from './random.ts';

export interface SpoiltDraft {
  readonly text: string;
  /** In the order of the text. */
  readonly faults: readonly PlantedFault[];
}

export interface PlantedFault {
  readonly kind: 'lost-opening-bracket' | 'lost-closing-bracket' | 'stray-quote' | 'lost-parenthesis';
  /** Of the fault in the spoilt text, in UTF-16 code units. For a lost character, where it stood. */
  readonly offset: number;
}

/**
 * Puts `faults` slips into a sound text, each on a line of its own: a bracket or a parenthesis lost, a quotation mark too many.
 * Fewer where the text has not that many lines to spoil.
 */
export function spoil(text: string, { seed, faults }: { readonly seed: number; readonly faults: number }): SpoiltDraft {
  const random = randomFrom(seed ^ 0x5f0175);
  const lines = text.split('\n');
  const spoilt = new Map<number, { kind: PlantedFault['kind']; column: number }>();
  for (let tries = 0; spoilt.size < faults && tries < 50 * faults; tries++) {
    const line = random.below(lines.length);
    if (spoilt.has(line)) continue;
    const kind = random.pick(kinds);
    const places = placesFor(kind, lines[line] ?? '');
    if (places.length === 0) continue;
    const column = random.pick(places);
    lines[line] = withFault(kind, lines[line] ?? '', column);
    spoilt.set(line, { kind, column });
  }
  return { text: lines.join('\n'), faults: located(lines, spoilt) };
}

const kinds = ['lost-opening-bracket', 'lost-closing-bracket', 'stray-quote', 'lost-parenthesis'] as const;

const patterns: Readonly<Record<PlantedFault['kind'], RegExp>> = {
  'lost-opening-bracket': /\[/g,
  'lost-closing-bracket': /\]/g,
  'stray-quote': /(?<=[a-z]{3}) (?=[a-z]{3})/g,
  // Not the second half of a label: "(a)".
  'lost-parenthesis': /(?<=\w{3})\)/g,
};

function placesFor(kind: PlantedFault['kind'], line: string): number[] {
  return [...line.matchAll(patterns[kind])].map((match) => match.index);
}

function withFault(kind: PlantedFault['kind'], line: string, column: number): string {
  return kind === 'stray-quote' ? `${line.slice(0, column)}”${line.slice(column)}` : line.slice(0, column) + line.slice(column + 1);
}

function located(lines: readonly string[], spoilt: ReadonlyMap<number, { kind: PlantedFault['kind']; column: number }>): PlantedFault[] {
  const found: PlantedFault[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const fault = spoilt.get(index);
    if (fault) found.push({ kind: fault.kind, offset: start + fault.column });
    start += line.length + 1;
  }
  return found;
}
