import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document, each by what stands in its root element. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const vocabularies = [
  `xmlns:w="${word}"`,
  `xmlns:r="${types}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const roots: Readonly<Record<keyof WordParts, string>> = {
  body: 'document',
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
  header: 'hdr',
};

/** The bytes of a Word document with these parts. */
export function wordDocument(parts: WordParts): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
  };
  const related: string[] = [];
  for (const [name, content] of Object.entries(parts) as [keyof WordParts, string][]) {
    const file = name === 'body' ? 'document' : name;
    files[`word/${file}.xml`] = partText(roots[name], name === 'body' ? `<w:body>${content}</w:body>` : content);
    if (name !== 'body') related.push(`<Relationship Id="${name}" Type="${types}/${name}" Target="${name}.xml"/>`);
  }
  files['word/_rels/document.xml.rels'] = `<Relationships xmlns="${relationships}">${related.join('')}</Relationships>`;
  return zipped(files);
}

/** A part as Word writes it. */
export function partText(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${vocabularies}>${content}</w:${root}>`;
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A run with these words. */
export function run(text: string, properties = ''): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${safe}</w:t></w:r>`;
}

/** A paragraph of runs; `mark` is what happened to its end. */
export function paragraph(content: string, { mark = '', properties = '' } = {}): string {
  return `<w:p><w:pPr>${properties}${mark && `<w:rPr>${mark}</w:rPr>`}</w:pPr>${content}</w:p>`;
}

/** An element of tracked changes by an author, around runs, or empty as in the properties of a paragraph. */
export function tracked(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', author: string, content = '', date = '2026-03-02T09:00:00Z'): string {
  const words =
    kind === 'del' || kind === 'moveFrom' ? content.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ') : content;
  return `<w:${kind} w:id="1" w:author="${author}" w:date="${date}">${words}</w:${kind}>`;
}
