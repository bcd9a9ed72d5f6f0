import type { Paragraph } from '../../syntax/paragraph.ts';
import { MemoHolder, once } from '../../tree/memo.ts';
import type { Tree } from '../../tree/tree.ts';
import { treeOfOutputs, walk } from '../../tree/walk.ts';
import type { Draft } from '../draft.ts';
import { gatherer } from '../paragraphs.ts';
import { beginningOf } from './beginning.ts';
import type { Place } from './place.ts';
import { placeOf } from './place-paragraph.ts';
import { type State, sameState, start } from './state.ts';

/** A paragraph with its place: a leaf of the document. An edit keeps those by identity whose paragraph and place it keeps. */
export class ParagraphInPlace extends MemoHolder {
  readonly paragraph: Paragraph;
  readonly place: Place;

  constructor(paragraph: Paragraph, place: Place) {
    super();
    this.paragraph = paragraph;
    this.place = place;
  }

  get length(): number {
    return this.paragraph.length;
  }

  get lineBreaks(): number {
    return this.paragraph.lineBreaks;
  }
}

/** The draft's paragraphs with their places, in a tree of the same shape as theirs. */
export const placesOf = once((draft: Draft): Tree<ParagraphInPlace> => treeOfOutputs(walkPlaces(draft.paragraphs, startOf(draft)).outputs));

/** The place that another paragraph would have instead of the one with this number. */
export function placeInstead(draft: Draft, index: number, paragraph: Paragraph): Place {
  return placedIn(walkPlaces.stateBefore(draft.paragraphs, startOf(draft), index), paragraph).output.place;
}

function startOf(draft: Draft): State {
  return { ...start, resolving: resolvingParts(draft) };
}

const walkPlaces = walk<Paragraph, State, ParagraphInPlace>({ step: placedIn, same: sameState });

function placedIn(before: State, paragraph: Paragraph): { readonly state: State; readonly output: ParagraphInPlace } {
  const begins = beginningOf(paragraph);
  const { state, output } = placeOf(before, paragraph, begins);
  const inBody = begins === undefined ? before.inBody : begins === 'resolution';
  const next = inBody === state.inBody ? state : { ...state, inBody };
  return { state: next, output: new ParagraphInPlace(paragraph, { ...output, inBody, begins }) };
}

const formulas = gatherer((paragraph) => {
  const { form } = paragraph.line;
  return form === 'opening' || form === 'resolving' ? form : undefined;
});

/** One character a part: `y` where a resolving formula stands in it. */
function resolvingParts(draft: Draft): string {
  const parts = ['n'];
  for (const { value } of formulas(draft.paragraphs)) {
    if (value === 'opening') parts.push('n');
    else parts[parts.length - 1] = 'y';
  }
  return parts.join('');
}
