import assert from 'node:assert/strict';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Draft } from '../../server/src/draft/draft.ts';
import type { Change, Node } from '../../server/src/syntax/tree.ts';
import type { Span } from '../../server/src/text/span.ts';
import { leavesIn } from '../../server/src/tree/tree.ts';

/** A text with all its tracked changes accepted, or all rejected. */
export type Side = 'accepted' | 'rejected';

/** The words of a draft on a side, piece by piece: what tabs and line ends divide, without the white space around it. Its marks of notes and its comments are no words. */
export function wordsOfDraft(draft: Draft, side: Side): string[] {
  return pieces(
    [...leavesIn(draft.paragraphs)].map(({ leaf }) => sideOf(leaf.text, { start: 0, end: leaf.text.length }, leaf.tree.nodes, side)),
  );
}

function sideOf(text: string, { start, end }: Span, nodes: readonly Node[], side: Side): string {
  let [said, at] = ['', start];
  for (const change of changesIn(nodes)) {
    said += text.slice(at, change.span.start);
    if (change.kind === 'highlight' || (change.kind !== 'comment' && side === 'accepted'))
      said += sideOf(text, change.new, change.newNodes, side);
    else if (change.kind !== 'comment') said += sideOf(text, change.old, change.oldNodes, side);
    at = change.span.end;
  }
  return said + text.slice(at, end);
}

/** Those that stand in no other change. */
function changesIn(nodes: readonly Node[]): Change[] {
  return nodes.flatMap((node) => (node.type === 'change' ? [node] : 'nodes' in node ? changesIn(node.nodes) : []));
}

/**
 * The same of the XML of a document's body or of its notes, told from the elements alone: an oracle that shares nothing with the reader. Automatic numbers are not in it.
 */
export function wordsOfXml(xml: string, side: Side): string[] {
  const said: string[] = [];
  let now = '';
  const boxes: XmlElement[] = [];
  const gone = side === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const changes = (element: XmlElement | undefined): boolean =>
    element !== undefined && elements(element).some(({ name }) => gone.includes(name));
  let fields: boolean[] = [];
  const end = (): void => {
    said.push(now);
    now = '';
  };
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (gone.includes(name) || notText.has(name)) return;
    if (name === 'w:tr' && changes(child(element, 'w:trPr'))) return;
    if (name === 'w:txbxContent') boxes.push(element);
    else if (name === 'w:fldChar') fields = nextFields(fields, attributes['w:fldCharType']);
    else if (name === 'w:t' || name === 'w:delText')
      now += fields.every(Boolean) ? element.children.map((each) => (each instanceof XmlText ? each.text : '')).join('') : '';
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') now += '\t';
    else if (name === 'w:sym') now += '�';
    else if (name === 'w:noBreakHyphen') now += '‑';
    else for (const each of elements(element)) visit(each);
    if (name === 'w:p') {
      const mark = child(child(element, 'w:pPr'), 'w:rPr');
      if (!changes(mark)) end();
      for (const box of boxes.splice(0)) for (const each of elements(box)) visit(each);
    }
    if (name === 'w:tc' || name === 'w:tbl') end();
  };
  const root = parseXml(xml).root;
  if (root !== null) visit(root);
  end();
  return pieces(said);
}

const notText: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:instrText', 'm:oMath', 'mc:Fallback', 'w:sectPr']);

function nextFields(fields: readonly boolean[], type: string | undefined): boolean[] {
  if (type === 'begin') return [...fields, false];
  return type === 'end' ? fields.slice(0, -1) : [...fields.slice(0, -1), true];
}

function elements({ children }: XmlElement): XmlElement[] {
  return children.filter((each) => each instanceof XmlElement);
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elements(element).find((each) => each.name === name);
}

/** Compares the words of a draft with those of an oracle, which has no automatic numbers. */
export function assertSameWords(said: readonly string[], expected: readonly string[], message: string): void {
  const length = Math.max(said.length, expected.length);
  for (let at = 0; at < length; at++) {
    const [ours, theirs] = [said[at] ?? '', expected[at] ?? ''];
    const label = ours.endsWith(theirs) ? ours.slice(0, ours.length - theirs.length) : ours;
    assert(/^(?:(?:[\p{L}\d.()]{1,8}|[•●▪◻–-]) ?)?$/u.test(label), `${message}: “${ours}” in place of “${theirs}”`);
  }
  assert.equal(said.length, expected.length, message);
}

/**
 * The same of a document as LibreOffice reads it: of its flat XML (`fodt`), which lists the tracked changes, and has the deleted words in their place or in the list.
 */
export function wordsOfLibreOffice(xml: string, side: Side): string[] {
  const said: string[] = [];
  let now = '';
  const deletions = new Map<string, XmlElement>();
  // By what is gone in them on this side.
  const regions = new Set<string>();
  const inside = new Set<string>();
  const boxes: XmlElement[] = [];
  const isGone = (): boolean => inside.size > 0;
  const end = (): void => {
    if (isGone()) return;
    said.push(now);
    now = '';
  };
  const restore = (region: XmlElement): void => {
    const paragraphs = elements(region).filter(({ name }) => name !== 'office:change-info');
    paragraphs.forEach((paragraph, at) => {
      if (at > 0) end();
      visit(paragraph, false);
    });
  };
  const visit = (element: XmlElement, ends = true): void => {
    const { name, attributes } = element;
    const id = attributes['text:change-id'] ?? '';
    const isParagraph = name === 'text:p' || name === 'text:h';
    switch (name) {
      case 'text:changed-region':
        for (const each of elements(element)) {
          if (each.name === 'text:deletion') deletions.set(attributes['text:id'] ?? '', each);
          if (each.name === (side === 'accepted' ? 'text:deletion' : 'text:insertion')) regions.add(attributes['text:id'] ?? '');
        }
        return;
      case 'text:change-start':
        if (regions.has(id)) inside.add(id);
        return;
      case 'text:change-end':
        inside.delete(id);
        return;
      case 'text:change':
        if (side === 'rejected' && !isGone()) restore(deletions.get(id) ?? element);
        return;
      case 'text:note':
      case 'office:annotation':
      case 'svg:title':
      case 'svg:desc':
      case 'draw:object':
        return;
      case 'draw:text-box':
      case 'draw:custom-shape':
        boxes.push(element);
        return;
      case 'text:s':
        if (!isGone()) now += ' ';
        return;
      case 'text:tab':
      case 'text:line-break':
        if (!isGone()) now += '\t';
        return;
    }
    for (const each of element.children) {
      if (each instanceof XmlElement) visit(each);
      else if (each instanceof XmlText && isText(element) && !isGone()) now += each.text.replaceAll('\u00AD', '');
    }
    if (isParagraph && ends) {
      end();
      for (const box of boxes.splice(0)) for (const each of elements(box)) visit(each);
    }
  };
  const root = parseXml(xml).root;
  const body = child(root ?? undefined, 'office:body');
  if (body !== undefined) visit(body);
  end();
  return pieces(said);
}

/** The others hold layout between their elements. */
function isText({ name }: XmlElement): boolean {
  return (
    ['text:p', 'text:h', 'text:span', 'text:a', 'text:ruby-base', 'text:text-input'].includes(name) ||
    /^text:(?:date|time|sequence|page|bookmark-ref|user|variable|meta)/.test(name)
  );
}

function pieces(texts: readonly string[]): string[] {
  return texts
    .join('\n')
    .replace(/\[\^[^\]]*\](?!:)|\u2060/g, '')
    .split(/[\t\n]/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '');
}
