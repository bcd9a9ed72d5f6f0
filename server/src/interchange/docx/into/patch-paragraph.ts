import { XmlElement } from '@rgrove/parse-xml';
import type { TextEdit } from '../../../text/edit.ts';
import type { Revision } from '../line.ts';
import { childOf, childrenOf, type Element } from '../read/xml.ts';
import { changeTag, prefixOf, textContent } from './change-xml.ts';

/** The edit that takes out the end of a paragraph; undefined where it is out already. */
export function deletedEnd(raw: string, paragraph: Element, by: Revision, id: number): TextEdit | undefined {
  const prefix = prefixOf(raw, paragraph);
  const mark = changeTag('del', by, undefined, { prefix, id });
  const properties = childOf(paragraph, 'w:pPr');
  const ofEnd = childOf(properties, 'w:rPr');
  const at = (offset: number, newText: string): TextEdit => ({ span: { start: offset, end: offset }, newText });
  if (properties === undefined) return at(headOf(raw, paragraph), `<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`);
  if (isEmptyTag(raw, properties)) return replaced(properties, `<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`);
  if (ofEnd === undefined) {
    const after = childrenOf(properties).find(({ name }) => name === 'w:sectPr' || name === 'w:pPrChange');
    return at(after?.start ?? properties.end - `</${prefix}pPr>`.length, `<${prefix}rPr>${mark}</${prefix}rPr>`);
  }
  if (childOf(ofEnd, 'w:del') !== undefined || childOf(ofEnd, 'w:moveFrom') !== undefined) return undefined;
  if (isEmptyTag(raw, ofEnd)) return replaced(ofEnd, `<${prefix}rPr>${mark}</${prefix}rPr>`);
  return at(childOf(ofEnd, 'w:ins')?.end ?? headOf(raw, ofEnd), mark);
}

/** Whether the end of a paragraph can go: another one stands right after it, and no section of the document ends with it. */
export function endMayGo(paragraph: Element): boolean {
  const { parent } = paragraph;
  if (!(parent instanceof XmlElement) || childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== undefined) return false;
  const known = lastOnes.get(parent) ?? beforeNoParagraph(parent);
  lastOnes.set(parent, known);
  return !known.has(paragraph);
}

/** Looked at once: a document may have tens of thousands of paragraphs, and all may be taken out. */
const lastOnes = new WeakMap<Element, ReadonlySet<Element>>();

/** The elements that no paragraph follows at once. */
function beforeNoParagraph(parent: Element): ReadonlySet<Element> {
  const beside = childrenOf(parent);
  return new Set(beside.filter((_, at) => beside[at + 1]?.name !== 'w:p'));
}

/** Words of a new paragraph, with who puts them in. */
export interface NewWords {
  readonly text: string;
  readonly by: Revision;
}

/** How a new paragraph looks. */
export interface Model {
  /** As this one. */
  readonly like: Element;
  /** But without its number. */
  readonly withoutNumber: boolean;
}

/** A new paragraph. */
export function newParagraph(raw: string, { like, withoutNumber }: Model, words: readonly NewWords[], nextId: () => number): string {
  const prefix = prefixOf(raw, like);
  const [first] = words;
  const kept = childrenOf(childOf(like, 'w:pPr')).filter(({ name }) => !notKept.has(name) && !(withoutNumber && name === 'w:numPr'));
  const [head, rest] = [kept.filter(({ name }) => beforeNumber.has(name)), kept.filter(({ name }) => !beforeNumber.has(name))];
  const written = (all: readonly Element[]): string => all.map(({ start, end }) => raw.slice(start, end)).join('');
  // The number may come from the style: list 0 is none.
  const number = withoutNumber
    ? `<${prefix}numPr><${prefix}ilvl ${prefix}val="0"/><${prefix}numId ${prefix}val="0"/></${prefix}numPr>`
    : '';
  const mark = first && `<${prefix}rPr>${changeTag('ins', first.by, undefined, { prefix, id: nextId() })}</${prefix}rPr>`;
  const runs = words.map(({ text, by }) =>
    changeTag('ins', by, `<${prefix}r>${textContent(text, prefix)}</${prefix}r>`, { prefix, id: nextId() }),
  );
  return `<${prefix}p><${prefix}pPr>${written(head)}${number}${written(rest)}${mark ?? ''}</${prefix}pPr>${runs.join('')}</${prefix}p>`;
}

const notKept: ReadonlySet<string> = new Set(['w:rPr', 'w:pPrChange', 'w:sectPr']);

/** What stands before the number in the properties of a paragraph (ECMA-376, part 1, 17.3.1.26). */
const beforeNumber: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

function isEmptyTag(raw: string, { start, end }: Element): boolean {
  return raw.slice(start, end).endsWith('/>') && !raw.slice(start + 1, end).includes('<');
}

/** Behind the start tag of an element that has an end tag. */
function headOf(raw: string, { start, children: [first] }: Element): number {
  return first?.start ?? raw.indexOf('>', start) + 1;
}

function replaced({ start, end }: Element, newText: string): TextEdit {
  return { span: { start, end }, newText };
}
