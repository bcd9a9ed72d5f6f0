import type { Change, Node } from '../../syntax/tree.ts';
import { htmlText } from '../../text/html.ts';
import type { MarkedSpan } from '../../text/marked-up.ts';
import type { Span } from '../../text/span.ts';
import { say } from '../../wording/say.ts';

/** What stands in a paragraph besides its words, as print shows it. Spans are of the paragraph. */
export function* markedNodes(nodes: readonly Node[], footnoteMark: (at: Span) => string): Generator<MarkedSpan> {
  for (const node of nodes) {
    switch (node.type) {
      case 'bracketed':
        yield element('span', node.open, 'mark');
        if (node.head !== undefined) yield element('span', node.head.span, 'attribution');
        yield* markedNodes(node.nodes, footnoteMark);
        yield element('span', node.close, 'mark');
        for (const { span } of node.attributions) yield element('span', span, 'attribution');
        break;
      case 'parenthesis':
      case 'quotation':
        yield* markedNodes(node.nodes, footnoteMark);
        break;
      case 'editors-note':
        yield element('span', node.span, 'remark', `${say('editorsNoteHeard')}: `);
        yield* markedNodes(node.nodes, footnoteMark);
        break;
      case 'change':
        yield* markedChange(node);
        yield* markedNodes(node.oldNodes, footnoteMark);
        if (node.kind !== 'highlight') yield* markedNodes(node.newNodes, footnoteMark);
        break;
      case 'footnote-mark':
        yield { ...node.span, open: '', close: '', instead: footnoteMark(node.span) };
        break;
      case 'stamp':
        yield {
          ...element('span', node.span, 'stamp', `${say('statusHeard')}: `),
          open: `<span class="stamp" data-status="${node.status}">`,
        };
        break;
      case 'instruction':
        yield element('span', node.span, 'remark', `${say('instructionHeard')}: `);
        break;
      case 'attribution':
        yield element('span', node.span, 'attribution');
        break;
      case 'separator':
        yield element('span', node.span, 'mark');
        break;
      case 'stray':
        if (node.mark === '[' || node.mark === ']') yield element('span', node.span, 'mark');
        break;
      case 'text':
      case 'citation':
        break;
    }
  }
}

/** The signs of a tracked change are for a machine: print has its words alone. */
function* markedChange({ kind, span, old, new: fresh }: Change): Generator<MarkedSpan> {
  if (kind === 'comment') {
    yield element('span', span, 'remark', `${say('commentHeard')}: `);
    yield hidden({ start: span.start, end: span.start + signUnits });
    yield hidden({ start: span.end - signUnits, end: span.end });
    return;
  }
  const words = kind === 'addition' ? [fresh] : kind === 'substitution' ? [old, fresh] : [old];
  let from = span.start;
  for (const each of words) {
    yield hidden({ start: from, end: each.start });
    from = each.end;
  }
  yield hidden({ start: from, end: span.end });
  if (kind === 'highlight') yield element('mark', old);
  if (kind === 'deletion' || kind === 'substitution') yield element('del', old);
  if (kind === 'addition' || kind === 'substitution') yield element('ins', fresh);
}

/** `{>>` and `<<}` */
const signUnits = 3;

function hidden(span: Span): MarkedSpan {
  return { ...span, open: '', close: '', instead: '' };
}

function element(tag: string, { start, end }: Span, name?: string, spoken?: string): MarkedSpan {
  return {
    start,
    end,
    open: name === undefined ? `<${tag}>` : `<${tag} class="${name}">`,
    close: `</${tag}>`,
    ...(spoken !== undefined && { before: voice(spoken) }),
  };
}

/** Words for who hears the preview; whoever sees it sees what they tell. They are in the user's language in a draft of any other. */
export function voice(words: string): string {
  return `<span class="spoken" lang="${say('languageTag')}">${htmlText(words)}</span>`;
}
