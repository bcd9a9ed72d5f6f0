import type { Blocks, ShownBlock } from './blocks.ts';

/** Keeps the page beside the editor. A line may be a fraction: how far a paragraph has been scrolled through. */
export interface Scrolling {
  reveal(line: number): void;
}

/** `top` is what covers the top of the page; `onScroll` is told of the line at the top when a person scrolls. */
export function followScrolling(blocks: Blocks, top: HTMLElement, onScroll: (line: number) => void): Scrolling {
  let quietUntil = 0;
  let isWaiting = false;
  addEventListener('scroll', () => {
    if (isWaiting || performance.now() < quietUntil) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      const line = lineAtTop();
      if (line !== undefined) onScroll(line);
    });
  });
  return {
    reveal(line) {
      const at = lastAt(line);
      const block = blocks.all[at];
      if (block === undefined) return;
      const { top: from, height } = block.element.getBoundingClientRect();
      const share = Math.min(1, (line - block.line) / linesOf(block, at));
      quietUntil = performance.now() + quietMilliseconds;
      scrollTo({ top: line <= 0 ? 0 : scrollY + from + share * height - top.offsetHeight });
    },
  };

  function lineAtTop(): number | undefined {
    if (scrollY === 0) return 0;
    const edge = top.offsetHeight;
    const at = firstWhere((block) => block.element.getBoundingClientRect().bottom > edge);
    const block = blocks.all[at];
    if (block === undefined) return undefined;
    const { top: from, height } = block.element.getBoundingClientRect();
    return block.line + Math.min(1, Math.max(0, (edge - from) / Math.max(1, height))) * linesOf(block, at);
  }

  /** The last paragraph that begins on a line or above it; a note only where the text above the notes has ended. */
  function lastAt(line: number): number {
    const notes = firstWhere((block) => block.isNote);
    const isInNotes = notes < blocks.all.length && line >= (blocks.all[notes]?.line ?? 0) && line > (blocks.all[notes - 1]?.line ?? -1);
    const [from, to] = isInNotes ? [notes, blocks.all.length] : [0, notes];
    return Math.max(from, firstWhere((block) => block.line > line, from, to) - 1);
  }

  /** Of the paragraph up to the next one. */
  function linesOf(block: ShownBlock, at: number): number {
    return Math.max(1, (blocks.all[at + 1]?.line ?? block.line + 1) - block.line);
  }

  /** Paragraphs stand in order, so the first of which something holds is found by halves. */
  function firstWhere(holds: (block: ShownBlock) => boolean, from = 0, to = blocks.all.length): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks.all[middle];
      if (block !== undefined && holds(block)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The page scrolls by itself until then: whoever scrolls it does not lead the editor back. */
const quietMilliseconds = 250;
