import { linksOf } from '../../citations/describe.ts';
import type { NamedDelegation } from '../../delegations/delegations.ts';
import { changeContest } from '../../draft/contests/tracked-changes.ts';
import { proposersNamed } from '../../draft/proposals/bracket-reading.ts';
import { type ReadingInParagraph, readingsOf } from '../../draft/proposals/paragraph-reading.ts';
import { kindOfBrackets } from '../../draft/proposals/proposals.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Change, Node } from '../../syntax/tree.ts';
import type { MarkedSpan } from '../../text/marked-up.ts';
import { type Span, span } from '../../text/span.ts';
import type { WrittenDelegations } from './write-delegations.ts';
import { xmlAttributes } from './xml-text.ts';

/** The elements of a paragraph's words, by the convention of docs/akn.md. Spans are of the paragraph. */
export function* markedNodes(paragraph: Paragraph, nodes: readonly Node[], delegations: WrittenDelegations): Generator<MarkedSpan> {
  const { text } = paragraph;
  for (const [at, node] of nodes.entries()) {
    switch (node.type) {
      case 'bracketed': {
        const reading = readingsOf(paragraph).get(node);
        yield reading === undefined ? inline(node.span) : inBrackets(reading, text, delegations);
        yield* markedNodes(paragraph, node.nodes, delegations);
        for (const { span: place, names, note } of node.attributions)
          yield remark(place, { refersTo: note ? undefined : delegations.refer(proposersNamed(text, names)) });
        break;
      }
      case 'parenthesis':
      case 'quotation':
        yield* markedNodes(paragraph, node.nodes, delegations);
        break;
      case 'change':
        yield* markedChange(node, delegations.refer(authorsOf(text, nodes, at)));
        yield* markedNodes(paragraph, node.oldNodes, delegations);
        if (node.kind !== 'highlight') yield* markedNodes(paragraph, node.newNodes, delegations);
        break;
      case 'citation': {
        const [url] = linksOf(node.citation);
        if (url !== undefined) yield element('a', node.span, { href: url });
        break;
      }
      case 'stamp':
        yield remark(node.span, { title: node.status });
        break;
      case 'editors-note':
        yield remark(node.span, {});
        yield* markedNodes(paragraph, node.nodes, delegations);
        break;
      case 'instruction':
      case 'attribution':
        yield remark(node.span, {});
        break;
      case 'footnote-mark':
      case 'separator':
      case 'stray':
      case 'text':
        break;
    }
  }
}

/** Brackets with the words in them: to be put in, to be taken out, about the text, or not agreed, where the draft does not tell which. */
function inBrackets(reading: ReadingInParagraph, text: string, delegations: WrittenDelegations): MarkedSpan {
  const { node, proposers, stands } = reading;
  const kind = kindOfBrackets(reading, text, false);
  if (kind === 'position' || kind === 'note')
    return remark(node.span, { refersTo: delegations.refer(stands.length > 0 ? stands : proposers) });
  const opposed = stands.filter(({ directive }) => directive.stance === 'delete');
  if (kind !== 'placeholder' && proposers.length > 0)
    return element('ins', node.span, { class: 'inBrackets', refersTo: delegations.refer(proposers) });
  if (opposed.length > 0 && opposed.length === stands.length)
    return element('del', node.span, { class: 'inBrackets', refersTo: delegations.refer(opposed) });
  return inline(node.span);
}

function inline(place: Span): MarkedSpan {
  return element('inline', place, { name: 'brackets' });
}

/** What is said beside the text and stands in it all the same. */
function remark(place: Span, attributes: Readonly<Record<string, string | undefined>>): MarkedSpan {
  return element('remark', place, { class: 'inText', ...attributes });
}

function authorsOf(text: string, nodes: readonly Node[], at: number): readonly NamedDelegation[] {
  const contest = changeContest(text, nodes, at);
  return contest === undefined ? [] : (contest.versions[1]?.supporters ?? []);
}

/** The signs are left out: the elements say the same. */
function* markedChange({ kind, span: place, old, new: fresh }: Change, refersTo: string | undefined): Generator<MarkedSpan> {
  if (kind === 'comment') {
    yield element('remark', place, {});
    yield hidden(place.start, place.start + signUnits);
    yield hidden(place.end - signUnits, place.end);
    return;
  }
  const isBoth = kind === 'substitution';
  const words = kind === 'addition' ? [fresh] : isBoth ? [old, fresh] : [old];
  yield hidden(place.start, words[0]?.start ?? place.end);
  if (isBoth) yield hidden(old.end, fresh.start);
  yield hidden(words.at(-1)?.end ?? place.end, place.end);
  const name = isBoth ? 'substituted' : undefined;
  if (kind === 'highlight') yield element('inline', old, { name: 'highlighted' });
  if (kind === 'deletion' || isBoth) yield element('del', old, { class: name, refersTo });
  if (kind === 'addition' || isBoth) yield element('ins', fresh, { class: name, refersTo });
}

/** `{>>` and `<<}` */
const signUnits = 3;

function hidden(start: number, end: number): MarkedSpan {
  return { ...span(start, end), open: '', close: '', instead: '' };
}

export function element(tag: string, { start, end }: Span, attributes: Readonly<Record<string, string | undefined>>): MarkedSpan {
  return { start, end, open: `<${tag}${xmlAttributes(attributes)}>`, close: `</${tag}>` };
}
