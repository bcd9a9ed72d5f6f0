import type { XmlElement } from '@rgrove/parse-xml';
import { nameOf, within } from '../../xml/elements.ts';
import { decodedXml, parsedXml, type XmlFault } from '../../xml/parse.ts';

/** The root of an Akoma Ntoso document, or `refused` with the reason and what to do. */
export function openDocument(bytes: Uint8Array): XmlElement | { readonly refused: string } {
  if (bytes.length === 0) return refused('It is empty. Take the document from where it came from once more.');
  if (bytes.length > longestBytes) return refused(tooMuch);
  const text = decodedXml(bytes);
  if (text === undefined) return refused('It is no XML in an encoding that is known. Save it as UTF-8.');
  if (!/^\uFEFF?\s*</.test(text)) return refused('It is no XML: an Akoma Ntoso document begins with “<”.');
  const made = parsedXml(text, mostElements);
  if ('fault' in made) return refused(said(made));
  if (made.hasDocumentType)
    return refused(
      'It declares entities of its own (a DOCTYPE), which no Akoma Ntoso document needs, and is not read. Take the declaration out.',
    );
  if (nameOf(made.root) !== 'akomaNtoso')
    return refused(`This XML is no Akoma Ntoso document: it begins with <${made.root.name}>, not with <akomaNtoso>.`);
  for (const { depth } of within(made.root)) if (depth > deepestElements) return refused(tooMuch);
  return made.root;
}

function refused(reason: string): { readonly refused: string } {
  return { refused: reason };
}

function said({ fault, line, reason }: XmlFault): string {
  if (fault === 'too much') return tooMuch;
  const place = line === undefined ? '' : ` in line ${line}`;
  return `It is damaged XML${place}${reason ? `: ${reason.replace(/[.:]+$/, '')}` : ''}. Take the document from where it came from once more.`;
}

const tooMuch =
  'Its elements are too many, or too deep in each other, to be read. No resolution needs so many: divide it, or mark it up anew.';

/** The Pact for the Future has 1.2 MB at most. */
const longestBytes = 64 * 1024 * 1024;
/** Some fifty times the Pact for the Future, which has 8,000. Their tree takes 300 MB. */
const mostElements = 400_000;
/** A sub-paragraph of the sixth level stands in some thirty. Many more exhaust the stack. */
const deepestElements = 500;
