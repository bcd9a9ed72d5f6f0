import { parseXml, XmlDocumentType, type XmlElement, XmlError } from '@rgrove/parse-xml';

/** Why a text is not read as XML; `line`, from 1, and `reason`, in a clause, where the parser knows them. */
export interface XmlFault {
  readonly fault: 'damaged' | 'too much';
  readonly line?: number;
  readonly reason?: string;
}

export interface ParsedXml {
  readonly root: XmlElement;
  /** Whether the document may declare entities of its own. */
  readonly hasDocumentType: boolean;
}

/** Reads a text of so many elements at most. There are no entities but those of XML itself, and nothing outside of the text is asked for. */
export function parsedXml(text: string, mostElements: number): ParsedXml | XmlFault {
  if (signsIn(text) > 2 * mostElements) return { fault: 'too much' };
  try {
    const { root, children } = parseXml(text, { preserveDocumentType: true, includeOffsets: true });
    if (root === null) return { fault: 'damaged' };
    return { root, hasDocumentType: children.some((each) => each instanceof XmlDocumentType) };
  } catch (error) {
    // The parser calls itself for each element within another.
    if (error instanceof RangeError) return { fault: 'too much' };
    if (!(error instanceof XmlError)) throw error;
    return { fault: 'damaged', line: error.line, reason: error.message.split(' (line ', 1)[0] ?? '' };
  }
}

/** Each element has one or two of these signs: looked at before a tree is built. */
function signsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count++;
  return count;
}

/** The text of these bytes, in the encoding that they declare; undefined where they are in no encoding that is known. */
export function decodedXml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the text of these bytes is in UTF-8, as they declare it. */
export function isInUtf8(bytes: Uint8Array): boolean {
  return /^utf-?8$/i.test(encodingOf(bytes));
}

/** By the byte order mark or the declaration (Extensible Markup Language 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, longestDeclarationBytes));
  return /^<\?xml\b[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

const longestDeclarationBytes = 200;
