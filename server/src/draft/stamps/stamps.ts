import type { Status } from '../../languages/negotiation-words.ts';
import { statusWords as listed } from '../../languages/statuses.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node, Stamp } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { bracketsIn } from '../brackets/brackets.ts';
import { commonestFirst } from '../commonest.ts';
import type { Draft } from '../draft.ts';
import { counter } from '../paragraphs.ts';

/** The stamp at the paragraph's end. */
export const stampOf = once((paragraph: Paragraph): Stamp | undefined => {
  const { text, content } = paragraph;
  const tail = text.slice(Math.max(content.start, content.end - longestStampUnits), content.end);
  return mayBearStamp.test(tail) ? stampAmong(paragraph.tree.nodes) : undefined;
});

/** With its note: no stamp in real texts is as long. */
const longestStampUnits = 300;
/** So that no tree is built for a paragraph without such a word. */
const mayBearStamp = new RegExp(anyOf(listed()), 'i');
/** Words of agreement, also within longer words. */
export const saysAgreed = new RegExp(anyOf(listed('approved', 'agreed')), 'i');

/** Whether a paragraph with this status has nothing left to decide. */
export function isAgreed(status: Status): boolean {
  return status === 'approved' || status === 'agreed' || status === 'agreed ad referendum';
}

/** The words of a stamp without the note beside them: "PENDING" of "PENDING – Consultations with Brazil". */
export function stampWords({ text }: Paragraph, { span, note }: Stamp): string {
  const written = text.slice(span.start, span.end);
  return note === undefined ? written : (/^[([]?\p{L}[\p{L} ]*\p{L}/u.exec(written)?.[0] ?? written);
}

/** The stamps that a draft uses, without their notes. */
export interface StampUsage {
  /** How many paragraphs are stamped. */
  readonly total: number;
  /** The commonest first. */
  readonly words: readonly { readonly written: string; readonly status: Status }[];
}

export function stampUsage(draft: Draft): StampUsage {
  const counts = commonestFirst(stampsWritten(draft.paragraphs));
  return {
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    words: counts.map(([key]) => {
      const [status, written = ''] = key.split('\t');
      return { written, status: status as Status };
    }),
  };
}

/** The brackets that an agreed paragraph should not have: all but placeholders, remarks, and those that are marked as agreed themselves. */
export function contestedBrackets(paragraph: Paragraph): Span[] {
  const { text } = paragraph;
  return bracketsIn(paragraph).flatMap(({ node, within, quoted }) => {
    const agreed = node.attributions.some(({ span }) => saysAgreed.test(text.slice(span.start, span.end)));
    const words = text.slice(node.open.end, Math.min(node.close.start, node.open.end + asideUnits));
    const isAside = !/\p{L}/u.test(words) || /^\s*sic\b/i.test(words);
    return within.length > 0 || quoted || node.placeholder || agreed || isAside ? [] : [node.span];
  });
}

/** As much of a bracket as tells whether it is a remark. */
const asideUnits = 40;

const stampsWritten = counter((paragraph) => {
  const stamp = stampOf(paragraph);
  return stamp === undefined ? [] : [`${stamp.status}\t${stampWords(paragraph, stamp)}`];
});

/** After a stamp there may stand a note, a footnote mark and punctuation. */
const lastNodes = 4;

function stampAmong(nodes: readonly Node[]): Stamp | undefined {
  // The stamp is one of the last nodes, or within one of them.
  for (let at = nodes.length - 1; at >= 0 && at >= nodes.length - lastNodes; at--) {
    const node = nodes[at];
    const stamp = node?.type === 'stamp' ? node : node !== undefined && 'nodes' in node ? stampAmong(node.nodes) : undefined;
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}
