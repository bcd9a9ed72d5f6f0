import type { Role } from '../../syntax/document-tree.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Level } from '../numbering/level.ts';
import type { PlaceAfter } from './place.ts';
import type { Placement, State } from './state.ts';

/** The place of a paragraph without a label. */
export function at(state: State, role: Role): Placement {
  return {
    state,
    output: {
      role,
      section: state.section,
      depth: 0,
      label: undefined,
      sequence: 'ok',
      previous: undefined,
      starts: false,
      confidence: 0,
    },
  };
}

export function noteOutput(state: State): PlaceAfter {
  return { ...at(state, 'note').output, section: 'notes' };
}

/** What goes on counting in the operative part: not the PP of a preamble, below which its OP and its numbers would seem to stand. */
export function sameSeries(levels: readonly Level[]): readonly Level[] {
  return levels.slice(0, 1).filter(({ last }) => last.kind !== 'preambular');
}

export function introducesList({ text, content }: Paragraph): boolean {
  return text.charAt(content.end - 1) === ':';
}
