import { Draft } from './draft.ts';
import { replace } from './paragraph-list.ts';

/** Some hundred paragraphs of a draft. */
export interface Stretch {
  /** The same object for as long as no edit touches the stretch: for remembering what has been done with it. */
  readonly part: object;
  /** A draft that shares them, and has no others: what is computed of its paragraphs is kept with them, and is there when the whole draft is asked. */
  alone(): Draft;
}

/** A long draft in stretches, in order, so that what takes long for the whole can be done in slices. */
export function stretchesOf({ paragraphs }: Draft): readonly Stretch[] {
  const { chunks, before, size } = paragraphs;
  return chunks.map((part, at) => {
    const start = before[at]?.index ?? 0;
    const end = before[at + 1]?.index ?? size;
    const alone = (): Draft => {
      const head = end < size ? replace(paragraphs, end, size, []) : paragraphs;
      return new Draft(start > 0 ? replace(head, 0, start, []) : head);
    };
    return { part, alone };
  });
}
