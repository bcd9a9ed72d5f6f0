import { SaxesParser } from 'saxes';
import { deepestElements, mostElements } from './limits.ts';
import { damaged } from './open-package.ts';
import { RefusedDocument } from './refused-document.ts';

/** An element of a part. Names have the usual prefixes of Office Open XML, whatever the file's own are: `w:p`; `?:name` for one of another vocabulary. */
export interface Element {
  readonly name: string;
  /** By their names: `w:val`, `r:id`; without a prefix where the file has none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/**
 * Reads a part. There are no entities but those of XML itself, and nothing outside of the part is asked for.
 *
 * @throws RefusedDocument for what is no XML, and for XML with a document type, which Word never writes.
 */
export function readXml(bytes: Uint8Array, budget: { elements: number }): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open: { children: (Element | string)[] }[] = [root];
  parser.on('error', () => {
    throw new RefusedDocument(damaged);
  });
  parser.on('doctype', () => {
    throw new RefusedDocument('It declares entities of its own (a DOCTYPE), which Word never does, and is not read. Save it anew in Word.');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++budget.elements > mostElements || open.length > deepestElements)
      throw new RefusedDocument(
        'Its tables or its elements are too many, or too deep in each other, to be read. Take its text into a new document.',
      );
    const known: Record<string, string> = {};
    for (const each of Object.values(attributes)) known[each.prefix === '' ? each.local : qualified(each.uri, each.local)] = each.value;
    const element = { name: qualified(uri, local), attributes: known, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.write(decoded(bytes)).close();
  const [element] = root.children.filter((each) => typeof each !== 'string');
  if (element === undefined) throw new RefusedDocument(damaged);
  return element;
}

export function childrenOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (each): each is Element => typeof each !== 'string' && (name === undefined || each.name === name),
  );
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each): each is Element => typeof each !== 'string' && each.name === name);
}

/** The `w:val` of the child that has this name. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether a property is on: `<w:b/>`, `<w:b w:val="true"/>`; undefined where nothing is said. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '');
}

/** What stands directly in an element, without what is in its children. */
export function ownText(element: Element): string {
  return element.children.filter((each) => typeof each === 'string').join('');
}

/** The elements of these names, at any depth, in the order of the text; what is within one of them is its own. */
export function within(element: Element, names: ReadonlySet<string>): Element[] {
  return childrenOf(element).flatMap((child) => (names.has(child.name) ? [child] : within(child, names)));
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedDocument(damaged);
  }
}

function qualified(uri: string, local: string): string {
  return `${prefixes.get(uri) ?? '?'}:${local}`;
}

/** Of the usual vocabulary and of the strict one (ISO/IEC 29500, transitional and strict). */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
