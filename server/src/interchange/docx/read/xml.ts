import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { decodedXml, type ParsedXml, parsedXml } from '../../../xml/parse.ts';
import { deepestElements, mostElements } from './limits.ts';
import { damaged } from './open-package.ts';
import { RefusedDocument } from './refused-document.ts';

/**
 * An element of a part. Its name and those of its attributes have the usual prefixes of Office Open XML, whatever the file's own are: `w:p`; `?:name` in another vocabulary. `start` and `end` are offsets in
 * the part's text, in UTF-16 code units.
 */
export type Element = XmlElement;

/**
 * Reads a part. There are no entities but those of XML itself, and nothing outside of the part is asked for.
 *
 * @throws RefusedDocument for what is no XML, and for XML with a document type, which Word never writes.
 */
export function readXml(bytes: Uint8Array, budget: { elements: number }): Element {
  const { root, hasDocumentType } = parsed(decoded(bytes));
  if (hasDocumentType)
    throw new RefusedDocument('It declares entities of its own (a DOCTYPE), which Word never does, and is not read. Save it anew in Word.');
  nameAsUsual(root, noNamespaces, budget, 0);
  return root;
}

function parsed(text: string): ParsedXml {
  const made = parsedXml(text, mostElements);
  if ('fault' in made) throw new RefusedDocument(made.fault === 'damaged' ? damaged : tooDeep);
  return made;
}

const tooDeep = 'Its tables or its elements are too many, or too deep in each other, to be read. Take its text into a new document.';

interface Namespaces {
  /** The usual prefixes by those that an element declares; '' for elements without one. */
  readonly own: ReadonlyMap<string, string>;
  /** Those of the elements that hold it. */
  readonly outer: Namespaces | undefined;
}

const noNamespaces: Namespaces = { own: new Map([['xml', 'xml']]), outer: undefined };

/** In the tree itself, since nearly every document has the usual prefixes already. */
function nameAsUsual(element: XmlElement, outer: Namespaces, budget: { elements: number }, depth: number): void {
  if (++budget.elements > mostElements || depth > deepestElements) throw new RefusedDocument(tooDeep);
  const namespaces = declared(element, outer);
  element.name = qualified(element.name, namespaces);
  for (const name in element.attributes) {
    const usual = name.includes(':') ? qualified(name, namespaces) : name;
    if (usual !== name) element.attributes[usual] = element.attributes[name] ?? '';
  }
  for (const child of element.children) if (child instanceof XmlElement) nameAsUsual(child, namespaces, budget, depth + 1);
}

function declared({ attributes }: XmlElement, outer: Namespaces): Namespaces {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    own ??= new Map();
    own.set(name.slice('xmlns:'.length), prefixes.get(attributes[name] ?? '') ?? '?');
  }
  return own === undefined ? outer : { own, outer };
}

function qualified(name: string, namespaces: Namespaces): string {
  const colon = name.indexOf(':');
  const written = colon < 0 ? '' : name.slice(0, colon);
  let declaring: Namespaces | undefined = namespaces;
  while (declaring !== undefined && !declaring.own.has(written)) declaring = declaring.outer;
  const usual = declaring?.own.get(written) ?? '?';
  return usual === written ? name : `${usual}:${name.slice(colon + 1)}`;
}

export function childrenOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (each): each is Element => each instanceof XmlElement && (name === undefined || each.name === name),
  );
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each): each is Element => each instanceof XmlElement && each.name === name);
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
  return element.children.map((each) => (each instanceof XmlText ? each.text : '')).join('');
}

/** What Word shows of the text of a run, which begins so many UTF-16 code units into it: white space at its ends only where it is to be kept. */
export function shownText(element: Element): { readonly text: string; readonly offset: number } {
  const own = ownText(element);
  const text = element.attributes['xml:space'] === 'preserve' ? own : own.trim();
  return { text, offset: own.indexOf(text) };
}

/** The elements of these names, at any depth, in the order of the text; what is within one of them is its own. */
export function within(element: Element, names: ReadonlySet<string>): Element[] {
  return childrenOf(element).flatMap((child) => (names.has(child.name) ? [child] : within(child, names)));
}

function decoded(bytes: Uint8Array): string {
  const text = decodedXml(bytes);
  if (text === undefined) throw new RefusedDocument(damaged);
  return text;
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
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
