import type { Slices } from '../../../text/slices.ts';
import { xmlText } from '../../../xml/text.ts';
import type { DocumentToWrite } from './document-to-write.ts';
import { numberingPart } from './numbering-part.ts';
import { type Part, partsOfPackage } from './package-parts.ts';
import type { WordComment } from './piece.ts';
import { stylesPart } from './styles.ts';
import { authorAttributes, type Numbers, noteMarkRun, writeParagraph } from './write-paragraph.ts';

/** The parts of a document by their names, in the order in which they stand in its package; in slices. A part that would be empty is not there. */
export function* writeParts(document: DocumentToWrite): Slices<ReadonlyMap<string, string>> {
  const { body, notes, lists, template, language, symbol, title } = document;
  const numbers = numbersOf();
  const paragraphs: string[] = [];
  for (const [at, { paragraph, number, pieces }] of body.entries()) {
    if (at % sliceParagraphs === sliceParagraphs - 1) yield;
    // The last end of a document stays.
    paragraphs.push(writeParagraph({ style: paragraph.style, pieces, number, mayGo: at < body.length - 1 }, numbers));
  }
  const written = notes.map(({ id, custom, paragraphs }) => {
    const content = paragraphs.map(({ style, pieces }, at) =>
      writeParagraph({ style, pieces, number: undefined, mayGo: false, ...(at === 0 && { noteMark: noteMarkRun(custom) }) }, numbers),
    );
    return `<w:footnote w:id="${id}">${content.join('')}</w:footnote>`;
  });
  const comments = numbers.comments();
  const parts: Part[] = [
    { name: 'document', root: 'document', content: `<w:body>${paragraphs.join('')}${sectionOf(document)}</w:body>` },
    { name: 'styles', whole: stylesPart(template, language) },
    { name: 'settings', root: 'settings', content: settings(document) },
    ...(lists.length === 0 ? [] : [{ name: 'numbering', whole: numberingPart(lists, template) }]),
    ...(notes.length === 0 ? [] : [{ name: 'footnotes', root: 'footnotes', content: `${separators}${written.join('')}` }]),
    ...(comments.length === 0
      ? []
      : [{ name: 'comments', root: 'comments', content: comments.map((each) => writeComment(each)).join('') }]),
    ...(symbol === undefined ? [] : [{ name: 'header', root: 'hdr', content: headerOf(symbol) }]),
    { name: 'footer', root: 'ftr', content: footer },
  ];
  return partsOfPackage(parts, title);
}

/** Writing so many takes some milliseconds. */
const sliceParagraphs = 64;

function numbersOf(): Numbers & { readonly comments: () => readonly (readonly [WordComment, number])[] } {
  let last = 0;
  const ids = new Map<WordComment, number>();
  const nextId = (): number => ++last;
  return {
    nextId,
    idOf(comment) {
      const id = ids.get(comment) ?? nextId();
      ids.set(comment, id);
      return id;
    },
    comments: () => [...ids],
  };
}

function writeComment([{ author, date, text }, id]: readonly [WordComment, number]): string {
  const initials = author.match(/(?<![\p{L}\p{M}])\p{L}/gu)?.join('') ?? '';
  const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
  const words = `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:comment w:id="${id}" ${authorAttributes(author, date)} w:initials="${xmlText(initials)}"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${mark}${words}</w:p></w:comment>`;
}

function headerOf(symbol: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(symbol)}</w:t></w:r></w:p>`;
}

/** The number of the page, with what it shows until Word has counted the pages. */
const footer = [
  '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
].join('');

const separators = ['separator', 'continuationSeparator']
  .map(
    (type, at) =>
      `<w:footnote w:type="${type}" w:id="${at - 1}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

function settings({ notes, hasChanges }: DocumentToWrite): string {
  return [
    // Who goes on with a document that has changes is to leave them visible too.
    hasChanges ? '<w:trackRevisions/>' : '',
    notes.length === 0 ? '' : '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  ].join('');
}

function sectionOf({ template: { page }, symbol }: DocumentToWrite): string {
  const { width, height, margin } = page;
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  return [
    '<w:sectPr>',
    symbol === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>',
    `<w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar ${sides} w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`,
  ].join('');
}
