import { XmlElement } from '@rgrove/parse-xml';
import { elementsIn, nameOf } from '../../../xml/elements.ts';
import { parsedXml } from '../../../xml/parse.ts';
import { type FieldName, factsOf } from './fields.ts';
import type { ImportedList } from './imported-list.ts';

/**
 * Reads what the head of an Akoma Ntoso document tells, in the profile of the United Nations (AKN4UN, https://unsceb-hlcm.github.io): symbol, title, body,
 * session, date of adoption, draft and language. The parser knows no entities but XML's own five and reads no other file, whatever the document declares.
 */
export function readAkomaNtoso(text: string): ImportedList {
  if (text.length > longestDocumentUnits) return faulty(1, 'It is too long for a resolution, and is not read.');
  const parsed = parsedXml(text, mostElements);
  if ('fault' in parsed) {
    const { fault, line = 1, reason } = parsed;
    return fault === 'too much'
      ? faulty(1, 'Its elements are nested too deeply to be read.')
      : faulty(line, `This is damaged XML${reason ? `: ${reason}` : ''}.`);
  }
  const { root } = parsed;
  if (nameOf(root) !== 'akomaNtoso') return faulty(1, 'This XML is no Akoma Ntoso document.');
  const facts = factsOf(fieldsOf(elementsOfHead(root)));
  return typeof facts === 'string' ? faulty(1, facts) : { records: [{ facts }], faults: [] };
}

/** In UTF-16 code units: twenty times the Pact for the Future. A tree of short elements takes a hundred times as much memory as its text. */
const longestDocumentUnits = 8 * 1024 * 1024;

/** As many as a text of this length can have. */
const mostElements = longestDocumentUnits / 4;

function faulty(line: number, message: string): ImportedList {
  return { records: [], faults: [{ line, message }] };
}

interface Held {
  readonly element: XmlElement;
  /** The name of the element that holds it. */
  readonly parent: string;
  readonly isInPreface: boolean;
}

/** The elements in the order of the text up to the document's body: citations and notes in there tell of other texts. */
function* elementsOfHead(root: XmlElement): Generator<Held> {
  const held: Held[] = [{ element: root, parent: '', isInPreface: false }];
  for (let next = held.pop(); next !== undefined; next = held.pop()) {
    const name = nameOf(next.element);
    if (bodies.has(name)) return;
    yield next;
    const isInPreface = next.isInPreface || name === 'preface';
    for (const element of elementsIn(next.element).reverse()) held.push({ element, parent: name, isInPreface });
  }
}

const bodies: ReadonlySet<string> = new Set(['preamble', 'mainBody', 'body']);

function fieldsOf(elements: Iterable<Held>): ReadonlyMap<FieldName, string> {
  const fields = new Map<FieldName, string>();
  const set = (field: FieldName, value: string | undefined): void => {
    if (value !== undefined && !fields.has(field)) fields.set(field, value);
  };
  for (const { element, parent, isInPreface } of elements) {
    const { refersTo, date, name, outcome, as, language } = element.attributes;
    switch (nameOf(element)) {
      case 'docNumber':
        if (refersTo === '#symbol') set('symbol', textOf(element));
        break;
      case 'docTitle':
        if (refersTo === '#resolutionTitle' || (refersTo === undefined && isInPreface)) set('title', textOf(element));
        break;
      case 'docAuthority':
        if (refersTo === '#issuingBody') set('authority', textOf(element));
        break;
      case 'session':
        set('session', textOf(element));
        break;
      case 'step':
        if (outcome === 'draftResolution') set('draft', as);
        break;
      case 'FRBRdate':
        if (name === 'adoption' && parent === 'FRBRWork') set('date', date);
        break;
      case 'FRBRlanguage':
        set('language', language && languageTag(language));
        break;
    }
  }
  return fields;
}

/** What a reader sees of an element: notes in it are no part of its words. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      child instanceof XmlElement ? (nameOf(child) === 'authorialNote' ? '' : textOf(child)) : 'text' in child ? child.text : '',
    )
    .join('');
}

/** "en" for "eng", as BCP 47 has it. */
function languageTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
