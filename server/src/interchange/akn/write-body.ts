import type { PlacedIn } from '../../draft/document/places.ts';
import type { Paragraphs } from './write-paragraph.ts';

/** A paragraph of the body with what stands below it. */
interface Item {
  readonly depth: number;
  readonly number: string | undefined;
  /** Those of its words; of an item that is a heading, its own. */
  readonly blocks: string[];
  readonly isHeading: boolean;
  readonly below: Item[];
}

/** Puts paragraphs together to the body of a document. */
export interface Body {
  readonly put: (placed: PlacedIn) => void;
  /** The elements of `mainBody`, which has one at least. */
  readonly written: () => string;
}

/** `ids` counts the paragraphs of the whole document, whose ids differ. */
export function createBody(paragraphs: Paragraphs, ids: { next: number }): Body {
  const items: Item[] = [];
  const open: Item[] = [];
  let goesOn = false;
  return {
    put(placed) {
      const { place, index, offset, paragraph } = placed;
      // A number without words is a line of its own: beside others, it would be that of the next words.
      const known = place.role === 'note' ? undefined : paragraphs.numberOf(placed);
      const labelled = known?.end === offset + paragraph.content.end ? undefined : known;
      const words = paragraphs.lineOf(index, labelled?.end);
      const isBelow = place.role === 'sub-paragraph';
      const isText = labelled === undefined && !isBelow && place.role !== 'operative';
      const last = open.at(-1);
      if (isText && goesOn && last !== undefined && last.below.length === 0) last.blocks.push(words);
      else {
        const item: Item = {
          depth: isBelow ? Math.max(1, place.depth) : 0,
          number: labelled?.number,
          blocks: words === '' ? [] : [words],
          isHeading: place.role === 'heading',
          below: [],
        };
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= item.depth) open.pop();
        (open.at(-1)?.below ?? items).push(item);
        if (!item.isHeading) open.push(item);
      }
      goesOn = place.role !== 'heading' && !/[.;,!?»”"’)\]]/.test(paragraph.text.charAt(paragraph.content.end - 1));
    },
    written() {
      if (items.length === 0) return '<p/>';
      return items.map((item) => paragraph(item, 'paragraph', `para_${ids.next++}`)).join('\n');
    },
  };
}

function paragraph({ number, blocks, isHeading, below }: Item, name: string, id: string): string {
  const head = number === undefined ? '' : `<num>${number}</num>`;
  if (isHeading) return `<${name} eId="${id}">${head}${blocks.map((block) => `<heading>${block}</heading>`).join('')}</${name}>`;
  const words = blocks.map((block) => `<p>${block}</p>`).join('');
  if (below.length === 0) return `<${name} eId="${id}">${head}<content>${words}</content></${name}>`;
  const list = `${id}__list_1`;
  const intro = words === '' ? '' : `<intro>${words}</intro>`;
  const points = below.map((item, at) => paragraph(item, 'point', `${list}__point_${at + 1}`));
  return [`<${name} eId="${id}">${head}<list eId="${list}">${intro}`, ...points, `</list></${name}>`].join('\n');
}
