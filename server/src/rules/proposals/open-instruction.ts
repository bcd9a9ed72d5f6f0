import { type PlacedIn, placeAt, placedAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { instructionsIn, isAlone, type Order, readInstruction, withSurroundings } from '../../draft/instructions/instruction.ts';
import { blockSpan, type Destination, destination, moveParagraph, paragraphsSpan } from '../../draft/instructions/move-paragraph.ts';
import { nameIn } from '../../draft/naming.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { paragraphNumbered } from '../../draft/references/paragraph-numbered.ts';
import { contains, type Span, shift } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import type { Fix } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';

export const openInstruction: Rule = {
  id: 'open-instruction',
  severity: 'info',
  summary: 'An instruction to the editor that is still to be carried out.',
  check: (draft) =>
    instructions(draft.paragraphs).flatMap(({ value, ...placed }) => {
      const place = placeAt(draft, placed.index);
      return place === undefined ? [] : value.map((instruction) => found(draft, { ...placed, place }, instruction));
    }),
};

interface OpenInstruction {
  readonly span: Span;
  readonly order: Order;
  /** True for an instruction in a paragraph of its own, which is about the paragraph before. */
  readonly alone: boolean;
}

const instructions = gatherer((paragraph): readonly OpenInstruction[] | undefined => {
  const spans = instructionsIn(paragraph);
  if (spans.length === 0) return undefined;
  return spans.map((span) => ({
    span,
    order: readInstruction(paragraph.text.slice(span.start, span.end)),
    alone: isAlone(paragraph, span),
  }));
});

function found(draft: Draft, holder: PlacedIn, { span, order, alone }: OpenInstruction): Found {
  const { paragraph, offset } = holder;
  const meant = alone ? paragraphBefore(draft, holder.index) : holder;
  const target = meant === undefined ? undefined : targetOf(draft, meant, order);
  const goesTo = meant === undefined || target === undefined || !isMovable(meant) ? undefined : destination(draft, meant, target);
  const isThere = goesTo !== undefined && meant !== undefined && standsThere(meant, goesTo);
  const cut = (): Span => (alone ? paragraphsSpan(draft, holder, holder) : shift(withSurroundings(paragraph.text, span), offset));
  const fixes: Fix[] = [];
  if (goesTo !== undefined && meant !== undefined && !isThere) fixes.push(carriedOut(draft, meant, goesTo, cut));
  if (order.kind === 'delete' && meant !== undefined && isMovable(meant)) fixes.push(deleted(draft, meant, cut));
  fixes.push({
    title: say(isThere ? 'dropInstructionDone' : 'dropInstruction'),
    certain: false,
    edits: () => [{ span: cut(), newText: '' }],
  });
  const words = paragraph.text.slice(span.start, span.end);
  const name = meant && nameIn(meant.place);
  return {
    span: shift(span, offset),
    ...(name === undefined ? tell('instructionOpen', { words }) : tell(isThere ? 'instructionDone' : 'instructionOpenOn', { words, name })),
    related:
      target === undefined
        ? []
        : [{ span: shift(target.paragraph.content, target.offset), message: say('thisIs', { name: nameIn(target.place) }) }],
    fixes,
  };
}

/** The paragraph that `meant` is to stand with. A number without a section is one of the section of `meant`. */
function targetOf(draft: Draft, { index, place }: PlacedIn, order: Order): PlacedIn | undefined {
  if (order.kind !== 'move') return undefined;
  const section = order.section ?? place.section;
  return section === 'preamble' || section === 'operative' ? paragraphNumbered(draft, index, section, order) : undefined;
}

function carriedOut(draft: Draft, meant: PlacedIn, goesTo: Destination, cut: () => Span): Fix {
  const name = nameIn(goesTo.target.place);
  return {
    title: goesTo.number === undefined ? say('moveParagraphTo', { name }) : say('moveParagraphToAs', { name, number: goesTo.number }),
    certain: false,
    edits() {
      const order = cut();
      const isInside = contains(blockSpan(draft, meant), order);
      const [inserted, ...removed] = moveParagraph(draft, meant, goesTo, isInside ? order : undefined);
      const annotated = inserted === undefined ? [] : [{ ...inserted, annotation: say('movedTo', { name }) }];
      return [...annotated, ...removed, ...(isInside ? [] : [{ span: order, newText: '' }])];
    },
  };
}

function deleted(draft: Draft, meant: PlacedIn, cut: () => Span): Fix {
  return {
    title: say('deleteParagraph', { name: nameIn(meant.place) }),
    certain: false,
    edits() {
      const block = blockSpan(draft, meant);
      const order = cut();
      // An instruction may stand between a paragraph and its sub-paragraphs.
      return [block, ...(contains(block, order) ? [] : [order])].map((span) => ({ span, newText: '' }));
    },
  };
}

/** Sub-paragraphs and headings are not moved. */
function isMovable({ place }: PlacedIn): boolean {
  return place.depth === 0 && (place.role === 'preambular' || place.role === 'operative' || place.role === 'text');
}

function standsThere({ index }: PlacedIn, { target, last }: Destination): boolean {
  return index >= target.index && index <= last.index + 1;
}

/** The paragraph that an instruction in a paragraph of its own is about. */
function paragraphBefore(draft: Draft, index: number): PlacedIn | undefined {
  for (let before = index - 1; before >= Math.max(0, index - reachParagraphs); before--) {
    const placed = placedAt(draft, before);
    if (placed?.place.role !== 'page') return placed;
  }
  return undefined;
}

/** One or two page numbers may stand between the two. */
const reachParagraphs = 3;
