import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';

/** How a paragraph's words end, without what is appended to them: brackets, notes, a stamp, a footnote mark. */
export interface Ending {
  /** `;`, `,`, `.`, `:`, or another character that is no letter; empty after a word. */
  readonly mark: string;
  /** The conjunction after the mark, in English: "; y" is `and`, ", ou" is `or`. */
  readonly conjunction: 'and' | 'or' | '';
  /** Of the mark and the conjunction; empty, where a mark belongs, without them. In the paragraph. */
  readonly span: Span;
}

/** Undefined where there are no words, or where the end itself is under negotiation: a tracked change, or brackets round the mark alone. */
export const endingOf = once(({ text, tree, content }: Paragraph): Ending | undefined => {
  const end = endOfWords(text, tree.nodes, content.end);
  if (end === undefined || end <= (tree.label?.span.end ?? content.start)) return undefined;
  const tail = text.slice(Math.max(0, end - endingUnits), end);
  // In "…the growers;1 and" a footnote's figure stands between the mark and its conjunction.
  if (/[;,]\d{1,2}\s+\p{L}{1,6}$/u.test(tail)) return undefined;
  const { mark = '', conjunction = '' } =
    (markWithConjunction.exec(tail) ?? conjunctionAlone.exec(tail) ?? markAlone.exec(tail))?.groups ?? {};
  const written = conjunction === '' ? mark : (markWithConjunction.exec(tail)?.[0] ?? conjunctionAlone.exec(tail)?.[0] ?? '');
  return {
    mark,
    conjunction: conjunction === '' ? '' : alternatives.has(conjunction.toLowerCase()) ? 'or' : 'and',
    span: { start: end - written.length, end },
  };
});

/** `whole`: the paragraph stands in brackets from its first word to its last, so that it may be deleted; `attributed`: those brackets name a proposer. */
export function inBrackets({ text, tree }: Paragraph): { readonly whole: boolean; readonly attributed: boolean } {
  if (!text.includes('[')) return { whole: false, attributed: false };
  const words = tree.nodes.filter((node) => !isAppended(node) && !(node.type === 'text' && isBlank(text, node.span)));
  const [first] = words;
  const whole = words.length === 1 && first?.type === 'bracketed';
  return { whole, attributed: whole && first.head !== undefined };
}

/** Room for a mark, a space and a conjunction. */
const endingUnits = 12;

const alternatives: ReadonlySet<string> = new Set(allWords(({ conjunctions }) => conjunctions.or));
const conjunctions = `(?<conjunction>${anyOf([...allWords(({ conjunctions }) => conjunctions.and), ...alternatives])})`;
const markWithConjunction = new RegExp(`(?<mark>[;,.:])\\s+${conjunctions}$`, 'i');
const conjunctionAlone = new RegExp(`\\s+${conjunctions}$`, 'i');
const markAlone = /(?<mark>[^\p{L}\p{N}\s)\]”"’»%°])$/u;

/** Where the words of these nodes end; undefined where the end is under negotiation, and `end` where the nodes hold no words. */
function endOfWords(text: string, nodes: readonly Node[], end: number): number | undefined {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node === undefined || isAppended(node)) continue;
    switch (node.type) {
      case 'text': {
        if (isBlank(text, node.span)) continue;
        return withoutOrnaments(text, node.span);
      }
      case 'bracketed': {
        if (node.close.start - node.open.end <= shortestWordsUnits) return undefined;
        const inside = endOfWords(text, node.nodes, node.close.start);
        if (inside !== undefined && endsWithMark(text, inside)) return inside;
        // In "…; [Mexico: supports]" a remark follows the end.
        const before = endOfWords(text, nodes.slice(Math.max(0, at - remarksNodes), at), node.span.start);
        return before !== undefined && /[;.]/.test(text.charAt(before - 1)) ? before : inside;
      }
      case 'quotation': {
        const inside = endOfWords(text, node.nodes, node.close.start);
        return inside !== undefined && endsWithMark(text, inside) ? inside : node.span.end;
      }
      case 'parenthesis': {
        // In "…; (new paragraph)" a remark follows the end.
        const before = endOfWords(text, nodes.slice(0, at), node.span.start);
        return before !== undefined && endsWithMark(text, before) ? before : node.span.end;
      }
      case 'change':
        return undefined;
      default:
        return node.span.end;
    }
  }
  return end;
}

/** Brackets that hold no more than this hold a mark or a conjunction alone: `[,][and]`. */
const shortestWordsUnits = 4;
/** Room for the paragraph's words and two remarks, with what stands between them. */
const remarksNodes = 5;

function isAppended(node: Node): boolean {
  return appendedTypes.has(node.type) || (node.type === 'change' && (node.kind === 'comment' || node.kind === 'deletion'));
}

const appendedTypes: ReadonlySet<Node['type']> = new Set(['stamp', 'instruction', 'attribution', 'footnote-mark', 'editors-note', 'stray']);

/** Where words end without white space, Markdown's emphasis, and a note's figure: "2020;2", "of the Convention, 14". */
function withoutOrnaments(text: string, { start, end }: Span): number {
  const words = text.slice(start, end).trimEnd();
  const bare = words.replace(/[*_]{1,3}$/, '').trimEnd();
  const before = start + bare.length;
  const figure = noteFigure.exec(text.slice(Math.max(0, before - figureUnits), before))?.[0].length ?? 0;
  return figure < bare.length ? before - figure : before;
}

/**
 * Stands after the mark that ends the paragraph, raised or not: after a comma or a full stop only where they end a word, a year or a bracket, since "3,14" is a
 * number, "paragraphs 1, 2, 3" a list, and "No. 7" a name.
 */
const noteFigure =
  /(?<=[;:]|(?:[^\d\s]|\d{4})[;,.:])\d{1,2}(?:,\d)?$|(?<=[;:]|(?:[^\d\s]|\d{3}),|(?:\p{L}{5}|\d{3}|[)\]])\.|[;:,.]["”’»])\s{1,3}\d{1,3}$|\s?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079†‡]{1,3}$/u;
const figureUnits = 16;

function endsWithMark(text: string, end: number): boolean {
  return ';,.:'.includes(text.charAt(end - 1)) || markWithConjunction.test(text.slice(Math.max(0, end - endingUnits), end));
}

function isBlank(text: string, { start, end }: Span): boolean {
  return /^[\s*_]*$/.test(text.slice(start, end));
}
