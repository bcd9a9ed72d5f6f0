import type { PlacedIn } from '../../draft/document/places.ts';
import { openerOf } from '../../draft/openings/opener.ts';
import type { MarkedSpan } from '../../text/marked-up.ts';
import { oneLine } from '../../text/white-space.ts';
import { element } from './write-nodes.ts';
import type { Paragraphs } from './write-paragraph.ts';
import { xmlAttributes } from './xml-text.ts';

/** Puts paragraphs together to a preamble. */
export interface Preamble {
  readonly put: (placed: PlacedIn) => void;
  /** The elements of `preamble`; '' for none. */
  readonly written: () => string;
}

/** A formula, or a container named by the words that open it, which a chapeau opens for all paragraphs below it. */
export function createPreamble(paragraphs: Paragraphs): Preamble {
  const parts: {
    readonly tag: 'formula' | 'container';
    readonly name: string;
    readonly blocks: string[];
    readonly holdsOthers: boolean;
  }[] = [];
  return {
    put(placed) {
      const { place, index, paragraph } = placed;
      const { role } = place;
      const words = `<p>${paragraphs.lineOf(index, undefined, labelOf(placed))}</p>`;
      const last = parts.at(-1);
      if (role === 'opening formula' || role === 'resolving formula')
        parts.push({
          tag: 'formula',
          name: role === 'opening formula' ? 'enactingFormula' : 'resolvingFormula',
          blocks: [words],
          holdsOthers: false,
        });
      else if (last?.tag === 'container' && role !== 'chapeau' && (last.holdsOthers || role === 'sub-paragraph' || role === 'note'))
        last.blocks.push(words);
      else {
        const opener = openerOf(paragraph);
        const name =
          opener !== undefined ? paragraph.text.slice(opener.span.start, opener.span.end) : role === 'heading' ? 'heading' : 'preambular';
        parts.push({ tag: 'container', name: oneLine(name), blocks: [words], holdsOthers: role === 'chapeau' });
      }
    },
    written: () =>
      parts
        .map(({ tag, name, blocks }, at) => `<${tag}${xmlAttributes({ name, eId: `${tag}_${at + 1}` })}>${blocks.join('')}</${tag}>`)
        .join('\n'),
  };
}

function labelOf({ paragraph }: PlacedIn): readonly MarkedSpan[] {
  const { label } = paragraph.tree;
  return label === undefined ? [] : [element('inline', label.span, { name: 'num' })];
}
