import type { Position } from './lsp-peer.ts';

/** A draft's lines as the same server-independent places in another form of the same bytes. */
export interface Form {
  readonly text: string;
  /** Where a place of the draft stands in this form. */
  place(at: Position): Position;
  /** An edit that any server must have something to say about. */
  readonly fault: string;
}

export function asDraft(draft: string): Form {
  return { text: draft, place: (at) => at, fault: '[' };
}

/** A JSON array of strings: one a line of the draft, each on its own line. */
export function asJson(draft: string): Form {
  const lines = draft.split('\n');
  return {
    text: `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`,
    // The string's opening quotation mark stays in, its closing one does not count.
    place: ({ line, character }) => ({ line: line + 1, character: JSON.stringify((lines[line] ?? '').slice(0, character)).length - 1 }),
    fault: '"',
  };
}
