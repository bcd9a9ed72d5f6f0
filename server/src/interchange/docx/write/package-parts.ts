import { xmlText } from '../../../xml/text.ts';

/** A part of a document, by what it is for. */
export interface Part {
  readonly name: string;
  /** Its root element with what stands in it, or else the whole part. */
  readonly root?: string;
  readonly content?: string;
  readonly whole?: string;
}

/** All parts of a package by their names, with those that tell what they are and who refers to whom; the first is the document. */
export function partsOfPackage(parts: readonly Part[], title: string): ReadonlyMap<string, string> {
  const typed = parts.map(({ name }) =>
    contentType(
      `/word/${name}.xml`,
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml`,
    ),
  );
  const related = parts.slice(1).map(({ name }) => relationship(name, `${types}/${name}`, `${name}.xml`));
  return new Map([
    [
      '[Content_Types].xml',
      `${prologue}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed.join('')}${contentType('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        relationship('document', `${types}/officeDocument`, 'word/document.xml'),
        relationship('core', `${openXml}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ]),
    ],
    [
      'docProps/core.xml',
      `${prologue}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    ],
    ...parts.map(({ name, root, content = '', whole }): [string, string] => [`word/${name}.xml`, whole ?? partOf(root ?? name, content)]),
    ['word/_rels/document.xml.rels', relationships(related)],
  ]);
}

/** A part of the vocabulary of Word, by the name of its root and what stands in it. */
export function partOf(root: string, content: string): string {
  return `${prologue}<w:${root} xmlns:w="${openXml}/wordprocessingml/2006/main" xmlns:r="${types}">${content}</w:${root}>`;
}

const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = 'http://schemas.openxmlformats.org';
const types = `${openXml}/officeDocument/2006/relationships`;

function contentType(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relationships(all: readonly string[]): string {
  return `${prologue}<Relationships xmlns="${openXml}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
