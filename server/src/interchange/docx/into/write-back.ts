import { type Draft, parse } from '../../../draft/draft.ts';
import { type ComparedParagraph, comparedParagraphs } from '../../../draft/revisions/compared-paragraph.ts';
import { shortened } from '../../../text/cut.ts';
import { countLineBreaks } from '../../../text/line-breaks.ts';
import type { Slices } from '../../../text/slices.ts';
import type { ExportedDocument, ExportRemark, WriteBackOptions } from '../../exported-document.ts';
import type { Line, Revision } from '../line.ts';
import type { ReadDocument } from '../read/read-word.ts';
import type { ReadLine } from '../read/write-lines.ts';
import { zipParts } from '../write/zip-parts.ts';
import { pairedInOrder } from './pair-paragraphs.ts';
import { patchOf } from './patch.ts';
import { added, changed, dropped, left } from './write-paragraphs.ts';

/**
 * Writes what a draft changes in the Word document that it was made of into that document, as tracked changes. All parts of it that are not changed stay as they are, byte for byte, and of the others all but the runs and
 * paragraphs that are. What cannot be written is named with its line. `files` are all parts by their names, and `read` is the document as it was imported. In slices.
 */
export function* writeBack(
  files: Readonly<Record<string, Uint8Array>>,
  read: ReadDocument,
  draft: Draft,
  { author, date }: WriteBackOptions,
): Slices<ExportedDocument> {
  const patch = patchOf(files, read.parts);
  const report: ExportRemark[] = [];
  const base = parse(read.text);
  const [old, fresh] = [comparedParagraphs(base), comparedParagraphs(draft)];
  const linesOf = linesByParagraph(old, read.lines);
  yield;
  const partnerOf = pairedInOrder(old, fresh);
  const by: Revision = { author, date, moved: false };
  let last: ComparedParagraph | undefined;
  for (const paragraph of fresh) {
    yield;
    const line = lineOf(paragraph);
    const partner = partnerOf.get(paragraph);
    if (partner === undefined) {
      const said = added(paragraph, { last, old, linesOf, patch, by });
      if (said !== undefined) report.push({ line, message: said });
      continue;
    }
    last = partner;
    for (const message of changed(linesOf.get(partner) ?? [], partner, paragraph, patch, by)) report.push({ line, message });
  }
  const kept = new Set(partnerOf.values());
  // Several paragraphs of a draft may stand in one of Word's, with line breaks between them.
  const staying = new Set([...kept].flatMap((each) => (linesOf.get(each) ?? []).map(({ paragraph }) => paragraph)));
  for (const paragraph of old) {
    yield;
    if (!kept.has(paragraph) && !dropped(linesOf.get(paragraph) ?? [], staying, patch, by))
      report.push({ line: undefined, message: `${left.dropped} “${shortened(paragraph.words, quotedUnits)}”` });
  }
  const parts = patch.changedParts();
  return { bytes: yield* zipParts(new Map(Object.entries(files).map(([name, bytes]) => [name, parts.get(name) ?? bytes]))), report };
}

/** Enough to know a paragraph again. */
const quotedUnits = 60;

function linesByParagraph(old: readonly ComparedParagraph[], lines: readonly ReadLine[]): ReadonlyMap<ComparedParagraph, readonly Line[]> {
  const found = new Map<ComparedParagraph, Line[]>();
  let next = 0;
  for (const paragraph of old) {
    const { offset, paragraph: own } = paragraph.placed;
    const within: Line[] = [];
    for (let line = lines[next]; line !== undefined && line.start < offset + own.length; line = lines[++next]) within.push(line.line);
    found.set(paragraph, within);
  }
  return found;
}

/** From 1: the line on which the words begin. */
function lineOf({ placed: { line, paragraph } }: ComparedParagraph): number {
  return line + 1 + countLineBreaks(paragraph.text.slice(0, paragraph.content.start));
}
